package org.mentordirectory.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
   * of the lowest score. Who has no place stands below those who fit as well and have one.
   *
   * @param most how many at most
   */
  public List<Pair> shortlist(int mentee, int most) {
    Scores scores = pool.scores(mentee);
    Map<Integer, Integer> ranks = new LinkedHashMap<>();
    for (int mentor : pool.mentorsInFairOrder()) {
      if (!pool.isForbidden(mentee, mentor, Set.of(Constraint.LEAST))) {
        ranks.put(mentor, scores.rank(mentor, pool.bonus(mentee, mentor)));
      }
    }
    return ranks.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(most)
        .map(ranked -> Pair.of(pool, mentee, ranked.getKey()))
        .toList();
  }

  /** How many pairs fit how well, in a word; those of which there are some, the best first. */
  public Map<FitLevel, Long> levels() {
    return pairs.stream()
        .collect(
            Collectors.groupingBy(
                Pair::level, () -> new EnumMap<>(FitLevel.class), Collectors.counting()));
  }

  /** The mean score of the pairs, cut to a whole number; 0 where there are none. */
  public int mean() {
    return (int) pairs.stream().mapToInt(Pair::score).average().orElse(0);
  }
}
