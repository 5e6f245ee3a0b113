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
  /** All that a reader sees as a space or not at all; a value is one line. */
  private static final Pattern SPACES =
      Pattern.compile(
          "[\\x00-\\x20\\x7F-\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]+");

  /** Half characters, and those that no text may hold. */
  static final Pattern BROKEN = Pattern.compile("[\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u00AD\\u034F\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\u2800\\u3164\\uFEFF\\uFFA0]"
              + "|(?<![^\\x00-\\u024F])[\\u200C\\u200D]|[\\u200C\\u200D](?![^\\x00-\\u024F])");

  /** More marks than any language puts on a letter; composing takes the square of their number. */
  private static final Pattern MARKS = Pattern.compile("(\\p{M}{30})\\p{M}++");

  private Letters() {}

  /** A text in letters that are kept. */
  public static String kept(String typed) {
    if (isPlain(typed)) {
      return typed;
    }
    String seen = MARKS.matcher(UNSEEN.matcher(typed).replaceAll("")).replaceAll("$1");
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }

  /** The same on one line, without spaces around it and without broken characters. */
  static String oneLine(String typed) {
    return isOneLine(typed)
        ? typed
        : SPACES.matcher(BROKEN.matcher(kept(typed)).replaceAll("")).replaceAll(" ").strip();
  }

  /** Whether there is nothing to take out: so it mostly is, and this is far quicker to see. */
  private static boolean isOneLine(String typed) {
    char before = ' ';
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean space = c == ' ' && before != ' ' && i + 1 < typed.length();
      boolean letter = c < '\u0300' && Character.isLetterOrDigit(c); // which is composed
      if (!space && !letter && (c <= ' ' || c >= 0x7F)) {
        return false;
      }
      before = c;
    }
    return true;
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
