package org.mentordirectory.generated;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Values of which the first are used often and the many last ones rarely, as words are: the
 * frequency of the value at rank <i>r</i> is proportional to 1 / (<i>r</i> + <i>q</i>) (Zipf's law
 * with Mandelbrot's shift).
 */
final class Zipf {
  private final List<String> values;
  private final int[] shares;

  /**
   * Values by rank.
   *
   * @param shift how flat the head of the distribution is; 1 is Zipf's own law
   */
  Zipf(List<String> values, int shift) {
    this.values = List.copyOf(values);
    this.shares = new int[values.size()];
    int sum = 0;
    for (int rank = 0; rank < shares.length; rank++) {
      sum += Math.max(1, 10_000_000 / (rank + shift));
      shares[rank] = sum;
    }
  }

  /** One value. */
  String one(Dice dice) {
    int place = Arrays.binarySearch(shares, dice.below(shares[shares.length - 1]) + 1);
    return values.get(place < 0 ? -place - 1 : place);
  }

  /** So many different values. */
  List<String> some(int number, Dice dice) {
    var some = new LinkedHashSet<String>();
    while (some.size() < number) {
      some.add(one(dice));
    }
    return List.copyOf(some);
  }
}
