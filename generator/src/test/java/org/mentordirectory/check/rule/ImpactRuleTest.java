package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** What an impact file may say, whoever typed it. Lists begin in line 5 of the file. */
class ImpactRuleTest {
  private final SchemeFolder folder;

  ImpactRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027", "2027-28", "1999-00"})
  void aYearIsOneOrTwo(String year) {
    folder.put("impact/y.md", Draft.impact("Y").with("year: \"" + year + "\""));

    assertThat(folder.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"27", "2027/28", "2027-29", "2027-2028", "autumn 2027"})
  void anotherFormOfAYearIsMended(String year) {
    folder.put("impact/y.md", Draft.impact("Y").with("year: \"" + year + "\""));

    assertThat(folder.findings())
        .containsExactly(
            "impact/y.md:4:7: error: `"
                + year
                + "` is no year of a scheme; write it as `2027`, or as `2027-28` where it goes on"
                + " into the next [impact]");
  }

  @Test
  void aYearHasOneFile() {
    folder.put("impact/a.md", Draft.impact("A")).put("impact/b.md", Draft.impact("B"));

    assertThat(folder.findings())
        .containsExactly(
            "impact/b.md:4:7: error: `2027` is also the year of impact/a.md line 4; correct one of"
                + " the two, or make one file of them [impact]");
  }

  @Test
  void theKeysOfEntriesAreKnownAndWhatIsNeededIsThere() {
    says(
        "changes:\n  - {said: Much., dit: Something.}\n  - Nothing.",
        "impact/y.md:6:5: error: `did` is missing; give what was changed because of it [required]",
        "impact/y.md:6:19: error: unknown key `dit`; did you mean `did`? [unknown-key]",
        "impact/y.md:7:5: error: an entry of `changes` is `{said: …, did: …}`, on one line or"
            + " several [type]");
    says(
        "returns: [{who: mentee, when: midterm, answered: many, form: end}]",
        "impact/y.md:5:17: error: unknown group `mentee`; did you mean `mentees`? [vocabulary]",
        "impact/y.md:5:31: error: unknown moment `midterm`; did you mean `mid-term`? [vocabulary]",
        "impact/y.md:5:50: error: `answered` must be a whole number, not `many` [type]",
        "impact/y.md:5:56: error: unknown key `form`; an entry of `returns` takes `who`, `when`,"
            + " `asked` and `answered` [unknown-key]");
    says(
        "answers:\n  - {question: Q, ends: poor, who: mentors, when: end, high: 9}",
        "impact/y.md:6:5: error: `people` is missing; give how many answered the form [required]",
        "impact/y.md:6:25: error: `ends` says what 1 and what 5 mean; write it as `[not at all,"
            + " very much]` [impact]");
    says(
        "practice:\n"
            + "  - {question: Q, who: mentors, when: end, people: 9, counts: {online: all, post:"
            + " }}",
        "impact/y.md:6:72: error: `online` must be a whole number, not `all` [impact]",
        "impact/y.md:6:82: error: `post` must be a whole number, not `` [impact]");
  }

  @Test
  void figuresAgreeWithEachOther() {
    says(
        "returns:\n  - {who: mentees, when: end, asked: 18, answered: 24}",
        "impact/y.md:6:52: error: `answered` is 24, more than `asked` in line 6, which is 18;"
            + " correct one of the two [impact]");
    says(
        "answers:\n"
            + "  - {question: Q, who: mentees, when: end, people: 18, low: 6, between: 6, high: 7}",
        "impact/y.md:6:61: error: `low`, `between` and `high` are 19 together, and `people` is 18;"
            + " correct one of them [impact]");
    says(
        "practice:\n  - {question: Q, who: mentees, when: end, people: 18, counts: {online: 20}}",
        "impact/y.md:6:73: error: `online` is 20, more than `people` in line 6, which is 18;"
            + " correct one of the two [impact]");
    says(
        "returns:\n  - {who: mentees, when: end, answered: 18}\n"
            + "answers:\n  - {question: Q, who: mentees, when: end, people: 20, high: 10}\n"
            + "practice:\n  - {question: R, who: mentees, when: end, people: 30, counts: {a: 9}}",
        "impact/y.md:8:52: error: `people` is 20, more than `answered` in line 6, which is 18;"
            + " correct one of the two [impact]",
        "impact/y.md:10:52: error: `people` is 30, more than `answered` in line 6, which is 18;"
            + " correct one of the two [impact]");
  }

  @Test
  void aGroupAnswersAQuestionOnce() {
    says(
        "answers:\n  - {question: Q, who: mentees, when: end, people: 18, high: 9}\n"
            + "  - {question: Q, who: mentees, when: end, people: 18, high: 9}",
        "impact/y.md:7:5: error: the same people at the same time stand in line 6 already; take one"
            + " of the two out [impact]");
    says(
        "practice:\n  - {question: Q, who: mentees, when: end, people: 18, counts: {a: 9}}\n"
            + "  - {question: Q, who: mentees, when: end, people: 18, counts: {a: 9}}",
        "impact/y.md:7:5: error: the same people at the same time stand in line 6 already; take one"
            + " of the two out [impact]");
  }

  @Test
  void personalDataInWhatWasSaidIsNoticed() {
    says(
        "changes:\n  - {said: Nobody answers., did: Ring 0113 496 0000.}",
        "impact/y.md:6:34: warning: `0113 496 0000` looks like a telephone number; is it one that"
            + " everybody may know? If not, link to a page or take it out [personal-data]");
  }

  private void says(String lines, String... findings) {
    folder.put("impact/y.md", Draft.impact("Y").with(lines));
    assertThat(folder.findings()).containsExactly(findings);
  }
}
