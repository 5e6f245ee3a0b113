package org.mentordirectory.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A machine of a forge in a folder: a bare repository and clones of it, Maven with the plugin that
 * this build has made, and a program {@code gh} that writes down what it is asked.
 */
final class Desk {
  private static final String GH =
      """
      #!/bin/sh
      echo "gh $*" >> "$DESK/gh.log"
      previous=
      for word in "$@"; do
        if [ "$previous" = --body-file ]; then sed 's/^/| /' "$word" >> "$DESK/gh.log"; fi
        previous=$word
      done
      if [ -f "$DESK/gh-$1-$2" ]; then cat "$DESK/gh-$1-$2"; fi
      """;

  /** The plugin was put into a repository of its own by the build, for the tests of its goals. */
  private static final String MVN =
      """
      #!/bin/sh
      case " $* " in *" install "*) exit 0 ;; esac
      exec '%s' -s "$DESK/settings.xml" '-Dmaven.repo.local=%s' "$@"
      """;

  private final Path folder;

  /** What a command said, and whether it went well. */
  record Said(int status, String text) {}

  Desk(Path folder) throws IOException {
    this.folder = folder;
    Path plugin = Workflow.ROOT.resolve("generator/target/it-repository");
    assertThat(plugin.resolve("org/mentordirectory/mentor-maven-plugin"))
        .as("the plugin as the tests of its goals install it; run without -Dinvoker.skip")
        .exists();
    Files.createDirectories(folder.resolve("bin"));
    program("gh", GH);
    program("mvn", MVN.formatted(System.getProperty("mentor.maven"), plugin));
    String settings = Files.readString(Workflow.ROOT.resolve("generator/src/it/settings.xml"));
    String downloads = Path.of(System.getProperty("mentor.downloads")).toUri().toString();
    Files.writeString(
        folder.resolve("settings.xml"), settings.replace("@localRepositoryUrl@", downloads));
    run(folder, "git init --quiet --bare --initial-branch=main remote.git");
  }

  private void program(String name, String script) throws IOException {
    Path file = folder.resolve("bin").resolve(name);
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  Path folder() {
    return folder;
  }

  /** A clone of the repository as it is now. */
  Path clone(String name) throws IOException {
    run(folder, "git clone --quiet remote.git " + name);
    return folder.resolve(name);
  }

  /** Commits all there is in a clone and pushes it. */
  void push(Path clone, String branch) throws IOException {
    run(
        clone,
        "git checkout --quiet -B %s && git add . && git -c user.name=T -c user.email=t@example.org"
                .formatted(branch)
            + " commit --quiet -m T && git push --quiet origin "
            + branch);
  }

  /** Copies a file or folder of this checkout. */
  void copy(String path, Path clone) throws IOException {
    try (Stream<Path> files = Files.walk(Workflow.ROOT.resolve(path))) {
      for (Path file : files.filter(each -> !each.toString().contains("node_modules")).toList()) {
        Path copy = clone.resolve(Workflow.ROOT.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        if (!Files.isDirectory(file)) {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** What {@code gh} says when its first two words are these. */
  void answer(String words, String text) throws IOException {
    Files.writeString(folder.resolve("gh-" + words.replace(' ', '-')), text);
  }

  /** What {@code gh} was asked since the last time, with the texts it was given. */
  String asked() throws IOException {
    Path log = folder.resolve("gh.log");
    String asked = Files.exists(log) ? Files.readString(log) : "";
    Files.deleteIfExists(log);
    return asked;
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
    environment.put("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
    environment.putIfAbsent("GITHUB_ACTIONS", "false");
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
}
