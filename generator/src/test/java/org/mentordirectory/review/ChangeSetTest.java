package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;

class ChangeSetTest {
  @TempDir private Path temp;

  @Test
  void aFolderInNoRepositoryIsASentence() {
    assertThatThrownBy(() -> ChangeSet.of(temp, "main"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith(
            temp
                + " is in no Git repository that can be read here; run the goal in a clone of the"
                + " scheme's repository. Git says: ");
  }

  @Test
  void anUnknownBaseSaysWhatToFetch() {
    Repository main = Repository.ofScheme(temp);

    assertThatThrownBy(() -> ChangeSet.of(main.root().resolve("content"), "origin/trunk"))
        .hasMessage(
            "`origin/trunk` is not known here; fetch it first, with `git fetch origin"
                + " +refs/heads/trunk:refs/remotes/origin/trunk`, or name another base by"
                + " --base");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output=x", "-x", "a b", "a..b", "a;b", "$(x)", "", "a\nb"})
  void aBaseThatIsMoreThanANameIsRefused(String base) {
    Repository main = Repository.ofScheme(temp);

    assertThatThrownBy(() -> ChangeSet.of(main.root().resolve("content"), base))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is no name of a branch or commit");
  }

  @Test
  void aShallowCloneSaysHowToDeepenIt() throws Exception {
    Repository main = Repository.ofScheme(temp);
    Repository fork = main.fork("Cara");
    fork.put("content/mentors/cara.md", Draft.mentor("Cara"))
        .commit("Sign up")
        .git("push", "-q", "origin", "cara");
    main.put("a", "b").commit("More").git("push", "-q", "origin", "main");
    main.git(
        "clone",
        "-q",
        "--depth=1",
        "--no-single-branch",
        "--branch=cara",
        "file://" + temp.resolve("forge.git"),
        temp.resolve("shallow").toString());

    assertThatThrownBy(() -> ChangeSet.of(temp.resolve("shallow/content"), "origin/main"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("git fetch --unshallow")
        .hasMessageContaining("fetch-depth: 0");
  }

  @Test
  void branchesWithNothingInCommonAreASentence() {
    Repository main = Repository.ofScheme(temp);
    main.git("checkout", "-q", "--orphan", "other").commit("Another beginning");

    assertThatThrownBy(() -> ChangeSet.of(main.root().resolve("content"), "origin/main"))
        .hasMessageContaining("have no commit in common");
  }

  @Test
  void nothingThatTheRepositoryNamesIsStarted() throws Exception {
    Repository main = Repository.ofScheme(temp);
    Path trace = temp.resolve("started");
    Path program = temp.resolve("program");
    Files.writeString(program, "#!/bin/sh\ntouch " + trace + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    main.git("config", "diff.external", program.toString())
        .git("config", "core.fsmonitor", program.toString())
        .git("config", "core.pager", program.toString())
        .git("config", "diff.own.textconv", program.toString())
        .put(".gitattributes", "*.md diff=own\n")
        .put("content/mentors/cara.md", Draft.mentor("Cara"));
    for (String hook : new String[] {"post-index-change", "reference-transaction"}) {
      Path file = main.root().resolve(".git/hooks/" + hook);
      Files.createDirectories(file.getParent());
      Files.copy(program, file);
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    Files.deleteIfExists(trace);

    assertThat(main.review().profiles()).hasSize(1);
    assertThat(trace).doesNotExist();
  }

  @Test
  void contentMayBeTheWholeRepository() throws Exception {
    Repository main = Repository.ofScheme(temp);
    main.git("mv", "content/scheme.yaml", "scheme.yaml")
        .git("mv", "content/mentors", "mentors")
        .commit("Move")
        .git("push", "-q", "origin", "main")
        .put("mentors/cara.md", Draft.mentor("Cara"));

    ChangeSet changes = ChangeSet.of(main.root(), "origin/main");

    assertThat(changes.prefix()).isEmpty();
    assertThat(changes.files())
        .containsExactly(new ChangeSet.File("mentors/cara.md", ChangeSet.Kind.NEW));
  }
}
