package org.mentordirectory.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.ImpactFigures;
import org.mentordirectory.content.ImpactFigures.Count;
import org.mentordirectory.finding.Position;

/**
 * What is published of the answers of one group to one question.
 *
 * @param at where the entry begins
 * @param people how many answered the form
 * @param tells whether the file shows any answer, so that one that it does not show is no nought
 * @param answers how many gave each answer that is shown
 */
record PublishedLine(
    Kind kind,
    String question,
    Group group,
    Position at,
    Count people,
    boolean tells,
    Map<String, Count> answers) {
  /** The answers to a question with a scale. */
  static final List<String> BANDS = List.of("low", "between", "high");

  /** What is counted. */
  enum Kind {
    /** Each person once: {@link #BANDS}. */
    SCALE,
    /** Each person once, unless they gave no answer or one that the file does not name. */
    CHOICES,
    /** Each person any number of times. */
    TICKS
  }

  static Stream<PublishedLine> of(ImpactFigures figures) {
    return Stream.concat(
        figures.answers().stream().map(PublishedLine::of),
        figures.practice().stream().map(PublishedLine::of));
  }

  private static PublishedLine of(ImpactFigures.Answer answer) {
    var shown = new LinkedHashMap<String, Count>();
    answer.low().ifPresent(count -> shown.put("low", count));
    answer.between().ifPresent(count -> shown.put("between", count));
    answer.high().ifPresent(count -> shown.put("high", count));
    return new PublishedLine(
        Kind.SCALE,
        answer.question(),
        answer.group(),
        answer.at(),
        answer.people(),
        !shown.isEmpty(),
        Collections.unmodifiableMap(shown));
  }

  private static PublishedLine of(ImpactFigures.Practice practice) {
    return new PublishedLine(
        practice.several() ? Kind.TICKS : Kind.CHOICES,
        practice.question(),
        practice.group(),
        practice.at(),
        practice.people(),
        !practice.counts().isEmpty(),
        practice.counts());
  }

  /** The same as if some figures were hidden. */
  PublishedLine showing(BiPredicate<String, Count> shown) {
    var left = new LinkedHashMap<String, Count>();
    answers.forEach(
        (answer, count) -> {
          if (shown.test(answer, count)) {
            left.put(answer, count);
          }
        });
    return new PublishedLine(
        kind, question, group, at, people, tells, Collections.unmodifiableMap(left));
  }

  /** The same as if nothing but one answer were shown. */
  PublishedLine only(String answer) {
    Count count = answers.get(answer);
    Map<String, Count> left = count == null ? Map.of() : Map.of(answer, count);
    return new PublishedLine(kind, question, group, at, people, tells, left);
  }

  PublishedFigure figure(String answer) {
    return new PublishedFigure(answer, group, answers.get(answer));
  }

  PublishedFigure peopleFigure() {
    return new PublishedFigure("people", group, people);
  }

  /** Whether a figure of this line says how many answered the form. */
  boolean isPeople(PublishedFigure figure) {
    return figure.count().equals(people);
  }

  /** Whether no answer was given by more people than there are; of one that was others tell. */
  boolean canBe() {
    return answers.values().stream().allMatch(count -> count.people() <= people.people());
  }

  /** How many of the people gave none of the answers that are shown. */
  int rest() {
    return people.people() - answers.values().stream().mapToInt(Count::people).sum();
  }
}
