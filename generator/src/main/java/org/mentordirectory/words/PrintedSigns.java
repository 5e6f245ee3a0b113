package org.mentordirectory.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The signs that the letters of PDF documents have: Latin, Greek and Cyrillic, and some others, but
 * no Chinese or Arabic and hardly a picture. They are in {@code printed-signs.txt}.
 */
public final class PrintedSigns {
  /** Below that all are there. */
  private static final int FIRST_MISSING = 0x182;

  /** Enough to find the others. */
  private static final int MOST = 10;

  private PrintedSigns() {}

  /** Read when the first sign is met that may be missing. */
  private static final class Known {
    private static final BitSet ALL = read();

    private static BitSet read() {
      try {
        var all = new BitSet();
        BuiltInFiles.text("/org/mentordirectory/words/printed-signs.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(range -> range.split("-"))
            .forEach(
                ends ->
                    all.set(
                        Integer.parseInt(ends[0], 16),
                        Integer.parseInt(ends[ends.length - 1], 16) + 1));
        return all;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether a sign can be printed, or nothing is seen of it anyway. */
  public static boolean has(int sign) {
    return sign < FIRST_MISSING
        || Known.ALL.get(sign)
        || switch (Character.getType(sign)) {
          case Character.FORMAT, Character.CONTROL, Character.SPACE_SEPARATOR -> true;
          case Character.NON_SPACING_MARK -> sign >= 0xFE00 && sign <= 0xFE0F; // ways to show one
          default -> false;
        };
  }

  /**
   * Words and signs that can't be printed, with the place of each in the text: the first ones, each
   * once.
   */
  public static Map<String, Integer> missingIn(String text) {
    var missing = new LinkedHashMap<String, Integer>();
    int start = -1;
    for (int at = 0; at <= text.length() && missing.size() < MOST; ) {
      int sign = at < text.length() ? text.codePointAt(at) : ' ';
      if (!has(sign)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        missing.putIfAbsent(text.substring(start, at), start);
        start = -1;
      }
      at += Character.charCount(sign);
    }
    return missing;
  }
}
