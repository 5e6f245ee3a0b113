package org.mentordirectory.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseRulesIT {
  private static final String VERSION = Desk.version().replace("-SNAPSHOT", "");

  @TempDir Path checkout;

  private static String read(String file) {
    try {
      return Files.readString(Workflow.ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void checkOutWhatIsReadyForATag() throws IOException, InterruptedException {
    for (String file :
        List.of("pom.xml", "README.md", "CHANGELOG.md", "docs/start.md", "docs/releasing.md")) {
      copy(file, file.matches("pom.xml|docs/start.md"));
    }
    copy(".github/release/notes.sh", false);
    assertThat(run("git init --quiet && git add --all").status()).isZero();
  }

  private void copy(String file, boolean namesTheVersion) throws IOException {
    Path copy = checkout.resolve(file);
    Files.createDirectories(copy.getParent());
    String text = read(file);
    Files.writeString(copy, namesTheVersion ? text.replace(VERSION + "-SNAPSHOT", VERSION) : text);
  }

  private Desk.Said run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(checkout.toFile())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes());
    return new Desk.Said(process.waitFor(), text);
  }

  private Desk.Said notes(String tag) throws IOException, InterruptedException {
    return run("sh .github/release/notes.sh " + tag);
  }

  @Test
  void onlyThePluginAndItsParentAreHandedOut() {
    Pattern module = Pattern.compile("<module>(.*)</module>");
    assertThat(module.matcher(read("pom.xml")).results().map(match -> match.group(1)))
        .filteredOn(
            folder ->
                !read(folder + "/pom.xml").contains("<maven.deploy.skip>true</maven.deploy.skip>"))
        .containsExactly("generator");
    assertThat(read("pom.xml")).contains("<maven.deploy.skip>false</maven.deploy.skip>");
  }

  @Test
  void thePomsSayWhatMavenCentralAsksForAndWhenTheFilesWereMade() {
    assertThat(read("pom.xml"))
        .contains("\n  <name>", "\n  <description>", "\n  <url>https://", "\n  <licenses>")
        .contains("\n  <developers>", "\n    <connection>scm:git:https://")
        .contains("<project.build.outputTimestamp>20");
    assertThat(read("generator/pom.xml"))
        .contains("\n  <name>", "\n  <description>", "jar-no-fork", "<notimestamp>true");
  }

  @Test
  void theNotesOfAReleaseAreThePartOfItsVersionInTheChanges() throws Exception {
    assertThat(notes("v" + VERSION).status()).isZero();
    assertThat(notes("v" + VERSION).text()).contains("./mentor").doesNotContain("\n## ");
  }

  @Test
  void aTagOfAnotherVersionIsRefused() throws Exception {
    assertThat(notes("v9.9.9").status()).isEqualTo(1);
    assertThat(notes("v9.9.9").text())
        .startsWith("The tag is v9.9.9 and the version in pom.xml " + VERSION);
  }

  @Test
  void aVersionThatTheChangesDoNotNameIsRefused() throws Exception {
    Path changes = checkout.resolve("CHANGELOG.md");
    Files.writeString(changes, Files.readString(changes).replace("## " + VERSION, "## 0.9.0"));
    assertThat(notes("v" + VERSION).text()).startsWith("CHANGELOG.md has no part");
  }

  @Test
  void aDocumentThatNamesTheVersionBeforeItsReleaseIsRefused() throws Exception {
    Files.writeString(checkout.resolve("docs/start.md"), "\nmvn x:" + VERSION + "-SNAPSHOT:init\n");
    assertThat(notes("v" + VERSION).text()).contains("docs/start.md:2:mvn x:");
  }
}
