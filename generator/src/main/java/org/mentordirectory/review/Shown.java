package org.mentordirectory.review;

import java.util.regex.Pattern;

/** Other people's text on one honest line: without signs that nobody sees, and with an end. */
public final class Shown {
  private static final int LONGEST = 300;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

  private Shown() {}

  /** A text. */
  public static String line(String text) {
    int length = text.codePointCount(0, text.length());
    String cut =
        length > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
    return UNSEEN.matcher(cut).replaceAll(" ").strip();
  }

  /** The path of a file, written as the positions of findings write it. */
  static String path(String path) {
    return CONTROLS.matcher(path).replaceAll("\uFFFD");
  }
}
