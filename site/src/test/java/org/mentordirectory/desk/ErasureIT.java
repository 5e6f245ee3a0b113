package org.mentordirectory.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is taken out of a repository for good. */
class ErasureIT {
  /** Where the objects are: at origin, and here. */
  private static final List<String> REPOSITORIES = List.of("remote.git", "clone/.git");

  @TempDir private Path temp;
  private Desk desk;
  private Path clone;

  @BeforeEach
  void aMentorWhoWasRenamedAndLeft() throws IOException {
    desk = new Desk(temp);
    desk.run(temp, "git init --quiet --bare --initial-branch=main remote.git");
    desk.run(temp, "git clone --quiet remote.git clone 2>&1");
    clone = temp.resolve("clone");
    write("README.md", "A scheme.\n");
    write("content/mentors/ben.md", "---\nname: Ben O'Dé\n---\nI knew Amina Yusuf-Khan.\n");
    commit("Carol <carol@example.org>", "Begin");
    write("content/mentors/amina.md", profile("Amina Yusuf"));
    write("content/mentors/amina.JPG", "a photo");
    commit("Amina Yusuf <amina@example.org>", "Add Amina Yusuf");
    desk.run(clone, "git -c user.name=T -c user.email=t@x.org tag -a -m 'With AMINA YUSUF' v1");
    desk.run(
        clone,
        "cd content/mentors && git mv amina.md amina-y-smith.md && git mv amina.JPG amina-y-smith.webp");
    write("content/mentors/amina-y-smith.md", profile("Amina Yusuf Smith"));
    write("content/case-studies/two.md", "Ben met [Amina\nYusuf](../mentors/amina-y-smith.md).\n");
    commit(
        "Carol <carol@example.org>",
        "Rename amina-y-smith\n\nCo-authored-by: A <amina@example.org>");
    desk.run(clone, "git branch old");
    desk.run(clone, "git rm --quiet content/mentors/amina-y-smith.*");
    commit("Carol <carol@example.org>", "Somebody left");
    desk.run(clone, "git push --quiet --all && git push --quiet --tags");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static String profile(String name) {
    return "---\nname: \"%s\"\naccount: amina-y\ncontact: mailto:amina@example.org\n---\n"
            .formatted(name)
        + "I repair what others have given up, and have done so for years.\n".repeat(9);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(clone.resolve(file).getParent());
    Files.writeString(clone.resolve(file), text);
  }

  private void commit(String author, String message) throws IOException {
    desk.run(
        clone,
        "git add --all && git -c user.name=C -c user.email=c@example.org commit --quiet"
            + " --author=\"$AUTHOR\" --message \"$MESSAGE\"",
        Map.of("AUTHOR", author, "MESSAGE", message));
  }

  private Desk.Said erase(String answer, String words) throws IOException {
    return desk.say(
        clone,
        "echo %s | '%s/.github/scripts/erase.sh' %s".formatted(answer, Workflow.ROOT, words),
        Map.of());
  }

  private String objects(String repository) throws IOException {
    return desk.run(
        temp,
        "git --git-dir=%s cat-file --batch-all-objects --batch | tr -d '\\0'"
            .formatted(repository));
  }

  @Test
  void noObjectHoldsTheNameAfterwards() throws IOException {
    for (String repository : REPOSITORIES) {
      assertThat(objects(repository))
          .contains("Amina Yusuf", "amina-y-smith.md", "amina.JPG", "a photo");
    }

    Desk.Said said = erase("yes", "amina-y-smith");

    assertThat(said.status()).as(said.text()).isZero();
    assertThat(said.text())
        .contains("  content/mentors/amina.JPG\n", "  content/mentors/amina-y-smith.webp\n")
        .contains("become \"somebody\":\n  Amina Yusuf\n  Amina Yusuf Smith\n")
        .contains("as they are now:\n  content/case-studies/two.md\nIs that right");
    for (String repository : REPOSITORIES) {
      assertThat(objects(repository).replace("Amina Yusuf-Khan", ""))
          .doesNotContainIgnoringCase("amina");
    }
  }

  @Test
  void allElseStaysAndOriginToo() throws IOException {
    Desk.Said said = erase("yes", "amina-y-smith");

    assertThat(said.status()).as(said.text()).isZero();
    assertThat(desk.run(clone, "git remote get-url origin")).endsWith("remote.git\n");
    assertThat(clone.resolve("content/mentors/ben.md"))
        .content()
        .contains("I knew Amina Yusuf-Khan.");
    assertThat(clone.resolve("content/case-studies/two.md"))
        .hasContent("Ben met [somebody](../mentors/somebody.md).\n");
    assertThat(
            desk.run(
                clone,
                "git for-each-ref --format='%(refname:short)' refs/remotes refs/tags refs/heads"))
        .isEqualTo("main\norigin/main\norigin/old\nv1\n");
    assertThat(desk.run(clone, "git log --format='%an: %s'"))
        .as("without the commits that only concerned the person")
        .isEqualTo("Carol: Rename somebody\nCarol: Begin\n");
  }

  @Test
  void nothingHappensWithoutAYes() throws IOException {
    String before = objects("remote.git");
    assertThat(erase("no", "amina-y-smith").status()).isOne();
    assertThat(erase("yes", "amina-yusuf").text())
        .contains("There was never a profile amina-yusuf.md");
    assertThat(objects("remote.git")).isEqualTo(before);
  }

  @Test
  void whatIsNotYetAtOriginIsNotLost() throws IOException {
    write("content/guidance/faq.md", "---\ntitle: Questions\n---\n");
    commit("Carol <carol@example.org>", "Ask");

    assertThat(erase("yes", "amina-y-smith").text()).contains("work that is not at", "push it");
    assertThat(clone.resolve("content/guidance/faq.md")).exists();
  }

  @Test
  void aNameThatSomebodyElseHasNowIsNotTaken() throws IOException {
    write("content/mentors/amina.md", "---\nname: Amina Khan\n---\n");
    commit("Carol <carol@example.org>", "Another");
    desk.run(clone, "git push --quiet --all");

    assertThat(erase("yes", "amina-y-smith").text())
        .isEqualTo(
            "amina-y-smith.md was once called amina.md, which is a profile now: give that another"
                + " name first\n");
  }

  @Test
  void aFileThatIsCalledSoIsNamed() throws IOException {
    write("content/guidance/amina-y-smith.svg", "<svg/>");
    commit("Carol <carol@example.org>", "Draw");
    desk.run(clone, "git push --quiet --all");

    assertThat(erase("yes", "amina-y-smith").text())
        .endsWith("Name it too:\ncontent/guidance/amina-y-smith.svg\n");
    Desk.Said said = erase("yes", "amina-y-smith content/guidance/amina-y-smith.svg");
    assertThat(said.status()).as(said.text()).isZero();
  }
}
