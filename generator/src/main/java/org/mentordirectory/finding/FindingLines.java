package org.mentordirectory.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Findings as people read them, a line each. What no rule of the checks says, and is said of
 * several places, is one line with all of them; so is, where there are many findings, what a rule
 * says in the same words, and where those places are many, each has a line below it.
 */
public final class FindingLines {
  /** More findings than a person reads one by one. */
  public static final int MANY = 20;

  /** So many places stand before one sentence. */
  private static final int MOST_PLACES = 3;

  private FindingLines() {}

  /** A line, and how much it matters. */
  public record Line(Finding.Severity severity, String text) {}

  /** The lines, whose files are named as their positions have them. */
  public static List<String> of(List<Finding> findings) {
    return of(findings, Position::toString).stream().map(Line::text).toList();
  }

  /**
   * The lines.
   *
   * @param place how a place is said
   */
  public static List<Line> of(List<Finding> findings, Function<Position, String> place) {
    Map<Object, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      boolean together =
          finding.rule().isEmpty()
              ? finding.severity() == Finding.Severity.WARNING
              : findings.size() > MANY;
      alike
          .computeIfAbsent(together ? finding.text("") : new Object(), key -> new ArrayList<>())
          .add(finding);
    }
    return alike.values().stream().flatMap(same -> lines(same, place)).toList();
  }

  private static Stream<Line> lines(List<Finding> same, Function<Position, String> place) {
    Finding first = same.get(0);
    if (first.rule().isEmpty() || same.size() <= MOST_PLACES) {
      return Stream.of(line(same, place));
    }
    String head = first.text(String.format(Locale.ROOT, "%,d places", same.size()));
    return Stream.concat(Stream.of(head), same.stream().map(each -> "  " + place.apply(each.at())))
        .map(text -> new Line(first.severity(), text));
  }

  private static Line line(List<Finding> same, Function<Position, String> place) {
    Finding first = same.get(0);
    String places = Several.of(same.stream().map(each -> place.apply(each.at())).toList());
    return new Line(first.severity(), first.text(places));
  }
}
