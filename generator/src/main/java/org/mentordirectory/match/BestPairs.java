package org.mentordirectory.match;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The best assignment of all mentees of a pool at once. Fixed pairs stay. Of all others no rule
 * forbids one, and no mentor has more mentees than places free. Among all assignments of that kind
 * those are taken in which the most mentees have a mentor, of these the one with the highest sum of
 * scores and bonuses; which of several equal ones depends on the fair orders of the pool alone.
 */
final class BestPairs {
  private BestPairs() {}

  /**
   * Assigns.
   *
   * @param without rules that are left out, to see what they change
   * @return for each mentee the mentor, or -1
   */
  static int[] of(MatchingInput pool, Set<Constraint> without) {
    var held = new HashSet<Integer>();
    int[] mentorOf;
    do {
      mentorOf = of(pool, without, held);
    } while (holdsMore(pool, mentorOf, held));
    return mentorOf;
  }

  /** An open proposal may move, and is not lost: whoever would go without keeps it. */
  private static boolean holdsMore(MatchingInput pool, int[] mentorOf, Set<Integer> held) {
    int before = held.size();
    for (int mentee = 0; mentee < mentorOf.length; mentee++) {
      if (mentorOf[mentee] < 0 && pool.proposedBefore(mentee).isPresent()) {
        held.add(mentee);
      }
    }
    return held.size() > before;
  }

  private static int[] of(MatchingInput pool, Set<Constraint> without, Set<Integer> held) {
    var mentorOf = new int[pool.mentees().size()];
    Arrays.fill(mentorOf, -1);
    var left = new int[pool.mentors().size()];
    for (int mentor = 0; mentor < left.length; mentor++) {
      left[mentor] = pool.places(mentor);
    }
    if (!without.contains(Constraint.FIXED)) {
      fix(pool, mentorOf, left);
    }
    for (int mentee : held) {
      mentorOf[mentee] = pool.proposedBefore(mentee).orElseThrow();
      left[mentorOf[mentee]] = Math.max(0, left[mentorOf[mentee]] - 1);
    }
    List<Integer> mentees =
        pool.menteesInFairOrder().stream().filter(mentee -> mentorOf[mentee] < 0).toList();
    List<Integer> mentors = pool.mentorsInFairOrder();
    boolean choices = !without.contains(Constraint.CHOICES);
    int[] best =
        Assignment.best(
            mentees.size(),
            mentors.stream().mapToInt(mentor -> left[mentor]).toArray(),
            (i, j) -> value(pool, mentees.get(i), mentors.get(j), without, choices));
    for (int i = 0; i < best.length; i++) {
      mentorOf[mentees.get(i)] = best[i] < 0 ? -1 : mentors.get(best[i]);
    }
    return mentorOf;
  }

  private static void fix(MatchingInput pool, int[] mentorOf, int[] left) {
    for (int mentee = 0; mentee < mentorOf.length; mentee++) {
      for (int mentor = 0; mentor < left.length; mentor++) {
        if (pool.isFixed(mentee, mentor)) {
          mentorOf[mentee] = mentor;
          left[mentor] = Math.max(0, left[mentor] - 1);
        }
      }
    }
  }

  private static int value(
      MatchingInput pool, int mentee, int mentor, Set<Constraint> without, boolean choices) {
    return pool.isForbidden(mentee, mentor, without) || !pool.hasPlaceFor(mentee, mentor)
        ? -1
        : pool.score(mentee, mentor) + (choices ? pool.bonus(mentee, mentor) : 0);
  }
}
