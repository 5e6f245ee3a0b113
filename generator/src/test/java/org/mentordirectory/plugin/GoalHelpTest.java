package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.mentordirectory.finding.Refusal;

/**
 * What is said of the goals: by the launcher, from the plugin's descriptor, and in docs/goals.md.
 */
class GoalHelpTest {
  @Test
  void theListHasEachGoalWithASentence() throws Exception {
    String list = new GoalHelp(GoalCatalogue.read()).list();
    assertThat(GoalClasses.names())
        .allSatisfy(
            name -> assertThat(list).containsPattern("(?m)^  ./mentor " + name + " +\\p{Lu}.+"));
    assertThat(list).contains("./mentor help");
  }

  @Test
  void aGoalIsExplainedWithWhatItCanBeTold() throws Exception {
    GoalCatalogue catalogue = GoalCatalogue.read();
    assertThat(new GoalHelp(catalogue).of(catalogue.goal("match")))
        .contains("--from PATH", "--overwrite ", "--period WORD", "Usually P1Y.")
        .doesNotContain("--typed", "--goals", "--version");
    assertThat(new GoalHelp(catalogue).of(catalogue.goal("serve"))).contains("--port N");
  }

  @Test
  void aGoalThatThereIsNotIsRefusedWithTheNearest() throws Exception {
    GoalCatalogue catalogue = GoalCatalogue.read();
    assertThatThrownBy(() -> catalogue.goal("macth"))
        .isInstanceOf(Refusal.class)
        .hasMessage("there is no goal `macth`; did you mean `match`?");
    assertThatThrownBy(() -> catalogue.goal("zzz"))
        .hasMessage("there is no goal `zzz`; `./mentor help` lists what there is");
  }

  @Test
  void aMisspeltOptionIsRefusedAndOthersAreLeftToThoseWhoSetThem() throws Exception {
    var typed = new Properties();
    typed.setProperty("mentor.chromium", "/usr/bin/chromium");
    typed.setProperty("user.home", "/");
    GoalCatalogue.refuseMisspelt(typed);

    typed.setProperty("mentor.form", "a.csv");
    assertThatThrownBy(() -> GoalCatalogue.refuseMisspelt(typed))
        .hasMessage("there is no option --form; did you mean `--from`?");
  }

  @Test
  void theTableSaysWhatEachGoalDoes() throws Exception {
    String goals = Files.readString(Path.of("../docs/goals.md"));
    assertThat(GoalClasses.names())
        .hasSizeGreaterThan(12)
        .allSatisfy(
            name ->
                assertThat(goals)
                    .containsPattern("(?m)^\\| `./mentor " + name + "( [^`]*)?` \\| .+ \\|$"));
  }
}
