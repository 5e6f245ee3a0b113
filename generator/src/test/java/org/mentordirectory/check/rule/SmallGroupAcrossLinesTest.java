package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/**
 * What several lines of a year tell together. Lists begin in line 5 of the file, their entries in
 * line 6.
 */
class SmallGroupAcrossLinesTest {
  private static final String ANSWER = "answers:\n  - {question: Q, who: mentees, when: end, ";

  private final SchemeFolder folder;

  SmallGroupAcrossLinesTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void everybodyLessSomeIsNoSmallGroupEither() {
    says(
        "practice:\n"
            + "  - {question: Q, who: mentees, when: end, people: 20, several: true, counts:"
            + " {online: 9}}\n"
            + "  - {question: Q, who: everybody, when: end, people: 40, several: true, counts:"
            + " {online: 11}}",
        "impact/y.md:6:88: error: `online` for mentors can be worked out: it is 2, from "
            + "`online` 9 in line 6, and `online` 11 in line 7; leave out `online` in line 6 "
            + "[small-group]");
    says(
        ANSWER
            + "people: 20, high: 10}\n"
            + "  - {question: Q, who: everybody, when: end, people: 23, high: 10}",
        "impact/y.md:7:54: error: `answered` for mentors can be worked out: it is 3, from "
            + "`people` 23 in line 7, and `people` 20 in line 6; take one of the two out "
            + "[small-group]");
  }

  @Test
  void thoseWhoLeftAQuestionOutCannotBeCounted() {
    says(
        "returns: [{who: mentees, when: end, answered: 18}]\n" + ANSWER + "people: 16, high: 10}",
        "impact/y.md:7:52: error: how many mentees left this question out can be worked out: "
            + "it is 2, from `answered` 18 in line 5, and `people` 16 in line 7; give how many "
            + "answered the form, whether they answered this question or not [small-group]");
  }

  @Test
  void whatMentorsLeaveOfEverybodyIsNoSmallGroup() {
    says(
        """
        returns: [{who: mentees, when: end, answered: 20}, {who: mentors, when: end, answered: 20}]
        answers:
          - {question: Q, who: mentees, when: end, people: 20, between: 6}
          - {question: Q, who: mentors, when: end, people: 20, between: 6, high: 8}
          - {question: Q, who: everybody, when: end, people: 40, low: 8, between: 12}\
        """,
        "impact/y.md:8:74: error: `low` for mentees can be worked out: it is 2, from "
            + "`people` 20, `between` 6 and `high` 8 in line 8, and `low` 8 in line 9; leave out "
            + "`high` in line 8 [small-group]");
  }

  @Test
  void peopleOfTwoQuestionsTellWhoLeftOneOut() {
    says(
        """
        answers:
          - {question: One, who: mentees, when: end, people: 20, high: 12}
          - {question: Other, who: mentees, when: end, people: 18, high: 12}\
        """,
        "impact/y.md:7:56: error: how many mentees left this question out can be worked out: "
            + "it is 2, from `people` 20 in line 6, and `people` 18 in line 7; give how many "
            + "answered the form, whether they answered this question or not [small-group]");
  }

  @Test
  void peopleOfEverybodyTellWhoLeftAQuestionOutToo() {
    says(
        """
        returns: [{who: mentees, when: end, answered: 20}, {who: mentors, when: end, answered: 20}]
        answers:
          - {question: Q, who: everybody, when: end, people: 38, low: 0, between: 11, high: 27}\
        """,
        "impact/y.md:7:54: error: how many people left this question out can be worked out: it is"
            + " 2, from `answered` 20 and `answered` 20 in line 5, and `people` 38 in line 7; give"
            + " how many answered the form, whether they answered this question or not"
            + " [small-group]");
  }

  @Test
  void aQuestionThatManyLeftOutIsFine() {
    folder.put(
        "impact/y.md",
        Draft.impact("Y")
            .with(
                """
                answers:
                  - {question: One, who: mentees, when: end, people: 20, high: 12}
                  - {question: Other, who: mentees, when: end, people: 12, low: 0, high: 12}
                  - {question: Third, who: mentees, when: end, people: 14, low: 0, high: 14}\
                """));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void ofSeveralFormsEachHasPeopleOfItsOwn() {
    folder.put(
        "impact/y.md",
        Draft.impact("Y")
            .with(
                """
                returns: [{who: mentees, when: end, answered: 20}, {who: mentees, when: end, answered: 18}]
                answers:
                  - {question: One, who: mentees, when: end, people: 20, high: 12}
                  - {question: Other, who: mentees, when: end, people: 18, high: 12}\
                """));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void anotherMomentAndAnotherYearAreOtherPeople() {
    folder.put(
        "impact/y.md",
        Draft.impact("Y")
            .with(
                """
                answers:
                  - {question: Q, who: mentees, when: mid-term, people: 18, high: 12}
                  - {question: Q, who: mentees, when: end, people: 20, high: 14}\
                """));
    folder.put(
        "impact/z.md",
        Draft.impact("Z")
            .with("year: \"2028\"")
            .with("answers: [{question: Q, who: mentees, when: end, people: 19, high: 13}]"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aGroupThatIsInNoFigureIsNoSmallOneEither() {
    says(
        """
        returns: [{who: mentees, when: end, answered: 20}]
        answers:
          - {question: Q, who: everybody, when: end, people: 23, low: 0, between: 11, high: 12}\
        """,
        "impact/y.md:7:54: error: `answered` for mentors can be worked out: it is 3, from "
            + "`people` 23 in line 7, and `answered` 20 in line 5; take one of the two out "
            + "[small-group]");
    says(
        "returns: [{who: mentees, when: end, asked: 20}, {who: everybody, when: end, asked: 22}]",
        "impact/y.md:5:84: error: `asked` for mentors can be worked out: it is 2, from "
            + "`asked` 22 and `asked` 20 in line 5; take one of the two out [small-group]");
  }

  @Test
  void menteesOfWhomNothingIsSaidAreNoSmallGroupEither() {
    says(
        "returns: [{who: mentors, when: end, answered: 20}, {who: everybody, when: end, answered:"
            + " 22}]",
        "impact/y.md:5:90: error: `answered` for mentees can be worked out: it is 2, from "
            + "`answered` 22 and `answered` 20 in line 5; take one of the two out [small-group]");
  }

  @Test
  void whoLeftAQuestionOutOfSeveralFormsOfMenteesCannotBeCounted() {
    says(
        """
        returns:
          - {who: mentees, when: end, answered: 20}
          - {who: mentees, when: end, answered: 30}
          - {who: mentors, when: end, answered: 10}
        answers:
          - {question: Q, who: everybody, when: end, people: 28, high: 12}\
        """,
        "impact/y.md:10:54: error: how many people left this question out can be worked out: it is"
            + " 2, from `answered` 20 in line 6, and `answered` 10 in line 8, and `people` 28 in"
            + " line 10; give how many answered the form, whether they answered this question or"
            + " not [small-group]");
  }

  @Test
  void everybodyIsNotAFewMoreThanMenteesAndMentors() {
    says(
        """
        returns: [{who: mentees, when: end, answered: 20}, {who: mentors, when: end, answered: 20}]
        answers:
          - {question: Q, who: everybody, when: end, people: 43, low: 0, between: 11, high: 32}\
        """,
        "impact/y.md:7:54: error: how many of everybody are neither mentees nor mentors can "
            + "be worked out: it is 3, from `people` 43 in line 7, and `answered` 20 and "
            + "`answered` 20 in line 5; correct them, or take one of them out [small-group]");
  }

  @Test
  void aFormOfWhichNobodySaysHowManyAnsweredItIsNoExcuse() {
    says(
        """
        returns: [{who: mentees, when: end, asked: 24}, {who: mentees, when: end, asked: 24}]
        answers:
          - {question: One, who: mentees, when: end, people: 20, high: 12}
          - {question: Other, who: mentees, when: end, people: 18, high: 12}\
        """,
        "impact/y.md:8:56: error: how many mentees left this question out can be worked out: "
            + "it is 2, from `people` 20 in line 7, and `people` 18 in line 8; give how many "
            + "answered the form, whether they answered this question or not [small-group]");
  }

  @Test
  void mentorsWhoWereAskedTheSameInOtherWordsAreTakenAwayToo() {
    folder.put(
        "forms/end.md",
        Draft.page("End")
            .with(
                """
                fields:
                  matched: {label: Matched with my mentor, kind: scale, measure: matched}
                  same: {label: Matched with my mentee, kind: scale, measure: matched}\
                """)
            .saying("{matched}\n{same}\n"));

    says(
        """
        answers:
          - {question: Matched with my mentor, who: mentees, when: end, people: 20, between: 6}
          - {question: Matched with my mentee, who: mentors, when: end, people: 20, between: 6, high: 8}
          - {question: Matched with my mentor, who: everybody, when: end, people: 40, low: 8, between: 12}\
        """,
        "impact/y.md:7:95: error: `low` for mentees can be worked out: it is 2, from "
            + "`people` 20, `between` 6 and `high` 8 in line 7, and `low` 8 in line 8; leave out "
            + "`high` in line 7 [small-group]");
  }

  @Test
  void aQuestionIsTheSameWithoutItsQuestionMark() {
    says(
        """
        answers:
          - {question: Well matched, who: mentees, when: end, people: 20, between: 6}
          - {question: "well  matched?", who: mentors, when: end, people: 20, between: 6, high: 8}
          - {question: "Well matched?", who: everybody, when: end, people: 40, low: 8, between: 12}\
        """,
        "impact/y.md:7:89: error: `low` for mentees can be worked out: it is 2, from `people` 20,"
            + " `between` 6 and `high` 8 in line 7, and `low` 8 in line 8; leave out `high` in line"
            + " 7 [small-group]");
  }

  private void says(String lines, String... findings) {
    folder.put("impact/y.md", Draft.impact("Y").with(lines));
    assertThat(folder.findings()).containsExactly(findings);
  }
}
