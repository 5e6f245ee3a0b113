package org.mentordirectory.event;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** An event of any shape. */
record SampleEvent(Rounds.Shape shape, int[][] values) {
  private static final int PAIR = 1_000_000;

  /** People enough that nobody has to sit idle twice running for want of seats or mentees. */
  static SampleEvent random(Random random, int most) {
    int mentors = 1 + random.nextInt(most);
    int seats = 1 + random.nextInt(3);
    int mentees = (mentors + 1) / 2 + random.nextInt(2 * mentors * seats - (mentors + 1) / 2 + 1);
    int rounds = 1 + random.nextInt(Math.max(mentors, (mentees + seats - 1) / seats));
    int forbidden = random.nextInt(3) * 15;
    var values = new int[mentees][mentors];
    for (int[] row : values) {
      Arrays.setAll(row, i -> random.nextInt(100) < forbidden ? -1 : random.nextInt(11) * 100);
    }
    return new SampleEvent(new Rounds.Shape(mentees, mentors, seats, Math.min(8, rounds)), values);
  }

  /** The same people with other seats and rounds. */
  SampleEvent of(int seats, int rounds) {
    return new SampleEvent(
        new Rounds.Shape(values.length, values[0].length, seats, rounds), values);
  }

  String text() {
    return shape + " " + Arrays.deepToString(values);
  }

  int fewestPartners() {
    IntStream ofMentees =
        Arrays.stream(values).mapToInt(row -> (int) Arrays.stream(row).filter(v -> v >= 0).count());
    IntStream ofMentors =
        IntStream.range(0, shape.mentors())
            .map(mentor -> (int) Arrays.stream(values).filter(row -> row[mentor] >= 0).count());
    return IntStream.concat(ofMentees, ofMentors).min().orElse(0);
  }

  /** The sum of the values, where each pair counts more than all values. */
  long worth(Rounds.Round round) {
    return round.meetings().stream()
        .mapToLong(meeting -> PAIR + values[meeting.mentee()][meeting.mentor()])
        .sum();
  }

  /** The greatest such sum for the mentees from one on, by trying all. */
  long best(int mentee, boolean[] taken) {
    if (mentee == values.length) {
      return 0;
    }
    long best = best(mentee + 1, taken);
    for (int mentor = 0; mentor < taken.length; mentor++) {
      if (!taken[mentor] && values[mentee][mentor] >= 0) {
        taken[mentor] = true;
        best = Math.max(best, PAIR + values[mentee][mentor] + best(mentee + 1, taken));
        taken[mentor] = false;
      }
    }
    return best;
  }

  Rounds rounds() {
    return Rounds.of(shape, (mentee, mentor) -> values[mentee][mentor]);
  }
}
