package org.mentordirectory.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Findings as people read them, a line each. What no rule of the checks says, and is said of
 * several places, is one line with all of them.
 */
public final class FindingLines {
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
      boolean together = finding.rule().isEmpty() && finding.severity() == Finding.Severity.WARNING;
      alike
          .computeIfAbsent(together ? finding.sentence() : new Object(), key -> new ArrayList<>())
          .add(finding);
    }
    return alike.values().stream().map(same -> line(same, place)).toList();
  }

  private static Line line(List<Finding> same, Function<Position, String> place) {
    Finding first = same.get(0);
    String places = Several.of(same.stream().map(each -> place.apply(each.at())).toList());
    return new Line(first.severity(), first.text(places));
  }
}
