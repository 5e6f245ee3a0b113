package org.mentordirectory.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;

class BuildDayTest {
  @TempDir private Path temp;

  @Test
  void sourceDateEpochIsTheDay() throws Exception {
    assertThat(BuildDay.of(temp, Map.of("SOURCE_DATE_EPOCH", "1790812800")).day())
        .isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @Test
  void elseTheLastCommitIsTheDay() throws Exception {
    git("init", "-q");
    Files.writeString(temp.resolve("scheme.yaml"), "name: A\n");
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "A");

    assertThat(BuildDay.of(temp, Map.of()).day()).isEqualTo(LocalDate.of(2026, 3, 9));
  }

  @Test
  void elseToday() throws Exception {
    LocalDate before = LocalDate.now(ZoneOffset.UTC);
    assertThat(BuildDay.of(temp, Map.of()).day()).isBetween(before, LocalDate.now(ZoneOffset.UTC));
  }

  @Test
  void aRepositoryOfWhichGitTellsNothingIsToldOf() throws Exception {
    Files.writeString(temp.resolve(".git"), "gitdir: /nowhere/at/all\n");
    assertThat(BuildDay.of(temp, Map.of()).remarks())
        .singleElement()
        .asString()
        .contains("Git does not tell the day of the last commit, so today is taken")
        .contains("not a git repository: /nowhere/at/all");
  }

  @Test
  void aRepositoryWithoutACommitHasNoOtherDayThanToday() throws Exception {
    git("init", "-q");
    assertThat(BuildDay.of(temp, Map.of()).remarks()).isEmpty();
  }

  @Test
  void anEpochThatIsNoNumberIsASentence() {
    assertThatThrownBy(() -> BuildDay.of(temp, Map.of("SOURCE_DATE_EPOCH", "soon")))
        .isInstanceOf(Refusal.class)
        .hasMessage("SOURCE_DATE_EPOCH is `soon`; set it to seconds since 1970, or unset it");
  }

  private void git(String... words) throws Exception {
    var command = new ArrayList<String>(List.of("git"));
    command.addAll(List.of(words));
    var process = new ProcessBuilder(command).directory(temp.toFile()).inheritIO();
    process.environment().put("GIT_COMMITTER_DATE", "2026-03-09T12:00:00Z");
    assertThat(process.start().waitFor()).isZero();
  }
}
