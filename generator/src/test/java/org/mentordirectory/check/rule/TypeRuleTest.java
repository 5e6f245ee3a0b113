package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class TypeRuleTest {
  private final SchemeFolder folder;

  TypeRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void mentorWith(String line) {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with(line));
  }

  @Test
  void valuesOfTheRightTypesPass() {
    folder
        .put(
            "mentors/amina.md",
            Draft.mentor("Amina Yusuf")
                .with("skills: [welding, \"glass, blown\"]")
                .with("languages: Urdu")
                .with("hours: 2")
                .with("example: no")
                .with("links: [https://example.org/a]")
                .with("registration: " + values(40))
                .with("location: " + "\uD83E\uDDEA".repeat(200))
                .with("department:"))
        .put("events/e.md", Draft.event("E").with("start: 09:30"))
        .put("scheme.yaml", Draft.scheme().with("review: P1Y").with("theme:"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void theFileOfSynonymsIsAList() {
    folder.put("synonyms.yaml", "NMR: nuclear magnetic resonance\n");

    assertThat(folder.findings())
        .containsExactly(
            "synonyms.yaml:1:1: error: `synonyms` must be a list; begin each line of it with a"
                + " hyphen [type]");
  }

  @Test
  void aListIsNotALineOfText() {
    mentorWith("role: [Senior Technician, Trainer]");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:3:7: error: `role` must be a line of text, not a list; take out the"
                + " square brackets or the hyphens [type]");
  }

  @Test
  void keysAreNotALineOfText() {
    mentorWith("role: {Technician: glass}");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:3:7: error: `role` must be a line of text, not keys with values; put"
                + " it in quotes if it holds a colon or a brace [type]");
  }

  @Test
  void aNumberIsWhole() {
    mentorWith("hours: 3.7");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:8: error: `hours` must be a whole number, not `3.7`; write `4`"
                + " [type]");
  }

  @Test
  void aNumberIsWrittenInDigits() {
    mentorWith("capacity: two");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:11: error: `capacity` must be a whole number, not `two` [type]");
  }

  @Test
  void aNumberIsNotBelowNothing() {
    mentorWith("hours: -1");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:8: error: `hours` must be a whole number, not `-1` [type]");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    mentorWith("example: maybe");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:10: error: `example` must be `true` or `false`, not `maybe`"
                + " [type]");
  }

  @Test
  void aTimeHasHoursAndMinutes() {
    folder
        .put("events/a.md", Draft.event("A").with("start: 2pm"))
        .put("events/b.md", Draft.event("B").with("start: 9.30"))
        .put("events/c.md", Draft.event("C").with("start: 25:00"));

    assertThat(folder.findings())
        .containsExactly(
            "events/a.md:5:8: error: `start` must be a time such as 14:30, not `2pm`; write `14:00`"
                + " [type]",
            "events/b.md:5:8: error: `start` must be a time such as 14:30, not `9.30`; write"
                + " `09:30` [type]",
            "events/c.md:5:8: error: `start` must be a time such as 14:30, not `25:00` [type]");
  }

  @Test
  void aPeriodIsAnIsoPeriod() {
    folder.put("scheme.yaml", Draft.scheme().with("review: 6 months"));

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:7:9: error: `review` must be a period such as P6M, for six months, not `6"
                + " months`; write `P6M` [type]");
  }

  @Test
  void theItemsOfAListAreWords() {
    mentorWith("skills: [welding, [brazing], {a: b}, '', ok]");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:19: error: each value of `skills` must be a word or a few words,"
                + " not a list; take out the square brackets or the hyphens [type]",
            "mentors/amina.md:10:30: error: each value of `skills` must be a word or a few words,"
                + " not keys with values; put it in quotes if it holds a colon or a brace [type]",
            "mentors/amina.md:10:38: error: a value of `skills` is empty; take it out [type]");
  }

  @Test
  void aListWithoutBracketsIsNoticed() {
    mentorWith("skills: welding, brazing");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:9: error: `skills` is several values in one; put square brackets"
                + " around them: `[welding, brazing]` [type]");
  }

  @Test
  void aValueOfAVocabularyMayHoldACommaItself() {
    folder.put(
        "scheme.yaml", Draft.scheme().with("  offers: [\"one-off, online\", ongoing, group]"));
    mentorWith("offers: one-off, online");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void keysAreNotAList() {
    mentorWith("skills: {welding: yes}");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:9: error: `skills` must be a word or a list of words in square"
                + " brackets, not keys with values; put it in quotes if it holds a colon or a brace"
                + " [type]");
  }

  private static List<String> values(int number) {
    return IntStream.range(0, number).mapToObj(i -> "x" + i).toList();
  }

  @Test
  void aListHoldsNoMoreThanAnybodyReads() {
    mentorWith("skills: " + values(41));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:9: error: `skills` has 41 values; keep the 40 that matter most"
                + " [type]");
  }

  @Test
  void aValueIsNoLongerThanAPageCanShow() {
    folder.put(
        "mentors/amina.md",
        Draft.mentor("Amina Yusuf")
            .with("role: " + "é".repeat(201))
            .with("department: " + "é".repeat(200))
            .with("skills: [" + "s".repeat(201) + "]")
            .with("links: https://example.org/" + "a".repeat(500)));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:3:7: error: `role` is longer than 200 characters; make it shorter"
                + " [type]",
            "mentors/amina.md:11:10: error: `skills` is longer than 200 characters; make it shorter"
                + " [type]",
            "mentors/amina.md:12:8: error: `links` is longer than 500 characters; make it shorter"
                + " [type]");
  }

  @Test
  void theBlocksAndListsOfTheSchemeAreWhatTheyShouldBe() {
    folder.put(
        "scheme.yaml",
        Draft.scheme()
            .with("theme: blue")
            .with("synonyms: NMR")
            .with("search: {weights: {name: heavy}}")
            .with("  meets: online"));

    assertThat(folder.findings())
        .contains(
            "scheme.yaml:7:8: error: `theme` must be lines of the form `key: value`, indented [type]",
            "scheme.yaml:8:11: error: `synonyms` must be a list; begin each line of it with a hyphen"
                + " [type]",
            "scheme.yaml:9:26: error: `name` must be a whole number, not `heavy` [type]",
            "scheme.yaml:6:10: error: `meets` must be a list; begin each line of it with a hyphen"
                + " [type]");
  }
}
