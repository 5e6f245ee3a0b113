package org.mentordirectory.sheet;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;

/** What is private stays out of the whole repository, by whichever way it is named. */
class PrivatePathTest {
  @TempDir Path folder;
  private Path repository;
  private Path content;

  @BeforeEach
  void aRepository() throws IOException, InterruptedException {
    repository = Files.createDirectories(folder.resolve("repository"));
    content = Files.createDirectories(repository.resolve("content"));
    new ProcessBuilder("git", "init", "-q", repository.toString()).start().waitFor();
  }

  @Test
  void aFileBesideTheContentIsInTheRepositoryToo() {
    assertThatThrownBy(() -> PrivatePath.refuse(repository.resolve("mentees.csv"), content))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("what mentees say is private");
  }

  @Test
  void aFolderThatIsNotThereYetIsLookedForAbove() {
    assertThatThrownBy(() -> PrivatePath.refuse(repository.resolve("target/a/b"), content))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aLinkFromOutsideThatLeadsInsideIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), repository);
    assertThatThrownBy(() -> PrivatePath.refuse(link.resolve("mentees.csv"), content))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aPathWithDotsThatLeadsInsideIsFollowed() {
    assertThatThrownBy(
            () -> PrivatePath.refuse(folder.resolve("private/../repository/mentees.csv"), content))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aFolderBesideTheRepositoryIsOutside() {
    assertThatCode(() -> PrivatePath.refuse(folder.resolve("repository-private"), content))
        .doesNotThrowAnyException();
  }

  @Test
  void withoutGitTheContentFolderIsTheRepository() throws IOException {
    Path alone = Files.createDirectories(folder.resolve("alone/content"));
    assertThatThrownBy(() -> PrivatePath.refuse(alone.resolve("mentees.csv"), alone))
        .isInstanceOf(Refusal.class);
    assertThatCode(() -> PrivatePath.refuse(folder.resolve("alone/mentees.csv"), alone))
        .doesNotThrowAnyException();
  }
}
