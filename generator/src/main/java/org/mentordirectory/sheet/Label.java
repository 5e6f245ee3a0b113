package org.mentordirectory.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.finding.OneLine;

/** What people type to name something: a column, an answer, a person. */
public final class Label {
  private static final int MOST_LETTERS = 60;
  private static final int MOST_COMPARED = 2_000;

  /** Form tools number the questions ({@code 2.a. …}), and mark those that must be answered. */
  private static final Pattern NUMBER =
      Pattern.compile("^q?\\d{1,3}(?:[.):]|(?:\\.[\\da-z]{1,2}){1,3}+[.):]?)\\s+");

  private static final Pattern ENDS = Pattern.compile("(?<![\\s*?:.!])[\\s*?:.!]++$");

  private Label() {}

  /**
   * A label as it is compared: without regard to capitals, to spaces, to the number before a
   * question and to the signs after it.
   */
  public static String key(String text) {
    if (text.length() > MOST_COMPARED) {
      return text; // no label is so long, and to look at all of it takes time
    }
    String plain =
        FrontMatterText.oneLine(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    return ENDS.matcher(NUMBER.matcher(plain).replaceFirst("")).replaceFirst("");
  }

  /** What somebody typed, short enough for a sentence. */
  public static String shown(String typed) {
    return OneLine.of(
        FrontMatterText.oneLine(typed.substring(0, Math.min(typed.length(), 500))), MOST_LETTERS);
  }
}
