package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** The goal that finds mistakes and the one that corrects them, on the goals themselves. */
class CheckAndFixTest {
  @TempDir private Path content;
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void twoMistakesWithOneAnswerAndOneWithout() {
    new SchemeFolder(content)
        .put(
            "mentors/ada.md",
            Draft.mentor("Ada Example").with("topics: [leav]").with("contact: www.example.org/a"))
        .put("mentors/ben.md", Draft.mentor("Ben Example").with("hours: many"));
  }

  private Goal goal(String name) throws Exception {
    Goal goal = Workplace.goal(name);
    GoalClasses.set(goal, "content", content.toFile());
    GoalClasses.set(goal, "version", "1");
    GoalClasses.set(goal, "format", "text");
    goal.setLog(new KeptLog(log::add));
    log.clear();
    return goal;
  }

  @Test
  void theCheckNamesTheGoalThatCorrectsAndThenFindsWhatIsLeft() throws Exception {
    assertThatThrownBy(goal("check")::execute)
        .hasMessageStartingWith("3 errors and 0 warnings in ")
        .hasMessageEndingWith("; fix the errors above; ./mentor fix corrects 2 of them");

    goal("fix").execute();

    assertThat(log)
        .contains(
            "info 2 lines of 1 file were corrected",
            "info -topics: [leav]",
            "info +topics: [leave]",
            "info Other findings need you: 1, see ./mentor check");
    assertThatThrownBy(goal("check")::execute)
        .hasMessageStartingWith("1 error and 0 warnings in ")
        .hasMessageEndingWith("; fix the errors above");
  }

  @Test
  void aDryRunWritesNothing() throws Exception {
    String before = Files.readString(content.resolve("mentors/ada.md"));
    Goal fix = goal("fix");
    GoalClasses.set(fix, "dryRun", true);

    fix.execute();

    assertThat(log).contains("info +topics: [leave]");
    assertThat(content.resolve("mentors/ada.md")).hasContent(before);
  }

  @Test
  void aCheckCanBeAPageAndTheLogThenSaysWhereItIs() throws Exception {
    Goal check = goal("check");
    Path page = content.resolve("../check").normalize();
    GoalClasses.set(check, "format", "html");
    GoalClasses.set(check, "output", page.toFile());

    assertThatThrownBy(check::execute).hasMessageStartingWith("3 errors and 0 warnings in ");
    assertThat(log)
        .contains("info Read it in " + page.resolve("index.html"))
        .noneMatch(line -> line.contains("ada.md"));
    assertThat(page.resolve("index.html")).content().contains("mentors/ada.md");
  }

  @Test
  void aPageIsNoFileAndOnlyTheCheckHasOne() throws Exception {
    Goal check = goal("check");
    GoalClasses.set(check, "format", "html");
    GoalClasses.set(check, "report", content.resolve("../page.html").toFile());
    assertThatThrownBy(check::execute)
        .hasMessage("a page of findings goes into a folder; name it by --output, not --report");

    Goal fix = goal("fix");
    GoalClasses.set(fix, "format", "html");
    assertThatThrownBy(fix::execute)
        .hasMessage(
            "`html` is no format of findings; give one of text, github, sarif, json by --format");
  }

  @Test
  void aCheckCanBeNarrowed() throws Exception {
    Goal check = goal("check");
    GoalClasses.set(check, "rule", "type");
    GoalClasses.set(check, "only", "mentors");

    assertThatThrownBy(check::execute).hasMessageStartingWith("1 error and 0 warnings in ");
    assertThat(log)
        .filteredOn(line -> line.startsWith("error"))
        .singleElement()
        .asString()
        .contains("ben.md:10:8: error: `hours`");
  }
}
