package org.mentordirectory.content.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Letters as they are kept: composed as most keyboards do it (NFC), without those that nobody sees,
 * such as zero-width spaces and soft hyphens, so that words that look the same are the same.
 * Joiners stay inside the words of scripts that need them.
 */
public final class Letters {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u00AD\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]"
              + "|(?<![^\\x00-\\u024F])[\\u200C\\u200D]|[\\u200C\\u200D](?![^\\x00-\\u024F])");

  private Letters() {}

  /** A text in letters that are kept. */
  public static String kept(String typed) {
    if (isPlain(typed)) {
      return typed;
    }
    return Normalizer.normalize(UNSEEN.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
  }

  /** The first character that nobody sees. */
  static OptionalInt unseen(String typed) {
    return isPlain(typed)
        ? OptionalInt.empty()
        : UNSEEN
            .matcher(typed)
            .results()
            .mapToInt(found -> typed.codePointAt(found.start()))
            .findFirst();
  }

  /** How a sentence calls a character that nobody sees. */
  static String name(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }

  /** Letters of the west alone are composed, and all are seen but the soft hyphen. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0300' || text.charAt(i) == '\u00AD') {
        return false;
      }
    }
    return true;
  }
}
