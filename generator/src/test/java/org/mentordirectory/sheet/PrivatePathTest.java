package org.mentordirectory.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    git(repository, "init", "-q", ".");
    git(
        repository,
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@b",
        "commit",
        "-qm",
        "A",
        "--allow-empty");
  }

  private static void git(Path where, String... words) throws IOException, InterruptedException {
    var command = new ArrayList<String>(List.of("git", "-C", where.toString()));
    command.addAll(List.of(words));
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
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

  @Test
  void aFurtherWorkTreeIsTheSameRepositoryFromBothSides() throws Exception {
    Path tree = folder.resolve("tree");
    git(repository, "worktree", "add", "-q", tree.toString(), "-b", "other");
    Path copy = Files.createDirectories(tree.resolve("content"));
    assertThatThrownBy(() -> PrivatePath.refuse(tree.resolve("private/mentees.csv"), content))
        .hasMessageContaining("what mentees say is private");
    assertThatThrownBy(() -> PrivatePath.refuse(repository.resolve("private/mentees.csv"), copy))
        .hasMessageContaining("what mentees say is private");
  }

  @Test
  void aRepositoryAroundIsOneToo() throws Exception {
    git(folder, "init", "-q", ".");
    assertThatThrownBy(() -> PrivatePath.refuse(folder.resolve("answers/mentees.csv"), content))
        .hasMessageContaining("what mentees say is private");
  }

  @Test
  void anotherCloneIsTheSameRepository() throws Exception {
    git(folder, "clone", "-q", "repository", "clone");
    assertThatThrownBy(() -> PrivatePath.refuse(folder.resolve("clone/mentees.csv"), content))
        .hasMessageContaining("what mentees say is private");
  }

  @Test
  void anotherRepositoryIsOutside() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    git(other, "init", "-q", ".");
    git(other, "-c", "user.name=B", "-c", "user.email=b@b", "commit", "-qm", "B", "--allow-empty");
    assertThatCode(() -> PrivatePath.refuse(other.resolve("mentees.csv"), content))
        .doesNotThrowAnyException();
  }

  @Test
  void whereGitDoesNotAnswerTheFolderWithItsFolderIsTheRepositoryAllTheSame() throws Exception {
    Path tree = Files.createDirectories(folder.resolve("tree/content")).getParent();
    Files.writeString(tree.resolve(".git"), "gitdir: " + folder.resolve("nowhere") + "\n");
    assertThatThrownBy(
            () -> PrivatePath.refuse(tree.resolve("answers/a.csv"), tree.resolve("content")))
        .hasMessageContaining("what mentees say is private");
  }

  @Test
  void whatNobodyCanTellIsRefusedWithWhatGitSays() throws Exception {
    Path broken = Files.createDirectories(folder.resolve("broken"));
    Files.writeString(broken.resolve(".git"), "gitdir: " + folder.resolve("nowhere") + "\n");
    assertThatThrownBy(() -> PrivatePath.refuse(broken.resolve("mentees.csv"), content))
        .hasMessageContaining("nobody can tell whether that is the scheme's")
        .hasMessageContaining("not a git repository")
        .hasMessageContaining("Choose a place that is in no repository");
  }

  @Test
  void aLinkThatLeadsToNothingYetIsFollowedInside() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("out"), repository.resolve("private/out"));
    assertThatThrownBy(() -> PrivatePath.refuse(link, content))
        .hasMessageContaining("what mentees say is private");
  }
}
