package org.mentordirectory.evaluate;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentordirectory.content.FormField;
import org.mentordirectory.search.SmallWords;
import org.mentordirectory.search.Themes;
import org.mentordirectory.sheet.Numbers;

/** Finds what the coordinator should read, question by question. */
final class Noting {
  /** Help is needed where the answers to a scale have a lower mean. */
  private static final double LOW_MEAN = 3.5;

  /** Or where one of so many people answered 1 or 2. */
  private static final int ONE_IN = 4;

  private final Evaluation evaluation;
  private final Collection<List<Question>> questions;
  private final int fewest;
  private final Themes themes;

  Noting(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.questions = Question.questions(evaluation);
    this.fewest = evaluation.content().scheme().fewest();
    this.themes = new Themes(evaluation.content().scheme().synonyms(), SmallWords.all());
  }

  DeskNotes notes() {
    return new DeskNotes(
        questions.stream()
            .flatMap(List::stream)
            .filter(asked -> asked.field().kind() == FormField.Kind.SCALE && isLatest(asked))
            .flatMap(this::need)
            .sorted(Comparator.comparingDouble(DeskNotes.Need::mean))
            .toList(),
        questions.stream()
            .flatMap(List::stream)
            .filter(asked -> asked.field().report().request() && isLatest(asked))
            .sorted(
                Comparator.comparing((Question asked) -> asked.survey().moment())
                    .thenComparing(asked -> asked.survey().who()))
            .flatMap(Noting::requests)
            .toList(),
        questions.stream().flatMap(this::texts).toList());
  }

  /** Help is for those who are here; what was low in earlier years is in the figures. */
  private boolean isLatest(Question asked) {
    Survey survey = asked.survey();
    return evaluation.surveys().stream()
        .filter(other -> other.moment() == survey.moment() && other.who() == survey.who())
        .allMatch(other -> other.year().compareTo(survey.year()) <= 0);
  }

  private Stream<DeskNotes.Need> need(Question asked) {
    int[] steps =
        asked.survey().responses().stream()
            .mapToInt(asked::step)
            .filter(step -> step > 0)
            .toArray();
    double mean = Arrays.stream(steps).average().orElse(0);
    int low = (int) Arrays.stream(steps).filter(step -> step <= 2).count();
    return steps.length >= fewest && (mean < LOW_MEAN || ONE_IN * low >= steps.length)
        ? Stream.of(
            new DeskNotes.Need(
                asked.group(),
                asked.field().label(),
                steps.length,
                mean,
                low,
                asked.field().report().guidance()))
        : Stream.of();
  }

  private static Stream<DeskNotes.Request> requests(Question asked) {
    return asked.field().choices().stream()
        .map(
            choice ->
                new DeskNotes.Request(
                    asked.group(),
                    choice.label(),
                    asked.survey().responses().stream()
                        .filter(response -> asked.ticks(response, choice.value()))
                        .map(response -> response.name().orElse(response.from().toString()))
                        .toList()))
        .filter(request -> !request.people().isEmpty());
  }

  /** What people wrote, but for numbers that are counted. */
  private Stream<DeskNotes.Text> texts(List<Question> question) {
    FormField.Kind kind = question.get(0).field().kind();
    if (kind != FormField.Kind.LINE && kind != FormField.Kind.PARAGRAPH) {
      return Stream.of();
    }
    boolean counted = kind == FormField.Kind.LINE && Amounts.areMost(question, fewest);
    Predicate<String> words = answer -> !counted || Numbers.in(answer).isEmpty();
    return question.stream()
        .map(asked -> text(asked, words))
        .filter(text -> !text.themes().isEmpty());
  }

  private DeskNotes.Text text(Question asked, Predicate<String> words) {
    List<DeskNotes.Saying> sayings =
        asked.survey().responses().stream()
            .map(
                response ->
                    new DeskNotes.Saying(asked.answer(response), response.from().toString()))
            .filter(saying -> !saying.text().isEmpty() && words.test(saying.text()))
            .toList();
    return new DeskNotes.Text(
        asked.group(),
        asked.field().label(),
        themes
            .of(sayings.stream().map(DeskNotes.Saying::text).toList(), asked.field().label())
            .stream()
            .map(
                theme ->
                    new DeskNotes.Theme(
                        theme.name(), theme.places().stream().map(sayings::get).toList()))
            .toList());
  }
}
