package org.mentordirectory.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a rule does to the result: the result without it is found, and compared.
 *
 * @param pairs how many pairs it touches
 * @param matched how many mentees would have a mentor without it
 * @param mean the mean score of the pairs without it, 0 where there are none
 * @param worse the mentees who would fare better without it: whom it puts at a disadvantage
 * @param better how many mentees would fare worse without it
 */
public record RuleImpact(
    Constraint rule, int pairs, int matched, int mean, List<Change> worse, int better) {
  /** Copies the list. */
  public RuleImpact {
    worse = List.copyOf(worse);
  }

  /**
   * What one mentee would have.
   *
   * @param now the score of the mentor found, or -1
   * @param without the score of the mentor without the rule
   */
  public record Change(int mentee, int now, int without) {}

  /** The effects of all rules that touch a pair. */
  static List<RuleImpact> all(MatchingInput pool, int[] mentorOf) {
    return Stream.of(Constraint.values())
        .map(rule -> of(rule, pool, mentorOf))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<RuleImpact> of(Constraint rule, MatchingInput pool, int[] mentorOf) {
    int pairs = touched(rule, pool);
    if (pairs == 0) {
      return Optional.empty();
    }
    int[] without = BestPairs.of(pool, Set.of(rule));
    var worse = new ArrayList<Change>();
    int better = 0;
    for (int mentee = 0; mentee < mentorOf.length; mentee++) {
      int now = score(pool, mentee, mentorOf);
      int then = score(pool, mentee, without);
      if (then > now) {
        worse.add(new Change(mentee, now, then));
      }
      better += then < now ? 1 : 0;
    }
    return Optional.of(
        new RuleImpact(
            rule,
            pairs,
            (int) IntStream.of(without).filter(mentor -> mentor >= 0).count(),
            mean(pool, without),
            worse,
            better));
  }

  private static int touched(Constraint rule, MatchingInput pool) {
    int pairs = 0;
    for (int mentee = 0; mentee < pool.mentees().size(); mentee++) {
      for (int mentor = 0; mentor < pool.mentors().size(); mentor++) {
        boolean touches =
            switch (rule) {
              case CHOICES -> pool.bonus(mentee, mentor) > 0;
              case FIXED -> pool.isFixed(mentee, mentor);
              default -> pool.breaks(rule, mentee, mentor);
            };
        pairs += touches ? 1 : 0;
      }
    }
    return pairs;
  }

  private static int score(MatchingInput pool, int mentee, int[] mentorOf) {
    return mentorOf[mentee] < 0 ? -1 : pool.score(mentee, mentorOf[mentee]);
  }

  /** The mean score of pairs, cut to a whole number; 0 where there are none. */
  static int mean(MatchingInput pool, int[] mentorOf) {
    return (int)
        IntStream.range(0, mentorOf.length)
            .filter(mentee -> mentorOf[mentee] >= 0)
            .map(mentee -> pool.score(mentee, mentorOf[mentee]))
            .average()
            .orElse(0);
  }
}
