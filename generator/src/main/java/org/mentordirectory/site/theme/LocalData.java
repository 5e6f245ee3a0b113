package org.mentordirectory.site.theme;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a language writes days and lists, for the scripts of a page: browsers do not know every
 * language that Java knows.
 *
 * @param language its code
 * @param patterns the messages {@code local.…}
 * @param months their names, from January
 * @param weekdays their names, from Sunday
 */
record LocalData(
    String language, Map<String, String> patterns, List<String> months, List<String> weekdays) {
  private static final List<String> PATTERNS =
      List.of("day", "day.week", "list.and", "list.comma", "list.or");

  static LocalData of(Messages messages, Locale locale) {
    DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM", locale);
    DateTimeFormatter weekday = DateTimeFormatter.ofPattern("EEEE", locale);
    return new LocalData(
        locale.toLanguageTag(),
        PATTERNS.stream()
            .collect(
                Collectors.toMap(
                    name -> name,
                    name -> messages.text("local." + name),
                    (one, other) -> one,
                    TreeMap::new)),
        Stream.of(Month.values()).map(month::format).toList(),
        Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
            .limit(7)
            .map(weekday::format)
            .toList());
  }
}
