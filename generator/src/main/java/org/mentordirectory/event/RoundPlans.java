package org.mentordirectory.event;

import java.util.SplittableRandom;
import org.mentordirectory.match.Assignment;

/**
 * Tries several plans of an event. The first cares for nothing but values; if somebody sits idle
 * twice running in it, each further one mixes more and more chance into the values, which is the
 * same chance each time. In the last of them some mentees rest who could meet somebody, since a
 * mentor saved for later is now and then what it takes.
 */
final class RoundPlans {
  /** How many plans are tried; a few small events need as many, large ones hardly ever a second. */
  private static final int MOST_TRIALS = 200;

  private static final int LEAST_TRIALS = 10;

  /** Pairs in all rounds of all trials, so that a large event does not take minutes. */
  private static final long PAIRS = 4_000_000;

  /** One in so many mentees rests in a round, in the last trials. */
  private static final int REST = 8;

  private final Rounds.Shape shape;
  private final int[][] values;
  private final int trials;

  RoundPlans(Rounds.Shape shape, Assignment.Values values) {
    this.shape = shape;
    long pairs = Math.max(1L, (long) shape.mentees() * shape.mentors() * shape.rounds());
    trials = (int) Math.max(LEAST_TRIALS, Math.min(MOST_TRIALS, PAIRS / pairs));
    this.values = new int[shape.mentees()][shape.mentors()];
    for (int mentee = 0; mentee < shape.mentees(); mentee++) {
      for (int mentor = 0; mentor < shape.mentors(); mentor++) {
        this.values[mentee][mentor] = Math.min(Rounds.MOST, values.of(mentee, mentor));
      }
    }
  }

  Rounds best() {
    Rounds best = plan(0);
    int least = best.idleAgain().size();
    for (int trial = 1; trial < trials && least > 0 && !isUnavoidable(best); trial++) {
      Rounds other = plan(trial);
      int idle = other.idleAgain().size();
      if (idle < least) {
        best = other;
        least = idle;
      }
    }
    return best;
  }

  private Rounds plan(int trial) {
    var random = new SplittableRandom(trial);
    var mixed = new int[shape.mentees()][shape.mentors()];
    for (int mentee = 0; mentee < shape.mentees(); mentee++) {
      for (int mentor = 0; mentor < shape.mentors(); mentor++) {
        int value = values[mentee][mentor];
        int chance = random.nextInt(Rounds.MOST + 1);
        mixed[mentee][mentor] =
            value < 0 ? value : (value * (trials - trial) + chance * trial) / trials;
      }
    }
    // The first round is the last that gives up its best pairs, and all others their number.
    boolean last = trial >= trials / 2;
    var rests = new boolean[shape.rounds()][shape.mentees()];
    for (int round = 0; round < shape.rounds() && last; round++) {
      for (int mentee = 0; mentee < shape.mentees(); mentee++) {
        rests[round][mentee] = random.nextInt(REST) == 0;
      }
    }
    return new RoundPlanner(shape, last ? mixed : values, mixed, rests).plan();
  }

  /** Whether all who sit idle twice running have too few possible partners for anything else. */
  private boolean isUnavoidable(Rounds plan) {
    int needed = shape.rounds() / 2;
    return plan.idleAgain().stream()
        .allMatch(again -> partners(again.mentee(), again.person()) < needed);
  }

  private int partners(boolean isMentee, int person) {
    int partners = 0;
    for (int other = 0; other < (isMentee ? shape.mentors() : shape.mentees()); other++) {
      partners += (isMentee ? values[person][other] : values[other][person]) < 0 ? 0 : 1;
    }
    return partners;
  }
}
