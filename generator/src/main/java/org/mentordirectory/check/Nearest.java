package org.mentordirectory.check;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * What a person probably meant to type. Letters left out, doubled, replaced or swapped with their
 * neighbour count one each; about one in four letters may be wrong, and never more than three, so
 * that a suggestion is a slip mended and not a guess. Capitals, and hyphens or underscores for
 * spaces, count nothing.
 */
final class Nearest {
  private static final int MOST = 3;
  private static final int LONGEST = 200;

  private Nearest() {}

  /** The nearest of the known values, the first of those equally near; nothing if none is close. */
  static Optional<String> to(String typed, Iterable<String> known) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = folded(typed);
    int reach = Math.min(MOST, (wanted.length() + 1) / 4);
    var slips = new DamerauLevenshteinDistance(reach);
    String nearest = null;
    int fewest = reach + 1;
    for (String value : known) {
      if (Math.abs(value.length() - wanted.length()) < fewest) {
        int distance = slips.apply(wanted, folded(value));
        if (distance >= 0 && distance < fewest) {
          nearest = value;
          fewest = distance;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
