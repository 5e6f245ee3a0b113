package org.mentordirectory.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A scheme of somebody's own, from an empty folder and an empty local repository of Maven's. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnSchemeIT {
  @TempDir private static Path temp;
  private static Desk desk;
  private static Path scheme;

  @BeforeAll
  static void anEmptyFolder() throws IOException {
    desk = new Desk(temp, temp.resolve("empty-repository"));
    scheme = Files.createDirectories(temp.resolve("scheme"));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static Desk.Said mentor(String command) throws IOException {
    return desk.say(scheme, "./mentor " + command, Map.of("CI", ""));
  }

  private static String done(String command) throws IOException {
    Desk.Said said = mentor(command);
    assertThat(said.status()).as(command + "\n" + said.text()).isZero();
    return said.text();
  }

  private static void commit(String message) throws IOException {
    desk.run(
        scheme,
        "git add --all && git -c user.name=C -c user.email=c@example.org commit --quiet -m '%s'"
            .formatted(message));
  }

  private static List<String> files() throws IOException {
    return files(scheme).stream()
        .filter(file -> !file.startsWith(".git/") && !file.startsWith("target/"))
        .toList();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  @Order(1)
  void oneCommandMakesItAndItHasNothingThatASchemeDoesNotNeed() throws IOException {
    desk.run(
        scheme,
        "mvn -B -ntp "
            + Desk.PLUGIN
            + ":init -Dmentor.name='Kent & Sons: Mentors' -Dmentor.contact=m@kent.example"
            + " -Dmentor.institution='University of Kent' -Dmentor.owners=@kent/desk"
            + " -Dmentor.address=https://mentors.kent.example"
            + " -Dmentor.repository=https://github.com/kent/mentors");

    assertThat(files()).filteredOn(file -> !file.startsWith("content/")).hasSizeLessThan(16);
    assertThat(files())
        .contains("content/scheme.yaml", "content/guidance/faq.md", ".github/workflows/review.yml")
        .noneMatch(file -> file.matches(".*generator.*|.*/(build|release)\\.yml"));
    assertThat(files()).filteredOn(file -> file.startsWith("content/mentors/")).hasSize(2);
    assertThat(scheme.resolve("content/scheme.yaml"))
        .content()
        .contains(
            "name: \"Kent & Sons: Mentors\"",
            "contact: mailto:m@kent.example",
            "institution: University of Kent",
            "address: https://mentors.kent.example/",
            "https://github.com/kent/mentors",
            "\n# sponsors:",
            "\n# people: technical staff")
        .doesNotContain("example/mentors");
    assertThat(scheme.resolve("mentor.cmd")).content().doesNotContainPattern("(?<!\r)\n");
    assertThat(scheme.resolve(".github/CODEOWNERS")).content().contains("*  @kent/desk");
    assertThat(scheme.resolve(".github/ISSUE_TEMPLATE/become-a-mentor.yml"))
        .content()
        .contains("Kent & Sons: Mentors");
  }

  @Test
  @Order(2)
  void itPassesTheChecksAndTheSiteIsBuilt() throws IOException {
    assertThat(done("check")).contains("0 errors and 0 warnings in content");
    done("build");
    assertThat(scheme.resolve("target/site/index.html")).content().contains("Kent &amp; Sons");
    assertThat(scheme.resolve("target/site/forms/mentoring-agreement.pdf")).exists();
  }

  @Test
  @Order(3)
  void theLauncherListsTheGoalsAndRefusesWhatNoneKnows() throws IOException {
    assertThat(done("")).contains("./mentor match", "./mentor serve", "./mentor init");
    assertThat(done("help match")).contains("--from PATH", "--period WORD");
    assertThat(mentor("check --form text").text())
        .contains("there is no option --form; did you mean `--from`?");
    assertThat(files(scheme.resolve("target/mentor-cache")))
        .as("what Java has learnt of Maven and the plugin")
        .filteredOn(file -> file.endsWith(".jsa"))
        .hasSize(1);
  }

  @Test
  @Order(4)
  void aMentorIsAddedOnABranchAndReviewed() throws IOException {
    desk.run(scheme, "git init --quiet --initial-branch=main");
    commit("Begin");
    desk.run(scheme, "git checkout --quiet -b ada");
    done(
        "new --name 'Ada Quill' --role Technician --institution 'University of Kent'"
            + " --disciplines chemistry --topics leave --meets online --contact coordinator"
            + " --consent=yes --text 'I repair what others have given up.'");
    commit("Add Ada Quill");

    done("review --base main");

    assertThat(scheme.resolve("target/review/review.md")).content().contains("Ada Quill");
    done("build");
    assertThat(scheme.resolve("target/site/mentors/ada-quill/index.html")).exists();
  }

  @Test
  @Order(5)
  void aNewerVersionIsOneLineAndOneCommandAndKeepsWhatPeopleChanged() throws IOException {
    older(".github/workflows/publish.yml");
    older(".github/workflows/review.yml");
    Path changed = scheme.resolve(".github/workflows/review.yml");
    Files.writeString(changed, "# Ours\n" + Files.readString(changed));
    Files.delete(scheme.resolve(".github/workflows/renew.yml"));
    commit("An older version, with changes");
    String before = Files.readString(scheme.resolve("README.md"));

    String said = done("init");

    assertThat(said)
        .contains(
            "brought up to date: .github/workflows/publish.yml",
            ".github/workflows/review.yml: warning: was changed here and stays as it is",
            ".github/workflows/renew.yml: warning: was removed here and stays away");
    assertThat(scheme.resolve(".github/workflows/publish.yml"))
        .content()
        .doesNotContain("# older")
        .contains("mentor:init " + Desk.version());
    assertThat(changed).content().startsWith("# Ours\n");
    assertThat(scheme.resolve("target/init/.github/workflows/review.yml"))
        .content()
        .doesNotContain("# older");
    assertThat(scheme.resolve(".github/workflows/renew.yml")).doesNotExist();
    assertThat(scheme.resolve("README.md")).content().isEqualTo(before);
    assertThat(done("init")).contains("All that is ours is of version " + Desk.version());
  }

  @Test
  @Order(6)
  void withTheArchiveOfTheReleaseItNeedsJavaAlone() throws IOException {
    Path homes = Files.createDirectories(temp.resolve("homes"));
    String archive = "mentor-directory-" + Desk.version();
    desk.run(
        homes, "cp -r '%s/generator/target/%s/%s' .".formatted(Workflow.ROOT, archive, archive));
    Map<String, String> withoutMaven =
        Map.of("MENTOR_HOME", homes.toString(), "XDG_CACHE_HOME", temp.resolve("cache").toString());
    String path =
        "mkdir -p ../few && ln -sf $(command -v java) $(command -v git) ../few/ && "
            + "for p in sh sed head dirname ls cksum cut mkdir mv cat; do"
            + " ln -sf $(command -v $p) ../few/; done && export PATH=$PWD/../few JAVA_HOME= && ";

    String first = desk.run(scheme, path + "./mentor check", withoutMaven);
    String second = desk.run(scheme, path + "./mentor check", withoutMaven);

    assertThat(second).contains("0 errors and 0 warnings in content").doesNotContain("INFO");
    assertThat(first.replaceAll("\\d", "")).isEqualTo(second.replaceAll("\\d", ""));
    assertThat(files(temp.resolve("cache"))).hasSize(1).first().asString().endsWith(".jsa");
    Desk.Said wrong = desk.say(scheme, path + "./mentor cheek", withoutMaven);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.text()).isEqualTo("there is no goal `cheek`; did you mean `check`?\n");
    Desk.Said told = desk.say(scheme, path + "./mentor serve --port x", withoutMaven);
    assertThat(told.text()).isEqualTo("--port takes a number, not `x`\n");
    desk.run(scheme, path + "./mentor build --output target/same", withoutMaven);
    desk.run(
        scheme, "rm -r target/mentor-cache && ./mentor build && diff -r target/site target/same");
  }

  /** A file as an older version would have written it. */
  private static void older(String path) throws IOException {
    Path file = scheme.resolve(path);
    String text = Files.readString(file).replaceFirst("(?m)^# mentor:init .*\\R", "") + "# older\n";
    Files.writeString(file, text);
    String sum = desk.run(scheme, "sha256sum " + path).substring(0, 16);
    Files.writeString(file, text + "# mentor:init 0.0.1 " + sum + "\n");
  }
}
