package org.mentordirectory.sheet;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text may mean as a day, as people type it and as spreadsheets export it; a time may
 * follow. {@code 3/4/2027} may mean two days.
 */
public record PossibleDay(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {
  private static final String TIME = "(?:[T ,]+\\d{1,2}[:.]\\d{2}.*)?";
  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[., ]+)?";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})" + TIME);

  private static final Pattern DAY_AND_WORD =
      words("(\\d{1,2})" + ORDINAL + "[- ]+(?:of )?([a-z]{3,9})\\.?[-, ]+(\\d{2}|\\d{4})");

  private static final Pattern WORD_AND_DAY =
      words("([a-z]{3,9})\\.? (\\d{1,2})" + ORDINAL + ",? +(\\d{2}|\\d{4})");

  /** Days since the beginning of Excel, from 2000 to 2099. */
  private static final Pattern SERIAL =
      Pattern.compile("(3[6-9]\\d{3}|[4-6]\\d{4}|7[0-2]\\d{3})(?:[.,]\\d+)?");

  private static final LocalDate BEFORE_EXCEL = LocalDate.of(1899, 12, 30);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The longest text that can be a day with its time. */
  private static final int LONGEST = 60;

  /** No day. */
  private static final PossibleDay NONE = new PossibleDay(Optional.empty(), Optional.empty());

  private static Pattern words(String form) {
    return Pattern.compile(WEEKDAY + form + TIME, Pattern.CASE_INSENSITIVE);
  }

  /** What a text may mean. */
  public static PossibleDay of(String typed) {
    String text = typed.strip();
    if (text.length() > LONGEST) {
      return NONE;
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return ofNumbers(numbers);
    }
    Matcher words = DAY_AND_WORD.matcher(text);
    if (words.matches()) {
      return clear(day(words.group(3), month(words.group(2)), words.group(1)));
    }
    words = WORD_AND_DAY.matcher(text);
    if (words.matches()) {
      return clear(day(words.group(3), month(words.group(1)), words.group(2)));
    }
    Matcher serial = SERIAL.matcher(text);
    return serial.matches()
        ? clear(Optional.of(BEFORE_EXCEL.plusDays(Integer.parseInt(serial.group(1)))))
        : NONE;
  }

  private static PossibleDay ofNumbers(Matcher numbers) {
    String first = numbers.group(1);
    String second = numbers.group(3);
    String third = numbers.group(4);
    if (first.length() == 4) {
      return third.length() > 2 ? NONE : clear(day(first, second, third));
    }
    if (first.length() > 2 || third.length() % 2 == 1) {
      return NONE;
    }
    Optional<LocalDate> dayFirst = day(third, second, first);
    // With points between them nobody writes the month first.
    return numbers.group(2).equals(".")
        ? clear(dayFirst)
        : new PossibleDay(dayFirst, day(third, first, second));
  }

  private static PossibleDay clear(Optional<LocalDate> day) {
    return new PossibleDay(day, day);
  }

  private static String month(String word) {
    return String.valueOf(1 + MONTHS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3)));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(
              year.length() == 2 ? 2000 + number : number,
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day that a text begins with, written in one way. */
  public static Optional<LocalDate> of(String typed, DateTimeFormatter format) {
    String text = typed.strip();
    try {
      var end = new ParsePosition(0);
      LocalDate day = LocalDate.from(format.parse(text, end));
      return end.getIndex() == text.length() || " T,".indexOf(text.charAt(end.getIndex())) >= 0
          ? Optional.of(day)
          : Optional.empty();
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  boolean isNone() {
    return dayFirst.isEmpty() && monthFirst.isEmpty();
  }

  /** Whether it may mean two days. */
  public boolean isUnclear() {
    return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
  }
}
