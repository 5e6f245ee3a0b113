package org.mentordirectory.finding;

import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Other people's text on one honest line: without line ends, without the signs that turn the
 * direction of writing or that nobody sees, and with an end. What is shown to people or read by
 * programs line by line can so not be made to say what nobody found.
 */
public final class OneLine {
  private static final int LONGEST = 300;
  private static final int LONGEST_IN_SENTENCE = 120;
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");
  private static final Pattern COMMAND =
      Pattern.compile("(#(?=#[A-Za-z]{0,20}\\[)|^[ \t]*+:(?=:))");
  private static final Pattern ENDS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private OneLine() {}

  /** A text that stands alone. */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /**
   * A text.
   *
   * @param most how many characters of it are shown
   */
  public static String of(String text, int most) {
    boolean isLong = text.length() > most && text.codePointCount(0, text.length()) > most;
    return seen(isLong ? text.substring(0, text.offsetByCodePoints(0, most)) + "…" : text);
  }

  /** A text as long as it is. */
  public static String seen(String text) {
    return UNSEEN.matcher(text).replaceAll(" ");
  }

  /**
   * A text for a log, in which forges look for commands: at the beginning of a line ({@code
   * ::error::}), and anywhere in it ({@code ##[error]}, {@code ##vso[}).
   */
  public static String logged(String text) {
    return COMMAND.matcher(seen(text)).replaceAll("$1 ");
  }

  /** The path of a file, as positions write it: one sign for each that is taken out. */
  public static String path(String path) {
    return ENDS.matcher(path).replaceAll("\uFFFD");
  }

  /**
   * A sentence with its values. Text among them is other people's and cut where it is very long,
   * unless it is {@link Trusted}; of numbers and days nothing is taken away.
   *
   * @param sentence a format of {@link String#format}
   */
  public static String filled(String sentence, Object... values) {
    return String.format(Locale.ROOT, sentence, values(values));
  }

  /** The values of a sentence, each as {@link #filled} shows it. */
  public static Object[] values(Object... values) {
    return Stream.of(values).map(OneLine::value).toArray();
  }

  private static Object value(Object value) {
    if (value instanceof Trusted || value instanceof Number || value instanceof Temporal) {
      return value;
    }
    return value instanceof String text
        ? of(text, LONGEST_IN_SENTENCE)
        : seen(String.valueOf(value));
  }
}
