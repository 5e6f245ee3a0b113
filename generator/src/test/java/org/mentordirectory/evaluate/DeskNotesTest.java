package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskNotesTest {
  @TempDir Path folder;
  private SampleAnswers answers;

  @BeforeEach
  void forms() throws IOException {
    answers =
        new SampleAnswers(folder)
            .form(
                "end-mentee",
                "name: {label: Name, fill: mentee}",
                "date: {label: Date, kind: date}",
                "open: {label: Open, kind: scale, guidance: [confidentiality]}",
                "time: {label: Time, kind: scale, guidance: [setting-up]}",
                "meetings: How often did you meet?",
                "missing: {label: \"What was missing?\", kind: paragraph}",
                "next: {label: Next, kind: some of, request: true, choices: [call me, training]}");
  }

  private DeskNotes notes() {
    return DeskNotes.of(answers.evaluation());
  }

  private static List<String> themes(DeskNotes.Text text) {
    return text.themes().stream()
        .map(theme -> theme.name() + " " + theme.sayings().size())
        .toList();
  }

  @Test
  void aLowMeanIsANeedTheLowestFirst() {
    answers.people("2027", "end-mentee", 6, "open=3", "time=2");

    assertThat(notes().needs())
        .extracting(DeskNotes.Need::label, DeskNotes.Need::mean, DeskNotes.Need::guidance)
        .containsExactly(
            tuple("Time", 2.0, List.of("setting-up")),
            tuple("Open", 3.0, List.of("confidentiality")));
  }

  @Test
  void soIsAQuarterOfLowAnswersWhateverTheMean() {
    answers.people("2027", "end-mentee", 2, "open=2", "time=4");
    answers.people("2027", "end-mentee", 6, "open=5", "time=4");

    assertThat(notes().needs())
        .extracting(DeskNotes.Need::label, DeskNotes.Need::people, DeskNotes.Need::low)
        .containsExactly(tuple("Open", 8, 2));
  }

  @Test
  void whatFewAnsweredIsNoNeed() {
    answers.people("2027", "end-mentee", 4, "open=1").people("2027", "end-mentee", 9);

    assertThat(notes().needs()).isEmpty();
  }

  @Test
  void needsAreThoseOfTheLatestYear() {
    answers.people("2027", "end-mentee", 9, "open=1").people("2028", "end-mentee", 9, "time=1");

    assertThat(notes().needs()).extracting(DeskNotes.Need::label).containsExactly("Time");
  }

  @Test
  void aRequestNamesThoseWhoTickedItOrWhereTheyDid() {
    answers.people("2027", "end-mentee", 1, "name=Ada Lund", "next=call me;training");
    answers.people("2027", "end-mentee", 1, "next=training");

    assertThat(notes().requests())
        .extracting(DeskNotes.Request::choice, DeskNotes.Request::people)
        .containsExactly(
            tuple("call me", List.of("Ada Lund")),
            tuple("training", List.of("Ada Lund", "end-mentee.csv:3")));
  }

  @Test
  void whoAskedForSomethingInAnEarlierYearIsNotCalledAgain() {
    answers.people("2026", "end-mentee", 1, "name=Ada Lund", "next=call me");
    answers.people("2027", "end-mentee", 1, "name=Kit Moss", "next=call me");

    assertThat(notes().requests())
        .extracting(DeskNotes.Request::people)
        .containsExactly(List.of("Kit Moss"));
  }

  @Test
  void whatPeopleWroteIsThereByTheme() {
    answers.people("2027", "end-mentee", 1, "missing=Time off from the workshop");
    answers.people("2027", "end-mentee", 1, "missing=I got no time off");
    answers.people("2027", "end-mentee", 1, "missing=Nothing!");

    DeskNotes.Text text = notes().texts().get(0);
    assertThat(text.label()).isEqualTo("What was missing?");
    assertThat(themes(text)).containsExactly("time off 2", " 1");
    assertThat(text.themes().get(1).sayings())
        .containsExactly(new DeskNotes.Saying("Nothing!", "end-mentee.csv:4"));
  }

  @Test
  void numbersThatAreCountedAreNotRepeatedButWhatIsNoneIsThere() {
    answers.people("2027", "end-mentee", 6, "meetings=4 times");
    answers.people("2027", "end-mentee", 1, "meetings=Never, we wrote letters");

    assertThat(notes().texts()).hasSize(1);
    assertThat(themes(notes().texts().get(0))).containsExactly(" 1");
  }

  @Test
  void namesAndDaysAreNoTexts() {
    answers.people("2027", "end-mentee", 6, "name=Ada Lund", "date=2027-01-01");

    assertThat(notes().texts()).isEmpty();
  }
}
