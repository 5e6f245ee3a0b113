package org.mentordirectory.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentordirectory.match.MatchingInput;

/**
 * Chooses who gets a table where there are fewer tables than mentors: one after the other, always
 * the mentor by whom the mentees gain most. A mentee gains by what a mentor is worth above the best
 * who has a table already, and by a little of what each is worth, so that a second good mentor
 * counts as well.
 *
 * @param coming by place in the pool
 */
record TableAllocation(MatchingInput pool, List<Integer> coming) {
  /** How much less a mentor counts who is not better than the best. */
  private static final int LITTLE = 10;

  /** So many of them, in the order of the pool. */
  List<Integer> most(int tables) {
    if (tables >= coming.size()) {
      return coming;
    }
    var best = new int[pool.mentees().size()];
    var chosen = new ArrayList<Integer>();
    List<Integer> left =
        new ArrayList<>(pool.mentorsInFairOrder().stream().filter(coming::contains).toList());
    while (chosen.size() < tables) {
      int most = left.get(0);
      for (int mentor : left) {
        most = gain(mentor, best) > gain(most, best) ? mentor : most;
      }
      int taken = most;
      Arrays.setAll(best, mentee -> Math.max(best[mentee], worth(mentee, taken)));
      chosen.add(taken);
      left.remove(Integer.valueOf(taken));
    }
    return chosen.stream().sorted().toList();
  }

  private long gain(int mentor, int[] best) {
    long gain = 0;
    for (int mentee = 0; mentee < best.length; mentee++) {
      int worth = worth(mentee, mentor);
      gain += (long) LITTLE * Math.max(0, worth - best[mentee]) + worth;
    }
    return gain;
  }

  /** Whoever may be met is worth something. */
  private int worth(int mentee, int mentor) {
    return EventPlan.mayMeet(pool, mentee, mentor)
        ? 1 + pool.score(mentee, mentor) + pool.bonus(mentee, mentor)
        : 0;
  }
}
