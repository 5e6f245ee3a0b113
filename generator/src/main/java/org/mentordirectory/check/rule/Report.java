package org.mentordirectory.check.rule;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Finding;
import org.mentordirectory.content.Position;

/**
 * Where a rule says what it found.
 *
 * <p>A {@code String} among the values of a sentence is taken for other people's text: it is cut
 * where it is very long, and line ends and the signs that turn the direction of writing are taken
 * out of it, so that a finding stays one honest line. Values of other types are printed as they
 * are.
 *
 * @param rule the rule's short name
 * @param today the day for which the directory is built
 * @param latest the last day that is not in the future; later than {@code today} where an older
 *     commit is built
 */
public record Report(String rule, LocalDate today, LocalDate latest, Consumer<Finding> findings) {
  private static final int LONGEST = 120;
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  /** Reports something that stops the build; the sentence is formatted with the values. */
  void error(Position at, String sentence, Object... values) {
    findings.accept(Finding.error(at, rule, filled(sentence, values)));
  }

  /** Reports something that stops the build. */
  void error(Position at, Sentence sentence, Object... values) {
    error(at, sentence.format(), values);
  }

  /** Reports something that somebody should look at. */
  public void warning(Position at, Sentence sentence, Object... values) {
    warning(at, sentence.format(), values);
  }

  /** Reports something that somebody should look at; the sentence is formatted with the values. */
  public void warning(Position at, String sentence, Object... values) {
    findings.accept(Finding.warning(at, rule, filled(sentence, values)));
  }

  private static String filled(String sentence, Object... values) {
    Object[] printable =
        Stream.of(values).map(v -> v instanceof String text ? printable(text) : v).toArray();
    return String.format(Locale.ROOT, sentence, printable);
  }

  private static String printable(String text) {
    int length = text.codePointCount(0, text.length());
    String cut =
        length > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
    return UNPRINTABLE.matcher(cut).replaceAll(" ");
  }
}
