package org.mentordirectory.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the days of a column are written, to add one that is written alike. */
final class DayStyle {
  private static final List<DateTimeFormatter> USUAL =
      Stream.concat(
              Stream.of("yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy"),
              Stream.of("/", ".", "-").flatMap(DayStyle::ofNumbers))
          .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
          .toList();

  private DayStyle() {}

  private static Stream<String> ofNumbers(String sign) {
    return Stream.of("dd/MM/yyyy", "d/M/yyyy", "dd/MM/yy", "d/M/yy")
        .flatMap(first -> Stream.of(first, monthFirst(first)))
        .map(pattern -> pattern.replace("/", sign));
  }

  private static String monthFirst(String pattern) {
    return pattern.replace('d', '?').replace('M', 'd').replace('?', 'M');
  }

  /**
   * The way of some cells.
   *
   * @param days as they are read
   * @return ISO 8601 where there is none, or none that fits all
   */
  static DateTimeFormatter of(List<String> cells, Days days) {
    return USUAL.stream()
        .filter(style -> cells.stream().allMatch(cell -> isOf(style, cell.strip(), days)))
        .findFirst()
        .orElse(DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private static boolean isOf(DateTimeFormatter style, String cell, Days days) {
    Optional<LocalDate> day = days.day(cell);
    return day.isEmpty() || style.format(day.get()).equals(cell);
  }
}
