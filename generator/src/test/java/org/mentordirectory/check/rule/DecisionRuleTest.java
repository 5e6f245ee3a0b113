package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class DecisionRuleTest {
  private static final String RESULTS = "## Results\n\n### Tea\n\nHot.\n\n### Water\n\nCold.\n";

  private final SchemeFolder folder;

  DecisionRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void page(String questions) {
    folder.put(
        "guidance/a.md",
        Draft.page("A").with("decision: true").saying("## Find out\n\n" + questions + RESULTS));
  }

  @Test
  void aPageWhoseAnswersReachEveryResultPasses() {
    page(
        "### Thirsty?\n\n- [Yes](#hot)\n- [No](#water), or [tea](#tea)\n\n"
            + "### Hot?\n\n- [Yes](#tea)\n- [No](#water)\n\n");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aPageWithoutTheKeyMayAskWhatItLikes() {
    folder.put(
        "guidance/a.md", Draft.page("A").saying("## Thirsty?\n\n[Yes](#cold)\n\n## Cold\n\nA.\n"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aPageThatAsksNothingLeadsToNothing() {
    page("");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:4:11: error: this page asks nothing; end the headings that are questions"
                + " with a question mark, or take `decision` out [decision]");
  }

  @Test
  void aQuestionHasTwoAnswersAtLeast() {
    page("### Thirsty?\n\n- [Yes](#hot)\n- [No](#water)\n\n### Hot?\n\n- [Yes](#tea)\n\n");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:13:1: error: this question leads to 1 other headings; below it, link at"
                + " least two answers to headings of this page, such as `- [Yes](#buddying)`"
                + " [decision]");
  }

  @Test
  void answersBelowALaterQuestionAreNotThoseOfTheFirst() {
    page("### Thirsty?\n\n- [Yes](#hot)\n\n### Hot?\n\n- [Yes](#tea)\n- [No](#water)\n\n");

    assertThat(folder.findings())
        .singleElement()
        .asString()
        .startsWith("guidance/a.md:8:1: error: this question leads to 1 other headings");
  }

  @Test
  void aQuestionMayStandBelowTheResults() {
    folder.put(
        "guidance/a.md",
        Draft.page("A")
            .with("decision: true")
            .saying(RESULTS + "\n## Thirsty?\n\n- [Yes](#tea)\n- [No](#water)\n"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aResultThatNoAnswerLeadsToIsNamed() {
    folder.put(
        "guidance/a.md",
        Draft.page("A")
            .with("decision: true")
            .saying(
                "## Find out\n\n### Thirsty?\n\n- [Yes](#tea)\n- [No](#milk)\n\n"
                    + RESULTS
                    + "\n### Milk\n\nWhite.\n"));

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:19:1: error: no answer leads to `Water`, which stands among the results;"
                + " link an answer to `#water` [decision]");
  }

  @Test
  void aQuestionThatNoAnswerLeadsToIsNamed() {
    page(
        "### Thirsty?\n\n- [Yes](#tea)\n- [No](#water)\n\n"
            + "### Hot?\n\n- [Yes](#tea)\n- [No](#water)\n\n");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:13:1: error: no answer leads to this question; link one to `#hot`, or"
                + " take the question out [decision]");
  }

  @Test
  void nobodyIsLedRoundInACircle() {
    page(
        "### Thirsty?\n\n- [Yes](#hot)\n- [No](#water)\n\n"
            + "### Hot?\n\n- [Yes](#tea)\n- [Ask again](#thirsty)\n\n");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:8:1: error: the answers to this question lead back to it; let each lead"
                + " to a later question, or to a result [decision]",
            "guidance/a.md:13:1: error: the answers to this question lead back to it; let each lead"
                + " to a later question, or to a result [decision]");
  }
}
