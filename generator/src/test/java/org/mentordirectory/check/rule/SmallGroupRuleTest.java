package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** Lists begin in line 5 of the file, their entries in line 6. */
class SmallGroupRuleTest {
  private static final String ANSWER = "answers:\n  - {question: Q, who: mentees, when: end, ";
  private static final String PRACTICE = "practice:\n  - {question: Q, who: mentees, when: end, ";

  private final SchemeFolder folder;

  SmallGroupRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pairs: 5",
        "pairs: 0",
        "returns: [{who: mentees, when: end, asked: 24, answered: 18}]",
        "returns: [{who: mentees, when: end, asked: 24, answered: 23}]",
        ANSWER + "people: 18, low: 0, between: 6, high: 12}",
        ANSWER + "people: 18, high: 12}",
        ANSWER + "people: 18, low: 0, high: 18}",
        ANSWER + "people: 18, low: 6, between: 6}",
        PRACTICE + "people: 30, counts: {in person: 12, online: 18}}",
        PRACTICE + "people: 30, counts: {in person: 20}}",
        PRACTICE + "people: 30, several: true, counts: {in person: 20, online: 25, by phone: 30}}",
      })
  void whatTellsOfNobodyIsFine(String lines) {
    folder.put("impact/y.md", Draft.impact("Y").with(lines));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void theExampleForCoordinatorsIsFine() throws IOException {
    Matcher example =
        Pattern.compile("```yaml\nyear: .*?\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../docs/content.md")));
    assertThat(example.find()).isTrue();
    folder.put("impact/y.md", Draft.impact("Y").with(example.group(1)));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void noFigureIsOnFewerPeopleThanTheSchemeAllows() {
    says(
        "pairs: 4",
        "impact/y.md:5:8: error: `pairs` is 4, a figure on fewer than 5 people, which can tell of"
            + " one of them; leave it out [small-group]");
    says(
        "returns: [{who: mentees, when: end, asked: 3, answered: 2}]",
        "impact/y.md:5:44: error: `asked` is 3, a figure on fewer than 5 people, which can tell of"
            + " one of them; leave it out [small-group]",
        "impact/y.md:5:57: error: `answered` is 2, a figure on fewer than 5 people, which can tell"
            + " of one of them; leave it out [small-group]");
    says(
        ANSWER + "people: 4, high: 4}",
        "impact/y.md:6:52: error: `people` is 4, a figure on fewer than 5 people, which can tell of"
            + " one of them; take the whole entry out [small-group]",
        "impact/y.md:6:61: error: `high` is 4, a figure on fewer than 5 people, which can tell of"
            + " one of them; leave it out [small-group]");
    says(
        PRACTICE + "people: 30, several: true, counts: {in person: 30, by post: 1}}",
        "impact/y.md:6:104: error: `by post` is 1, a figure on fewer than 5 people, which can tell"
            + " of one of them; leave it out [small-group]");
  }

  @Test
  void theSchemeSaysHowManyPeopleAFigureNeeds() {
    folder.put("scheme.yaml", Draft.scheme().with("evaluate: {fewest: 10}"));

    says(
        "pairs: 9",
        "impact/y.md:5:8: error: `pairs` is 9, a figure on fewer than 10 people, which can tell of"
            + " one of them; leave it out [small-group]");
  }

  @Test
  void whatIsHiddenCannotBeComputedFromThePeople() {
    says(
        ANSWER + "people: 18, low: 5, high: 10}",
        "impact/y.md:6:61: error: `between` for mentees can be worked out: it is 3, from "
            + "`people` 18, `low` 5 and `high` 10 in line 6; leave out `low` in line 6 "
            + "[small-group]");
    says(
        ANSWER + "people: 18, high: 17}",
        "impact/y.md:6:52: error: `low` for mentees can be worked out: it is at most 1, from "
            + "`people` 18 and `high` 17 in line 6; leave out the whole entry in line 6 "
            + "[small-group]");
    says(
        ANSWER + "people: 18, low: 0, between: 6, high: 10}",
        "impact/y.md:6:73: error: how many mentees gave none of these answers can be worked out: it"
            + " is 2, from `people` 18, `between` 6 and `high` 10 in line 6; count those who gave"
            + " no answer as `between` [small-group]");
  }

  @Test
  void thePeopleWhoDidNotChooseAnAnswerCannotBeCounted() {
    says(
        PRACTICE + "people: 30, several: true, counts: {online: 28, in person: 20}}",
        "impact/y.md:6:88: error: how many mentees did not choose `online` can be worked "
            + "out: it is 2, from `people` 30 and `online` 28 in line 6; leave out `online` in "
            + "line 6 [small-group]");
    says(
        PRACTICE + "people: 30, counts: {as planned: 20, early: 6}}",
        "impact/y.md:6:88: error: how many mentees gave none of these answers can be worked "
            + "out: it is 4, from `people` 30, `as planned` 20 and `early` 6 in line 6; leave out "
            + "`early` in line 6, or write `several: true` if people could choose several "
            + "[small-group]");
  }

  @Test
  void whatIsCalledSeveralInOneLineIsCountedOnceInAnother() {
    says(
        PRACTICE
            + "people: 30, counts: {as planned: 20, \"\": 6}}\n"
            + "  - {question: Q, who: everybody, when: end, people: 60, several: true, counts: {as"
            + " planned: 40}}",
        "impact/y.md:6:85: error: how many mentees gave none of these answers can be worked out: it"
            + " is 4, from `people` 30, `as planned` 20 and `` 6 in line 6; leave out `` in line 6,"
            + " or write `several: true` if people could choose several [small-group]");
  }

  @Test
  void choicesOfTheFormThatAreNotShownAreSomebody() {
    folder.put(
        "forms/end.md",
        Draft.page("End")
            .with("fields: {often: {label: Q, kind: one of, choices: [often, seldom, never]}}")
            .saying("{often}\n"));

    says(
        PRACTICE + "people: 30, counts: {often: 25}}",
        "impact/y.md:6:52: error: `seldom` for mentees can be worked out: it is at most 4, "
            + "from `people` 30 and `often` 25 in line 6; leave out the whole entry in line 6 "
            + "[small-group]");
  }

  @Test
  void figuresThatCannotAllBeRightAreRefused() {
    says(
        """
        answers:
          - {question: Q, who: mentees, when: end, people: 20, high: 12}
          - {question: Q, who: everybody, when: end, people: 40, high: 11}\
        """,
        "impact/y.md:7:5: error: the figures on this question cannot all be right, with "
            + "`people` 20 in line 6, and `people` 40 in line 7: each person is counted once, and "
            + "mentees and mentors are everybody; correct them [small-group]");
    says(
        PRACTICE + "people: 30, counts: {in person: 20, online: 25}}",
        "impact/y.md:6:5: error: the figures on this question cannot all be right, with "
            + "`people` 30 in line 6: each person is counted once, and mentees and mentors are "
            + "everybody; correct them, or write `several: true` if people could choose several "
            + "[small-group]");
  }

  /** Seconds where the time grows with the square of the length are minutes. */
  @Test
  void aLongFileTakesNoLongTime() {
    var answers = new StringBuilder("answers:");
    for (int number = 0; number < 300; number++) {
      String entry = "\n  - {question: Q" + number + ", when: end, ";
      answers.append(entry).append("who: mentees, people: 99999, high: 90000}");
      answers.append(entry).append("who: mentors, people: 99999, low: 0, high: 90000}");
      answers.append(entry).append("who: everybody, people: 199998, low: 9997, high: 180000}");
    }
    folder.put("impact/y.md", Draft.impact("Y").with(answers.toString()));
    folder.put("impact/z.md", Draft.impact("Z").with("year: \"2028\"").with(choices("")));
    folder.put(
        "impact/ticks.md",
        Draft.impact("Ticks").with("year: \"2029\"").with(choices("several: true, ")));

    List<String> findings =
        assertTimeout(Duration.ofSeconds(60), (ThrowingSupplier<List<String>>) folder::findings);
    assertThat(findings)
        .filteredOn(finding -> finding.startsWith("impact/y.md"))
        .hasSize(300)
        .allMatch(finding -> finding.contains("`between` for mentees can be worked out: it is 2"));
    assertThat(findings).anyMatch(finding -> finding.startsWith("impact/z.md"));
    assertThat(findings).anyMatch(finding -> finding.startsWith("impact/ticks.md"));
    assertThat(findings).noneMatch(finding -> finding.contains("[size]"));
  }

  private static String choices(String several) {
    var lines = new StringBuilder("practice:");
    for (String who : List.of("mentees", "mentors", "everybody")) {
      lines.append("\n  - {question: P, who: " + who + ", when: end, people: 999999, ");
      lines.append(several).append("counts: {a: 9");
      for (int choice = 0; choice < 3_000; choice++) {
        lines.append(", c" + choice + ": " + choice % 7 * 9);
      }
      lines.append("}}");
    }
    return lines.toString();
  }

  private void says(String lines, String... findings) {
    folder.put("impact/y.md", Draft.impact("Y").with(lines));
    assertThat(folder.findings()).containsExactly(findings);
  }
}
