package org.mentordirectory.sheet;

import org.mentordirectory.content.read.FrontMatterText;

/** What somebody typed, short enough for a sentence. */
public final class Quotation {
  private static final int MOST_LETTERS = 60;
  private static final int READ = 500;

  private Quotation() {}

  /** What stands in a sentence, without its quotation marks. */
  public static String of(String typed) {
    String line = FrontMatterText.oneLine(typed.substring(0, Math.min(typed.length(), READ)));
    int end =
        line.offsetByCodePoints(0, Math.min(MOST_LETTERS, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
