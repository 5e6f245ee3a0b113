package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;

class FiguresTest {
  private static final String OPEN = "open: {label: Open, kind: scale, measure: open}";
  private static final String ENDED =
      "ended: {label: Ended, kind: one of, choices: [early, late], measure: ended}";
  private static final String WHERE =
      "where: {label: Where, kind: some of, choices: [here, there], measure: where}";
  private static final String MEETINGS = "meetings: How often?";

  @TempDir Path folder;
  private SampleAnswers answers;

  @BeforeEach
  void forms() throws IOException {
    answers =
        new SampleAnswers(folder)
            .form("end-mentee", OPEN, ENDED, WHERE, MEETINGS)
            .form("end-mentor", OPEN, ENDED, WHERE, MEETINGS);
  }

  private Figures.Question scale() {
    return answers.figures().scales().get(0);
  }

  private Optional<Figures.Question> practice(String label) {
    return answers.figures().practices().stream()
        .filter(question -> question.label().equals(label))
        .findFirst();
  }

  private static String shown(Figures.Line line) {
    return String.join(
        " ",
        line.counts().stream()
            .map(count -> count.isPresent() ? String.valueOf(count.getAsInt()) : "x")
            .toList());
  }

  private static List<String> shown(Figures.Question question) {
    return question.lines().stream().map(FiguresTest::shown).toList();
  }

  @Test
  void stepsAreShownWhereNoneNeedsToBeHidden() {
    answers.people("2027", "end-mentee", 5, "open=1").people("2027", "end-mentee", 9, "open=4");
    answers.people("2027", "end-mentee", 6);

    assertThat(scale().detail()).isEqualTo(Figures.Detail.STEPS);
    assertThat(shown(scale())).containsExactly("5 0 0 9 0 6");
    assertThat(scale().lines().get(0).isWhole()).isTrue();
  }

  @Test
  void otherwiseTheStepsAreCountedInBands() {
    answers.people("2027", "end-mentee", 7, "open=1").people("2027", "end-mentee", 4, "open=4");
    answers.people("2027", "end-mentee", 5, "open=5").people("2027", "end-mentee", 6);

    assertThat(scale().detail()).isEqualTo(Figures.Detail.BANDS);
    assertThat(shown(scale())).containsExactly("7 6 9");
  }

  @Test
  void everybodyMayReadBandsAlone() {
    answers.people("2027", "end-mentee", 9, "open=1").people("2027", "end-mentee", 9, "open=4");

    Figures.Question open = Figures.of(answers.evaluation(), true).scales().get(0);
    assertThat(open.detail()).isEqualTo(Figures.Detail.BANDS);
    assertThat(shown(open)).containsExactly("9 0 9");
  }

  @Test
  void aSmallBandIsHiddenWithTheSmallestThatProtectsIt() {
    answers.people("2027", "end-mentee", 3, "open=1").people("2027", "end-mentee", 6, "open=3");
    answers.people("2027", "end-mentee", 12, "open=5");

    assertThat(shown(scale())).containsExactly("x x 12");
  }

  @Test
  void aGroupTooSmallHasNoLine() {
    answers.people("2027", "end-mentee", 4, "open=5");

    assertThat(answers.figures().scales()).isEmpty();
    assertThat(answers.figures().returns())
        .extracting(Figures.Returns::asked, Figures.Returns::answered)
        .containsExactly(tuple(OptionalInt.empty(), OptionalInt.empty()));
  }

  @Test
  void menteesAndMentorsHaveALineTogetherWhereBothAreEnough() {
    answers.people("2027", "end-mentee", 9, "open=5").people("2027", "end-mentor", 8, "open=5");

    assertThat(scale().lines())
        .extracting(Figures.Line::group)
        .extracting(Group::who)
        .containsExactly(Optional.of(Who.MENTEE), Optional.of(Who.MENTOR), Optional.empty());
    assertThat(scale().lines()).extracting(Figures.Line::people).containsExactly(9, 8, 17);
  }

  @Test
  void noneIsThereWhereOneOfTheTwoCouldBeComputedFromIt() {
    answers.people("2027", "end-mentee", 30, "open=5").people("2027", "end-mentor", 4, "open=1");

    assertThat(scale().lines())
        .extracting(Figures.Line::group)
        .containsExactly(new Group("2027", Moment.END, Optional.of(Who.MENTEE)));
  }

  @Test
  void noneIsThereWhereHowManyOfTheOtherAnsweredCouldBeComputedFromIt() {
    answers.people("2027", "end-mentee", 6, "open=5").people("2027", "end-mentor", 4, "open=5");

    assertThat(answers.figures().returns())
        .extracting(Figures.Returns::answered)
        .containsExactly(OptionalInt.of(6), OptionalInt.empty());
    assertThat(scale().lines())
        .extracting(Figures.Line::group)
        .containsExactly(new Group("2027", Moment.END, Optional.of(Who.MENTEE)));
  }

  @Test
  void groupsThatAreTooSmallAloneAreShownTogether() {
    answers.people("2027", "end-mentee", 4, "open=5").people("2027", "end-mentor", 4, "open=5");

    assertThat(shown(scale())).containsExactly("0 0 8");
    assertThat(scale().lines().get(0).group().who()).isEmpty();
  }

  @Test
  void noAnswerIsAChoice() {
    answers.people("2027", "end-mentee", 9, "ended=early").people("2027", "end-mentee", 3);

    Figures.Question ended = practice("Ended").orElseThrow();
    assertThat(ended.detail()).isEqualTo(Figures.Detail.CHOICES);
    assertThat(ended.cells()).containsExactly("early", "late");
    assertThat(shown(ended)).containsExactly("x 0 x");
  }

  @Test
  void aChoiceThatNearlyAllTickedIsHiddenSinceTheOthersAreFew() {
    answers.people("2027", "end-mentee", 9, "where=here;there");
    answers.people("2027", "end-mentee", 3, "where=here");

    Figures.Question where = practice("Where").orElseThrow();
    assertThat(where.detail()).isEqualTo(Figures.Detail.TICKS);
    assertThat(shown(where)).containsExactly("12 x");
  }

  @Test
  void numbersAreCountedInRanges() {
    answers.people("2027", "end-mentee", 6, "meetings=about 3");
    answers.people("2027", "end-mentee", 5, "meetings=4-5 times");
    answers.people("2027", "end-mentee", 5, "meetings=We wrote letters instead");

    Figures.Question meetings = practice("How often?").orElseThrow();
    assertThat(meetings.detail()).isEqualTo(Figures.Detail.NUMBERS);
    assertThat(meetings.cells()).containsExactly("0", "1–3", "4–6", "7–9", "10+");
    assertThat(shown(meetings)).containsExactly("0 6 5 0 0 5");
  }

  @Test
  void rangesAreWideWhereNarrowOnesWouldBeHidden() {
    answers.people("2027", "end-mentee", 4, "meetings=0");
    answers.people("2027", "end-mentee", 4, "meetings=two");
    answers.people("2027", "end-mentee", 9, "meetings=8");

    Figures.Question meetings = practice("How often?").orElseThrow();
    assertThat(meetings.cells()).containsExactly("0–3", "4–9", "10+");
    assertThat(shown(meetings)).containsExactly("8 9 0 0");
  }

  @Test
  void wordsAreNoFigures() {
    answers.people("2027", "end-mentee", 9, "meetings=On Tuesdays at 4 and on 5 May");

    assertThat(practice("How often?")).isEmpty();
  }

  @Test
  void whoSomebodyIsAndWhatTheyAskForIsNoFigure() throws IOException {
    answers.form(
        "mid-term-mentee",
        "name: {label: Name, fill: mentee}",
        "date: {label: Date, kind: date}",
        "next: {label: Next, kind: some of, request: true, choices: [call me]}");
    answers.people("2027", "mid-term-mentee", 20, "name=7", "date=2027-01-01", "next=call me");

    assertThat(answers.figures().scales()).isEmpty();
    assertThat(answers.figures().practices()).isEmpty();
  }

  @Test
  void rateIsThatOfThoseAsked() {
    answers.people("2027", "end-mentee", 8, "open=5");

    assertThat(answers.figures().returns().get(0).rate()).hasValue(80);
    assertThat(answers.figures().returns().get(0).form()).isEqualTo("Form end-mentee");
  }

  @Test
  void momentsAndYearsOfAMeasureAreLinesOfOneQuestion() throws IOException {
    answers.form("mid-term-mentee", "open: {label: Openly, kind: scale, measure: open}");
    answers
        .people("2028", "end-mentee", 9, "open=5")
        .people("2027", "end-mentee", 9, "open=5")
        .people("2028", "mid-term-mentee", 9, "open=3");

    assertThat(scale().lines())
        .extracting(line -> line.group().year() + line.group().moment() + line.label())
        .containsExactly("2027ENDOpen", "2028MID_TERMOpenly", "2028ENDOpen");
    assertThat(scale().key()).isEqualTo("open");
    assertThat(scale().label()).isEqualTo("Open");
  }

  @Test
  void theOrderOfResponsesIsNotInTheFigures() {
    answers.people("2027", "end-mentee", 7, "open=5", "where=here", "meetings=4");
    answers.people("2027", "end-mentee", 3, "open=2", "ended=late", "meetings=12");
    answers.people("2027", "end-mentor", 20, "open=3", "ended=early");
    Evaluation evaluation = answers.evaluation();
    List<Survey> turned =
        Stream.of(evaluation.surveys().get(1), shuffled(evaluation.surveys().get(0))).toList();

    assertThat(
            Figures.of(new Evaluation(evaluation.content(), turned, List.of(), List.of()), false))
        .isEqualTo(answers.figures());
  }

  private static Survey shuffled(Survey survey) {
    var responses = new ArrayList<>(survey.responses());
    Collections.shuffle(responses, new Random(8));
    return new Survey(
        survey.year(), survey.form(), survey.who(), survey.moment(), survey.asked(), responses);
  }

  @Test
  void anotherYearChangesNothingInThisOneButStepsToBands() {
    answers.people("2027", "end-mentee", 7, "open=5", "ended=late", "where=here");
    answers.people("2027", "end-mentee", 8, "open=2", "ended=early");
    Figures before = answers.figures();
    answers.people("2028", "end-mentee", 2, "open=4", "ended=late");
    answers.people("2028", "end-mentee", 11, "open=5", "ended=early");

    assertThat(shown(before.scales().get(0))).containsExactly("0 8 0 0 7 0");
    assertThat(shown(scale()).get(0)).isEqualTo("8 0 7");
    assertThat(answers.figures().practices())
        .extracting(question -> question.lines().get(0))
        .isEqualTo(before.practices().stream().map(question -> question.lines().get(0)).toList());
  }
}
