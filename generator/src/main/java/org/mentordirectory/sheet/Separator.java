package org.mentordirectory.sheet;

import java.util.List;

/** The sign between the cells of a text that does not say it. */
final class Separator {
  private static final String SIGNS = ",;\t|";
  private static final List<String> NAMES = List.of("commas", "semicolons", "tabs", "bars");

  /** So much of a text tells it. */
  private static final int MOST_LETTERS = 200_000;

  private Separator() {}

  /** The sign by which most rows have as many cells as the first. */
  static char in(String text) {
    char best = ',';
    double most = 0;
    for (char sign : SIGNS.toCharArray()) {
      double fit = fit(text, sign);
      if (fit > most) {
        most = fit;
        best = sign;
      }
    }
    return best;
  }

  static String name(char sign) {
    return SIGNS.indexOf(sign) < 0 ? "`" + sign + "`" : NAMES.get(SIGNS.indexOf(sign));
  }

  /** Whether a sign stands in names of columns, which it does not part. */
  static boolean isNamed(List<String> names, char sign) {
    return names.stream().anyMatch(name -> name.indexOf(sign) >= 0);
  }

  /**
   * How many of the rows have as many cells as the first; of two signs of which that is as many,
   * the one with more cells. 0 where the first row is one cell.
   */
  private static double fit(String text, char sign) {
    int first = 0;
    int rows = 0;
    int alike = 0;
    int cells = 1;
    boolean quoted = false;
    boolean begins = true;
    int end = Math.min(text.length(), MOST_LETTERS);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '"' && (begins || quoted)) {
        quoted = !quoted || i + 1 < end && text.charAt(i + 1) == '"' && ++i > 0;
      } else if (c == sign && !quoted) {
        cells++;
      }
      begins = !quoted && (c == sign || c == '\n');
      if (c == '\n' && !quoted || i == end - 1 && end == text.length()) {
        first = rows == 0 ? cells : first;
        alike += cells == first ? 1 : 0;
        rows++;
        cells = 1;
      }
    }
    if (rows == 0) { // which the first row alone fills
      return cells < 2 ? 0 : 1 + cells / 100_000.0;
    }
    return first < 2 ? 0 : (double) alike / rows + first / 100_000.0;
  }
}
