package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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
            .matcher(Files.readString(Path.of("../CONTRIBUTING.md")));
    assertThat(example.find()).isTrue();
    folder.put("impact/y.md", Draft.impact("Y").with(example.group(1)));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void noFigureIsOnFewerPeopleThanTheSchemeAllows() {
    says(
        "pairs: 4",
        "impact/y.md:5:8: error: `pairs` is 4, a figure on fewer than 5 people, which can tell of one"
            + " of them; leave `pairs` out [small-group]");
    says(
        "returns: [{who: mentees, when: end, asked: 3, answered: 2}]",
        "impact/y.md:5:44: error: `asked` is 3, a figure on fewer than 5 people, which can tell of one"
            + " of them; leave it out [small-group]",
        "impact/y.md:5:57: error: `answered` is 2, a figure on fewer than 5 people, which can tell of"
            + " one of them; leave it out [small-group]");
    says(
        ANSWER + "people: 4, high: 4}",
        "impact/y.md:6:52: error: `people` is 4, a figure on fewer than 5 people, which can tell of one"
            + " of them; take the whole entry out [small-group]",
        "impact/y.md:6:61: error: `high` is 4, a figure on fewer than 5 people, which can tell of one of"
            + " them; leave it out [small-group]");
    says(
        PRACTICE + "people: 30, several: true, counts: {in person: 30, by post: 1}}",
        "impact/y.md:6:104: error: `by post` is 1, a figure on fewer than 5 people, which can tell of"
            + " one of them; leave it out [small-group]");
  }

  @Test
  void theSchemeSaysHowManyPeopleAFigureNeeds() {
    folder.put("scheme.yaml", Draft.scheme().with("evaluate: {fewest: 10}"));

    says(
        "pairs: 9",
        "impact/y.md:5:8: error: `pairs` is 9, a figure on fewer than 10 people, which can tell of one"
            + " of them; leave `pairs` out [small-group]");
  }

  @Test
  void whatIsHiddenCannotBeComputedFromThePeople() {
    says(
        ANSWER + "people: 18, low: 5, high: 10}",
        "impact/y.md:6:52: error: what is shown is 15 of 18 people, so that the 3 others can be counted;"
            + " leave out one more of `low`, `between` and `high` [small-group]");
    says(
        ANSWER + "people: 18, high: 17}",
        "impact/y.md:6:52: error: what is shown is 17 of 18 people, so that the one other can be"
            + " counted; leave out one more of `low`, `between` and `high` [small-group]");
    says(
        ANSWER + "people: 18, low: 0, between: 6, high: 10}",
        "impact/y.md:6:52: error: `low`, `between` and `high` are 16 of 18 people, so that the 2 others"
            + " can be counted; count those who gave no answer as `between` [small-group]");
  }

  @Test
  void thePeopleWhoDidNotChooseAnAnswerCannotBeCounted() {
    says(
        PRACTICE + "people: 30, several: true, counts: {online: 28, in person: 20}}",
        "impact/y.md:6:88: error: `online` is 28 of 30 people, so that the 2 others can be counted;"
            + " leave it out [small-group]");
    says(
        PRACTICE + "people: 30, counts: {as planned: 20, early: 6}}",
        "impact/y.md:6:52: error: the counts are 26 of 30 people, so that the 4 others can be counted;"
            + " leave out one more of them, or write `several: true` if people could choose several"
            + " [small-group]");
  }

  @Test
  void everybodyLessSomeIsNoSmallGroupEither() {
    says(
        "practice:\n"
            + "  - {question: Q, who: mentees, when: end, people: 20, several: true, counts: {online: 9}}\n"
            + "  - {question: Q, who: everybody, when: end, people: 40, several: true, counts: {online:"
            + " 11}}",
        "impact/y.md:7:90: error: `online` is 11 for everybody and 9 for mentees in line 6, so that the"
            + " 2 others can be counted; leave it out here [small-group]");
    says(
        ANSWER
            + "people: 20, high: 10}\n"
            + "  - {question: Q, who: everybody, when: end, people: 23, high: 10}",
        "impact/y.md:7:54: error: `people` is 23 for everybody and 20 for mentees in line 6, so that the"
            + " 3 others can be counted; take the whole entry out [small-group]");
  }

  @Test
  void thoseWhoLeftAQuestionOutCannotBeCounted() {
    says(
        "returns: [{who: mentees, when: end, answered: 18}]\n" + ANSWER + "people: 16, high: 11}",
        "impact/y.md:7:52: error: `people` is 16, and `answered` in line 5 is 18, so that the 2 others"
            + " can be counted; give how many answered the form, whether they answered this question or"
            + " not [small-group]");
  }

  private void says(String lines, String... findings) {
    folder.put("impact/y.md", Draft.impact("Y").with(lines));
    assertThat(folder.findings()).containsExactly(findings);
  }
}
