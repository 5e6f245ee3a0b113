package org.mentordirectory.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All mentees of a pool matched at once, and what can be said about how fair that is.
 *
 * @param pairs in the order of the mentees
 * @param unmatched those without a mentor, in that order
 * @param loads of all mentors, by their places
 * @param effects of the rules that touch a pair
 */
public record Matching(
    MatchingInput pool,
    List<Pair> pairs,
    List<Unmatched> unmatched,
    List<Load> loads,
    List<RuleImpact> effects) {
  /** Copies the lists. */
  public Matching {
    pairs = List.copyOf(pairs);
    unmatched = List.copyOf(unmatched);
    loads = List.copyOf(loads);
    effects = List.copyOf(effects);
  }

  /**
   * What falls on a mentor.
   *
   * @param places free before
   * @param given how many mentees came
   * @param wanted for how many mentees this mentor has the highest score of all; those who ask for
   *     nothing are not counted
   */
  public record Load(int mentor, int places, int given, int wanted) {}

  /** Matches. */
  public static Matching of(MatchingInput pool) {
    int[] mentorOf = BestPairs.of(pool, Set.of());
    var given = new int[pool.mentors().size()];
    var left = new int[given.length];
    for (int mentor : mentorOf) {
      if (mentor >= 0) {
        given[mentor]++;
      }
    }
    for (int mentor = 0; mentor < left.length; mentor++) {
      left[mentor] = Math.max(0, pool.places(mentor) - given[mentor]);
    }
    var pairs = new ArrayList<Pair>();
    var unmatched = new ArrayList<Unmatched>();
    for (int mentee = 0; mentee < mentorOf.length; mentee++) {
      if (mentorOf[mentee] < 0) {
        unmatched.add(Unmatched.of(pool, mentee, left));
      } else {
        pairs.add(Pair.of(pool, mentee, mentorOf[mentee]));
      }
    }
    return new Matching(pool, pairs, unmatched, loads(pool, given), RuleImpact.all(pool, mentorOf));
  }

  private static List<Load> loads(MatchingInput pool, int[] given) {
    var wanted = new int[given.length];
    for (int mentee = 0; mentee < pool.mentees().size(); mentee++) {
      if (pool.scores(mentee).asksNothing()) {
        continue;
      }
      int best = 0;
      for (int mentor = 0; mentor < given.length; mentor++) {
        best = Math.max(best, pool.score(mentee, mentor));
      }
      for (int mentor = 0; mentor < given.length; mentor++) {
        wanted[mentor] += best > 0 && pool.score(mentee, mentor) == best ? 1 : 0;
      }
    }
    return IntStream.range(0, given.length)
        .mapToObj(mentor -> new Load(mentor, pool.places(mentor), given[mentor], wanted[mentor]))
        .toList();
  }

  /**
   * The mentors who suit a mentee best, for matching by hand: those whom no rule forbids but that
   * of the lowest score, whether they have a place or not.
   *
   * @param most how many at most
   */
  public List<Pair> shortlist(int mentee, int most) {
    return pool.mentorsInFairOrder().stream()
        .filter(mentor -> !pool.isForbidden(mentee, mentor, Set.of(Constraint.LEAST)))
        .sorted(Comparator.comparingInt(mentor -> -value(mentee, mentor)))
        .limit(most)
        .map(mentor -> Pair.of(pool, mentee, mentor))
        .toList();
  }

  private int value(int mentee, int mentor) {
    return pool.score(mentee, mentor) + pool.bonus(mentee, mentor);
  }

  /** The mean score of the pairs, cut to a whole number; 0 where there are none. */
  public int mean() {
    return (int) pairs.stream().mapToInt(Pair::score).average().orElse(0);
  }
}
