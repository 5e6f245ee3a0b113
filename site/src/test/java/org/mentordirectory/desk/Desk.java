package org.mentordirectory.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A machine of a forge in a folder: clones of the repository, Maven with the plugin that this build
 * has made, and the program {@code gh}.
 */
final class Desk implements AutoCloseable {
  private static final String SCHEME =
      """
      name: %s
      contact: mailto:mentoring@example.org
      address: https://mentors.example.org/
      vocabularies:
        topics: [leave]
      fields: %s
      """;

  /** The plugin as it stands in this checkout. */
  static final String PLUGIN = "org.mentordirectory:mentor-maven-plugin:" + version();

  static final String AMINA =
      """
      ---
      name: Amina Yusuf
      role: Technician
      institution: University of Example
      disciplines: [chemistry]
      topics: [leave]
      meets: [online]
      contact: coordinator
      account: amina-y
      consent: 2025-01-01
      ---
      I repair what others have given up.
      """;

  /** The plugin was put into a repository of its own by the build, for the tests of its goals. */
  private static final String MVN =
      """
      #!/bin/sh
      exec '%s' -s "$DESK/settings.xml" '-Dmaven.repo.local=%s' "$@"
      """;

  /** What Git asks for a name and a password: gh gives it the token for https alone. */
  private static final String ASK =
      """
      #!/bin/sh
      echo "$GH_TOKEN"
      """;

  private static final Path MADE = Workflow.ROOT.resolve("generator/target/it-repository");

  private final Path folder;
  private final Forge forge;

  /** What a command said, and whether it went well. */
  record Said(int status, String text) {}

  /** With the local repository in which the build has put the plugin. */
  Desk(Path folder) throws IOException {
    this(folder, MADE);
  }

  /**
   * With a local repository of its own.
   *
   * @param local where Maven keeps what it downloads
   */
  Desk(Path folder, Path local) throws IOException {
    this.folder = folder;
    assertThat(MADE.resolve("org/mentordirectory/mentor-maven-plugin"))
        .as("the plugin as the tests of its goals install it; run without -Dinvoker.skip")
        .exists();
    Files.createDirectories(folder.resolve("bin"));
    Files.createDirectories(folder.resolve("home"));
    program("mvn", MVN.formatted(System.getProperty("mentor.maven"), local));
    program("ask", ASK);
    String settings = Files.readString(Workflow.ROOT.resolve("generator/src/it/settings.xml"));
    String downloads = Path.of(System.getProperty("mentor.downloads")).toUri().toString();
    Files.writeString(
        folder.resolve("settings.xml"),
        settings
            .replace("@localRepositoryUrl@", downloads)
            .replace(
                "<pluginRepositories>",
                "<pluginRepositories><pluginRepository><id>made</id><url>%s</url></pluginRepository>"
                    .formatted(MADE.toUri()))
            .replace(
                "</pluginRepositories>",
                ForeignPlugin.in(folder.resolve("foreign")) + "</pluginRepositories>"));
    forge = new Forge(folder.resolve("forge"));
  }

  /** The version of this checkout. */
  static String version() {
    try {
      Matcher version =
          Pattern.compile("<version>(.*)</version>")
              .matcher(Files.readString(Workflow.ROOT.resolve("pom.xml")));
      assertThat(version.find()).isTrue();
      return version.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void program(String name, String script) throws IOException {
    Path file = folder.resolve("bin").resolve(name);
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  Forge forge() {
    return forge;
  }

  /** A clone of the repository, which is now a scheme's with a mentor, confirmed long ago. */
  Path aMentor() throws IOException {
    Path base = clone("base");
    // The issue form of this checkout, which is filled in, has the scheme's name and fields in it.
    Map<String, Object> scheme =
        new Yaml().load(Files.readString(Workflow.ROOT.resolve("content/scheme.yaml")));
    run(
        base,
        "mvn -B -ntp -q %s:init \"-Dmentor.name=$NAME\" -Dmentor.contact=a@example.org"
            .formatted(PLUGIN),
        Map.of("NAME", String.valueOf(scheme.get("name"))));
    run(base, "rm -r content/guidance content/forms content/mentors/*");
    String fields = new Yaml().dumpAs(scheme.get("fields"), Tag.MAP, DumperOptions.FlowStyle.FLOW);
    Files.writeString(
        base.resolve("content/scheme.yaml"), SCHEME.formatted(scheme.get("name"), fields));
    Files.writeString(base.resolve("content/mentors/amina.md"), AMINA);
    push(base, "main");
    return base;
  }

  /** A clone of the repository as it is now. */
  Path clone(String name) throws IOException {
    run(folder, "git clone --quiet http://%s/%s.git %s".formatted(Forge.HOST, Forge.NAME, name));
    return folder.resolve(name);
  }

  /** Commits all there is in a clone and pushes it. */
  void push(Path clone, String branch) throws IOException {
    run(
        clone,
        "git checkout --quiet -B %s && git add . && git -c user.name=T -c user.email=t@example.org"
                .formatted(branch)
            + " commit --quiet --allow-empty -m T && git push --quiet '%s' %s"
                .formatted(forge.git(), branch));
  }

  /** Runs a command that must go well. */
  String run(Path where, String command) throws IOException {
    return run(where, command, Map.of());
  }

  /** Runs a command that must go well. */
  String run(Path where, String command, Map<String, String> variables) throws IOException {
    Said said = say(where, command, variables);
    assertThat(said.status()).as(command + "\n" + said.text()).isZero();
    return said.text();
  }

  /** Runs a command as the forge does: by bash, until the first mistake. */
  Said say(Path where, String command, Map<String, String> variables) throws IOException {
    var builder = new ProcessBuilder("bash", "-e", "-c", command);
    builder.directory(where.toFile()).redirectErrorStream(true);
    var environment = new HashMap<>(variables);
    environment.put("DESK", folder.toString());
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("GH_HOST", Forge.HOST);
    environment.put("GH_TOKEN", "a-token");
    environment.put("GIT_ASKPASS", folder.resolve("bin/ask").toString());
    environment.put("HTTP_PROXY", forge.proxy()); // which gh reads,
    environment.put("http_proxy", forge.proxy()); // and Git
    environment.put("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
    environment.putIfAbsent("GITHUB_ACTIONS", "false");
    environment.putIfAbsent("CI", "true");
    environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"); // starts quickly
    List.of("SOURCE_DATE_EPOCH", "GITHUB_STEP_SUMMARY").forEach(builder.environment()::remove);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Said(process.waitFor(), text);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    forge.close();
  }
}
