package org.mentordirectory.words;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Days, lists and numbers in the words of one language. How they are written stands in messages
 * {@code local.…}, days by the letters of {@link DateTimeFormatter}.
 */
public final class LocalWords {
  /** The messages that are patterns of days. */
  public static final List<String> PATTERNS =
      List.of("local.day", "local.day.short", "local.day.week", "local.month");

  private final Messages messages;
  private final Locale locale;
  private final Map<String, DateTimeFormatter> formats = new ConcurrentHashMap<>();

  LocalWords(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /** The language and the country, if one is named. */
  public Locale locale() {
    return locale;
  }

  /** A day, as in 1 October 2026. */
  public String day(LocalDate day) {
    return formatted("local.day", day);
  }

  /** A day where there is little room, as in 1 Oct 2026. */
  public String shortDay(LocalDate day) {
    return formatted("local.day.short", day);
  }

  /** A day with the day of the week, as in Thursday 1 October 2026. */
  public String weekday(LocalDate day) {
    return formatted("local.day.week", day);
  }

  /** The month of a day, as in October 2026. */
  public String month(LocalDate day) {
    return formatted("local.month", day);
  }

  /** A month. */
  public String month(YearMonth month) {
    return formatted("local.month", month);
  }

  private String formatted(String pattern, TemporalAccessor when) {
    return formats
        .computeIfAbsent(pattern, key -> DateTimeFormatter.ofPattern(messages.text(key), locale))
        .format(when);
  }

  /** How long a time is, as in 1 year and 6 months. */
  public String period(Period period) {
    var parts = new ArrayList<String>();
    add("local.years", period.getYears(), parts);
    add("local.months", period.getMonths(), parts);
    add("local.days", period.getDays(), parts);
    return all(parts);
  }

  private void add(String key, int number, List<String> parts) {
    if (number != 0) {
      parts.add(messages.text(key, number));
    }
  }

  /**
   * So many of something, as in 1 mentor.
   *
   * @param noun the end of a message {@code count.…}, such as {@code mentors}
   */
  public String count(String noun, long number) {
    return messages.text("count." + noun, number);
  }

  /** A whole number, its thousands apart, as in 1,285. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** Things that all count, as in welding, glass and wood. */
  public String all(List<String> words) {
    return listed("local.list.and", words);
  }

  /** Things of which each would do, as in welding, glass or wood. */
  public String any(List<String> words) {
    return listed("local.list.or", words);
  }

  private String listed(String key, List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    String first = words.get(0);
    for (String next : words.subList(1, last)) {
      first = messages.text("local.list.comma", first, next);
    }
    return messages.text(key, first, words.get(last));
  }
}
