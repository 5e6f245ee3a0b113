package org.mentordirectory.check.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person meant who wrote a day, a time, a period or a number in the way of everyday life.
 * Only for suggestions: nothing is ever read in these forms.
 */
final class SuggestedValue {
  /** The day stands before the month, as everywhere but in the United States. */
  private static final List<DateTimeFormatter> DAYS =
      Stream.of(
              "d/M/uuuu",
              "d.M.uuuu",
              "d-M-uuuu",
              "d MMMM uuuu",
              "d MMM uuuu",
              "MMMM d, uuuu",
              "uuuu-M-d",
              "uuuu/M/d",
              "uuuu.M.d",
              "M/d/uuuu")
          .map(
              pattern ->
                  new DateTimeFormatterBuilder()
                      .parseCaseInsensitive()
                      .appendPattern(pattern)
                      .toFormatter(Locale.ENGLISH))
          .toList();

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?(?::\\d{2})? ?(am|pm)?");
  private static final Pattern PERIOD = Pattern.compile("(\\d{1,4}) ?(day|week|month|year)s?");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,5}[.,]\\d{1,9}");

  private SuggestedValue() {}

  /** A day, from such as {@code 01/10/2026} or {@code 1 October 2026}. */
  static Optional<LocalDate> day(String typed) {
    return DAYS.stream().flatMap(format -> day(typed, format).stream()).findFirst();
  }

  /** The day, where it is the same to those who write the month before it. */
  static Optional<LocalDate> onlyDay(String typed) {
    List<LocalDate> days =
        DAYS.stream().flatMap(format -> day(typed, format).stream()).distinct().toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String typed, DateTimeFormatter format) {
    try {
      // The formatter alone would take 31 June for 30 June.
      return Optional.of(LocalDate.parse(typed, format.withResolverStyle(ResolverStyle.STRICT)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A time of day, from such as {@code 2pm} or {@code 9.30}. */
  static Optional<String> time(String typed) {
    Matcher time = TIME.matcher(typed.toLowerCase(Locale.ROOT));
    if (!time.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    if (time.group(3) != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (time.group(3).equals("pm") ? 12 : 0);
    }
    return hour < 24 && minute < 60
        ? Optional.of(String.format(Locale.ROOT, "%02d:%02d", hour, minute))
        : Optional.empty();
  }

  /** A period, from such as {@code 6 months}. */
  static Optional<String> period(String typed) {
    Matcher period = PERIOD.matcher(typed.toLowerCase(Locale.ROOT));
    return period.matches() && Integer.parseInt(period.group(1)) > 0
        ? Optional.of("P" + period.group(1) + Character.toUpperCase(period.group(2).charAt(0)))
        : Optional.empty();
  }

  /** A whole number, from such as {@code 3.7}. */
  static Optional<String> number(String typed) {
    return DECIMAL.matcher(typed).matches()
        ? Optional.of(Long.toString(Math.round(Double.parseDouble(typed.replace(',', '.')))))
        : Optional.empty();
  }
}
