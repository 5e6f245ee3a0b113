package org.mentordirectory.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Gives many mentees their mentors at once.
 *
 * <p>The objective: as many mentees as possible get a mentor, and among all ways to do so, one with
 * the greatest sum of the pairs' values. A mentee gets one mentor at most, a mentor no more mentees
 * than there are places. The answer is exact. The same numbers in the same order give the same
 * answer; where several are best, which of them it is depends on nothing but that order.
 *
 * <p>{@link AssignmentFlow} solves it as a flow of least cost over some of the pairs, which is much
 * faster than over all, and its dual prices tell whether the others matter (column generation).
 * With any prices of the mentors' places, no assignment can be worth more than all places at their
 * prices, and for each mentee the most that some mentor is worth above the price (weak duality). An
 * assignment that is worth exactly this is therefore the best over all pairs, however it was found;
 * until then, the pairs by which mentees would gain most join the flow.
 *
 * @see <a href="https://doi.org/10.1287/mnsc.5.1.97">Ford and Fulkerson, A suggested computation
 *     for maximal multi-commodity network flows, 1958</a>, on column generation; Ahuja, Magnanti
 *     and Orlin, Network Flows, 1993, section 9.3, on reduced costs as the condition of optimality
 */
public final class Assignment {
  /** The most that a pair can be worth. */
  public static final int MOST = 10_000;

  /** So that no sum of the library's costs comes near the one that it takes for infinite, 10⁹. */
  private static final int MOST_PAIRS = 40_000;

  /** How many pairs of a mentee join at a time; 5 to 20 make little difference. */
  private static final int PAIRS_AT_A_TIME = 10;

  /** How many of a mentee's pairs join at first, only to be spread over all mentors. */
  private static final int SPREAD = 4;

  /** What pairs are worth. */
  @FunctionalInterface
  public interface Values {
    /**
     * What a pair is worth: from 0 to {@link #MOST}, or less than 0 if it is impossible. Asked once
     * for each pair.
     */
    int of(int mentee, int mentor);
  }

  private final int[] places;
  private final int pair;
  private final int[][] worths;
  private final BitSet[] chosen;
  private final AssignmentFlow flow;

  private Assignment(int mentees, int[] places, Values values) {
    this.places = IntStream.of(places).map(most -> Math.min(most, mentees)).toArray();
    long most = Math.min(mentees, IntStream.of(this.places).asLongStream().sum());
    if (most > MOST_PAIRS) {
      throw new IllegalArgumentException(
          "No more than " + MOST_PAIRS + " mentees can get a mentor at once.");
    }
    // One pair more outweighs the values of all others.
    pair = (int) most * MOST + 1;
    worths = new int[mentees][places.length];
    for (int mentee = 0; mentee < mentees; mentee++) {
      for (int mentor = 0; mentor < places.length; mentor++) {
        int value = places[mentor] == 0 ? -1 : values.of(mentee, mentor);
        if (value > MOST) {
          throw new IllegalArgumentException("A pair is worth more than " + MOST + ": " + value);
        }
        worths[mentee][mentor] = value < 0 ? -1 : pair + value;
      }
    }
    chosen = IntStream.range(0, mentees).mapToObj(mentee -> new BitSet()).toArray(BitSet[]::new);
    flow = new AssignmentFlow(mentees, this.places);
  }

  /**
   * The best assignment.
   *
   * @param places how many mentees each mentor can take, 0 or more
   * @return for each mentee the mentor, or -1
   */
  public static int[] best(int mentees, int[] places, Values values) {
    return new Assignment(mentees, places, values).best();
  }

  private int[] best() {
    long[] prices = roughPrices();
    for (int mentee = 0; mentee < worths.length; mentee++) {
      choose(mentee, prices, Long.MIN_VALUE);
      chooseSome(mentee);
    }
    while (true) {
      AssignmentFlow.Solution solution = flow.solve(gains(prices), prices);
      int[] mentors = solution.mentors();
      prices = solution.prices();
      if (worth(mentors) == bound(prices)) {
        return mentors;
      }
      boolean more = false;
      for (int mentee = 0; mentee < worths.length; mentee++) {
        int mentor = mentors[mentee];
        more |= choose(mentee, prices, mentor < 0 ? 0 : worths[mentee][mentor] - prices[mentor]);
      }
      if (!more) {
        throw new IllegalStateException("The prices of the flow do not belong to it.");
      }
    }
  }

  /** Prices near those of the best assignment; the pairs that they were tried with are chosen. */
  private long[] roughPrices() {
    var market = new AuctionPrices(worths, places);
    for (int step = 4000; step > 30; step = step * 17 / 20) {
      int[] wishes = market.round(step);
      for (int mentee = 0; mentee < wishes.length; mentee++) {
        if (wishes[mentee] >= 0) {
          choose(mentee, wishes[mentee]);
        }
      }
    }
    // A dearer place would make costs that the library takes for infinite.
    return LongStream.of(market.prices()).map(price -> Math.min(price, pair)).toArray();
  }

  /** Chooses the mentors from whom a mentee would gain most, and more than so much, if any. */
  private boolean choose(int mentee, long[] prices, long gain) {
    int mentors = places.length;
    int[] worth = worths[mentee];
    List<Integer> best =
        IntStream.range(0, mentors)
            // Where all are alike, not the same ones for each mentee.
            .map(turn -> (turn + mentee) % mentors)
            .filter(mentor -> worth[mentor] >= 0 && !chosen[mentee].get(mentor))
            .filter(mentor -> worth[mentor] - prices[mentor] > gain)
            .boxed()
            .sorted(Comparator.comparingLong(mentor -> prices[mentor] - worth[mentor]))
            .limit(PAIRS_AT_A_TIME)
            .toList();
    best.forEach(mentor -> choose(mentee, mentor));
    return !best.isEmpty();
  }

  /**
   * Chooses some of the possible mentors, whatever they are worth, so that hardly anybody gets
   * none.
   */
  private void chooseSome(int mentee) {
    int[] possible =
        IntStream.range(0, places.length).filter(m -> worths[mentee][m] >= 0).toArray();
    for (int part = 0; part < Math.min(SPREAD, possible.length); part++) {
      choose(mentee, possible[(mentee + part * possible.length / SPREAD) % possible.length]);
    }
  }

  private void choose(int mentee, int mentor) {
    if (!chosen[mentee].get(mentor)) {
      chosen[mentee].set(mentor);
      flow.add(mentee, mentor, worths[mentee][mentor]);
    }
  }

  /** For each mentee the most that a mentor is worth above the price, or 0. */
  private long[] gains(long[] prices) {
    return Arrays.stream(worths)
        .mapToLong(
            worth ->
                IntStream.range(0, worth.length)
                    .filter(mentor -> worth[mentor] >= 0)
                    .mapToLong(mentor -> worth[mentor] - prices[mentor])
                    .reduce(0, Math::max))
        .toArray();
  }

  private long bound(long[] prices) {
    long allPlaces =
        IntStream.range(0, places.length)
            .mapToLong(mentor -> places[mentor] * prices[mentor])
            .sum();
    return allPlaces + LongStream.of(gains(prices)).sum();
  }

  private long worth(int[] mentors) {
    return IntStream.range(0, mentors.length)
        .filter(mentee -> mentors[mentee] >= 0)
        .mapToLong(mentee -> worths[mentee][mentors[mentee]])
        .sum();
  }
}
