package org.mentordirectory.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;

class StagingTest {
  private static final String ID = "0123456789abcdef";

  @TempDir private Path temp;

  private Path site() {
    return temp.resolve("site");
  }

  private Staging begun(Path output, boolean overwrites) throws IOException, Refusal {
    return Staging.beside(output, Sources.of(), overwrites, Access.EVERYBODY);
  }

  private void publish(String text) throws IOException, Refusal {
    publish(site(), text, true);
  }

  private void publish(Path output, String text, boolean overwrites) throws IOException, Refusal {
    try (Staging staging = begun(output, overwrites)) {
      staging.folder().text("index.html", text);
      staging.replace();
    }
  }

  private Path put(String file, String text) throws IOException {
    Path path = temp.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  @Test
  void theNewSiteTakesThePlaceOfTheOldOne() throws Exception {
    publish("old");
    publish("new");

    assertThat(site().resolve("index.html")).hasContent("new");
    assertThat(temp.toFile().list()).containsExactly("site");
    assertThat(site().toFile().list()).containsExactlyInAnyOrder("index.html", Staging.MARK);
  }

  @Test
  void aFileThatIsAsItWasKeepsItsDateAndAnotherIsNew() throws Exception {
    publish("same");
    FileTime old = FileTime.fromMillis(86_400_000);
    Files.setLastModifiedTime(site().resolve("index.html"), old);

    publish("same");
    assertThat(Files.getLastModifiedTime(site().resolve("index.html"))).isEqualTo(old);
    publish("diff");
    assertThat(Files.getLastModifiedTime(site().resolve("index.html"))).isNotEqualTo(old);
    assertThat(site().resolve("index.html")).hasContent("diff");
  }

  @Test
  void theOldSiteStaysWholeWhileTheNewOneHasItsFiles() throws Exception {
    publish("same");
    try (Staging staging = begun(site(), true)) {
      staging.folder().text("index.html", "same");
      staging.folder().text("index.html", "more");
    }

    assertThat(site().resolve("index.html")).hasContent("same");
  }

  @Test
  void aFileThatNobodyElseMayReadIsWrittenAgain() throws Exception {
    publish("same");
    Path file = site().resolve("index.html");
    Set<PosixFilePermission> usual = Files.getPosixFilePermissions(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    publish("same");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(usual);
  }

  @Test
  void aLinkInTheOldSiteIsNoFileOfTheNewOne() throws Exception {
    publish("same");
    Path outside = put("outside.txt", "same");
    Path file = site().resolve("index.html");
    Files.delete(file);
    Files.createSymbolicLink(file, outside);

    publish("same");
    assertThat(file).isRegularFile().hasContent("same");
    assertThat(Files.isSymbolicLink(file)).isFalse();
  }

  @Test
  void whatIsNotFinishedIsTakenAway() throws Exception {
    publish("old");
    try (Staging staging = begun(site(), true)) {
      staging.folder().text("index.html", "half");
    }

    assertThat(site().resolve("index.html")).hasContent("old");
    assertThat(temp.toFile().list()).containsExactly("site");
  }

  @Test
  void aSecondRunIsToldToWait() throws Exception {
    try (Staging first = begun(site(), true)) {
      assertThatThrownBy(() -> publish("second"))
          .isInstanceOf(Refusal.class)
          .hasMessageStartingWith("another run is writing to " + temp.toRealPath().resolve("site"))
          .hasMessageEndingWith("; wait until it has ended, then run this again");
      first.folder().text("index.html", "first");
      first.replace();
    }

    assertThat(site().resolve("index.html")).hasContent("first");
    publish("second");
    assertThat(site().resolve("index.html")).hasContent("second");
  }

  @Test
  void aRunKilledBetweenTheTwoRenamesIsPutRightByTheNext() throws Exception {
    publish("old");
    Files.move(site(), temp.resolve(".site.old-" + ID));
    begun(site(), true).close();

    assertThat(site().resolve("index.html")).hasContent("old");
  }

  @Test
  void whatAPersonWroteIsThereAfterARunKilledBetweenTheTwoRenames() throws Exception {
    publish("old");
    put("site/index.html", "my notes");
    Files.move(site(), temp.resolve(".site.old-" + ID));

    assertThatThrownBy(() -> publish(site(), "new", false))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is there already");
    assertThat(site().resolve("index.html")).hasContent("my notes");
  }

  @Test
  void whatWasReplacedBeforeTheKillIsTakenAwayByTheNext() throws Exception {
    publish("new");
    put("site/" + Staging.MARK + "-" + ID, "");
    put(".site.old-" + ID + "/index.html", "old");
    begun(site(), true).close();

    assertThat(site().resolve("index.html")).hasContent("new");
    assertThat(temp.toFile().list()).containsExactly("site");
    assertThat(site().toFile().list()).containsExactlyInAnyOrder("index.html", Staging.MARK);
  }

  @Test
  void whatWasPutAsideIsKeptWhereAnotherFolderHasComeToItsPlace() throws Exception {
    publish("somebody else's");
    Path aside = put(".site.old-" + ID + "/index.html", "my notes");

    assertThatThrownBy(() -> publish("new"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("look whether you need it");
    assertThat(aside).hasContent("my notes");
  }

  @Test
  void leftoversOfAKilledRunAreTakenAway() throws Exception {
    publish("old");
    put(".site.new-" + ID + "/index.html", "half");
    put(".site.lock", "");
    publish("new");

    assertThat(temp.toFile().list()).containsExactly("site");
  }

  @Test
  void foldersOfSimilarNamesAreSomebodyElses() throws Exception {
    publish(temp.resolve("site.old"), "a copy", true);
    publish(temp.resolve("site.new"), "an idea", true);
    publish(temp.resolve(".site.new-1"), "another", true);
    publish("old");
    publish("new");

    assertThat(temp.resolve("site.old/index.html")).hasContent("a copy");
    assertThat(temp.resolve("site.new/index.html")).hasContent("an idea");
    assertThat(temp.resolve(".site.new-1/index.html")).hasContent("another");
  }

  @Test
  void aFolderThatIsNoSiteIsNotTouched() throws Exception {
    Path thesis = put("site/thesis.txt", "years of work");

    assertThatThrownBy(() -> publish("new"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("would be deleted")
        .hasMessageContaining("--output");
    assertThat(thesis).exists();
  }

  @Test
  void whatComesThereInTheMeantimeIsNotTouched() throws Exception {
    try (Staging staging = begun(site(), false)) {
      Path notes = put("site/notes.txt", "of the first meeting");

      assertThatThrownBy(staging::replace).isInstanceOf(Refusal.class);
      assertThat(notes).exists();
    }
  }

  @Test
  void aSiteThatHasBecomeARepositoryIsNotTouched() throws Exception {
    publish("old");
    Path head = put("site/.git/HEAD", "ref: refs/heads/pages");

    assertThatThrownBy(() -> publish("new"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has become a repository");
    assertThat(head).exists();
  }

  @Test
  void aFileIsNotReplacedByAFolder() throws Exception {
    Path file = put("site", "text");

    assertThatThrownBy(() -> publish("new"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is a file and has to be a folder");
    assertThat(file).hasContent("text");
  }

  @Test
  void aSymbolicLinkStaysOneAndLeadsToTheNewSite() throws Exception {
    Path real = temp.resolve("disk/really");
    publish(real, "old", true);
    Files.createSymbolicLink(site(), Path.of("disk/really"));
    publish("new");

    assertThat(site()).isSymbolicLink();
    assertThat(real.resolve("index.html")).hasContent("new");
    assertThat(real.getParent().toFile().list()).containsExactly("really");
  }

  @Test
  void aSymbolicLinkToWhatIsNotThereYetStaysOneToo() throws Exception {
    Files.createSymbolicLink(site(), Path.of("disk/not-yet"));
    publish("new");

    assertThat(site()).isSymbolicLink();
    assertThat(temp.resolve("disk/not-yet/index.html")).hasContent("new");
  }

  @Test
  void aLinkThatLeadsBackToItselfIsSaidToDoSo() throws Exception {
    Files.createSymbolicLink(site(), Path.of("round"));
    Files.createSymbolicLink(temp.resolve("round"), Path.of("site"));

    assertThatThrownBy(() -> publish("new"))
        .isInstanceOf(IOException.class)
        .extracting(failure -> Refusal.of((IOException) failure).getMessage())
        .asString()
        .endsWith("is a link that leads back to itself; remove the link");
  }

  @Test
  void whatIsReadIsNotDeleted() throws Exception {
    publish("old");
    Path content = put("site/project/content/scheme.yaml", "name: A").getParent();
    Path link = Files.createSymbolicLink(temp.resolve("link"), site());

    for (Path output : new Path[] {site(), link, temp.resolve("link/../site")}) {
      assertThatThrownBy(() -> Staging.beside(output, Sources.of(content), true, Access.EVERYBODY))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("which would be deleted; give another folder by --output");
    }
    assertThat(content.resolve("scheme.yaml")).exists();
  }

  @Test
  void whatPeopleSentIsNotDeletedEither() throws Exception {
    publish("old");
    Path sent = put("site/mentees.csv", "name");

    assertThatThrownBy(
            () -> Staging.beside(site(), Sources.of().with(List.of(sent)), true, Access.EVERYBODY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("mentees.csv, which would be deleted");
    assertThat(sent).exists();
  }

  @Test
  void nothingIsWrittenIntoWhatIsRead() throws Exception {
    Path content = put("content/scheme.yaml", "name: A").getParent();

    assertThatThrownBy(
            () ->
                Staging.beside(
                    content.resolve("a/site"), Sources.of(content), true, Access.EVERYBODY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(", which is read; give a folder outside of it by --output");
    assertThat(content.toFile().list()).containsExactly("scheme.yaml");
  }

  @Test
  void whatIsReadIsNotReplaced() throws Exception {
    Path content = put("content/scheme.yaml", "name: A").getParent();

    assertThatThrownBy(() -> Staging.beside(content, Sources.of(content), true, Access.EVERYBODY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("holds what is read");
  }
}
