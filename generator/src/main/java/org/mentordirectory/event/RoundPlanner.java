package org.mentordirectory.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentordirectory.match.Assignment;

/** Makes one plan of an event, each round by an exact {@link Assignment}. */
final class RoundPlanner {
  /** For who sat idle; where it is too little to seat them all, {@link #IDLE_COARSE} counts. */
  private static final int IDLE = 2000;

  /** For who sat idle, where all else is made so small that all of it together weighs less. */
  private static final int IDLE_COARSE = 3300;

  private final Rounds.Shape shape;
  private final int[][] first;
  private final int[][] later;
  private final boolean[][] rests;
  private final boolean[][] possible;
  private final int[] partnersOfMentee;
  private final int[] partnersOfMentor;
  private final int[] roundsOfMentee;
  private final int[] roundsOfMentor;
  private boolean[] menteeIdle;
  private boolean[] mentorIdle;
  private boolean[] menteeBehind;
  private boolean[] mentorBehind;

  /**
   * A planner for one plan.
   *
   * @param first the values of the first round, negative for pairs that may not meet
   * @param later those of the others
   * @param rests by round and mentee, who meets nobody unless idle in the round before
   */
  RoundPlanner(Rounds.Shape shape, int[][] first, int[][] later, boolean[][] rests) {
    this.shape = shape;
    this.first = first;
    this.later = later;
    this.rests = rests;
    possible = new boolean[shape.mentees()][shape.mentors()];
    partnersOfMentee = new int[shape.mentees()];
    partnersOfMentor = new int[shape.mentors()];
    roundsOfMentee = new int[shape.mentees()];
    roundsOfMentor = new int[shape.mentors()];
    menteeIdle = new boolean[shape.mentees()];
    mentorIdle = new boolean[shape.mentors()];
    menteeBehind = new boolean[shape.mentees()];
    mentorBehind = new boolean[shape.mentors()];
    for (int mentee = 0; mentee < shape.mentees(); mentee++) {
      for (int mentor = 0; mentor < shape.mentors(); mentor++) {
        if (first[mentee][mentor] >= 0) {
          possible[mentee][mentor] = true;
          partnersOfMentee[mentee]++;
          partnersOfMentor[mentor]++;
        }
      }
    }
  }

  Rounds plan() {
    var rounds = new ArrayList<Rounds.Round>();
    for (int left = shape.rounds(); left > 0; left--) {
      List<Rounds.Meeting> meetings = round(left, rounds.isEmpty() ? first : later);
      rounds.add(Rounds.Round.of(shape.mentees(), shape.mentors(), meetings));
      remember(meetings);
    }
    return new Rounds(rounds);
  }

  private void remember(List<Rounds.Meeting> meetings) {
    menteeIdle = new boolean[shape.mentees()];
    mentorIdle = new boolean[shape.mentors()];
    Arrays.fill(menteeIdle, true);
    Arrays.fill(mentorIdle, true);
    for (Rounds.Meeting meeting : meetings) {
      possible[meeting.mentee()][meeting.mentor()] = false;
      partnersOfMentee[meeting.mentee()]--;
      partnersOfMentor[meeting.mentor()]--;
      roundsOfMentee[meeting.mentee()]++;
      roundsOfMentor[meeting.mentor()] += mentorIdle[meeting.mentor()] ? 1 : 0;
      menteeIdle[meeting.mentee()] = false;
      mentorIdle[meeting.mentor()] = false;
    }
    menteeBehind = behind(roundsOfMentee);
    mentorBehind = behind(roundsOfMentor);
  }

  /**
   * The next round.
   *
   * @param left how many rounds are left, with this one
   */
  private List<Rounds.Meeting> round(int left, int[][] values) {
    int[] places = places(left);
    var resting = new boolean[shape.mentees()];
    for (int mentee = 0; mentee < shape.mentees(); mentee++) {
      boolean idle = menteeIdle[mentee];
      resting[mentee] =
          affordable(partnersOfMentee[mentee], idle, left, 1) == 0
              || !idle && rests[shape.rounds() - left][mentee];
    }
    Assignment.Values fine =
        (mentee, seat) ->
            resting[mentee] || !possible[mentee][seat / 2]
                ? -1
                : worth(values, mentee, seat) + IDLE * sides(mentee, seat);
    int[] seats = Assignment.best(shape.mentees(), places, fine);
    if (isSomebodyIdleAgain(seats)) {
      int step = IDLE_COARSE / (shape.mentees() + 1);
      int highest = Rounds.MOST + 2 * Rounds.FAIR;
      seats =
          Assignment.best(
              shape.mentees(),
              places,
              (mentee, seat) ->
                  resting[mentee] || !possible[mentee][seat / 2]
                      ? -1
                      : worth(values, mentee, seat) * step / highest
                          + IDLE_COARSE * sides(mentee, seat));
    }
    var meetings = new ArrayList<Rounds.Meeting>();
    for (int mentee = 0; mentee < seats.length; mentee++) {
      if (seats[mentee] >= 0) {
        meetings.add(new Rounds.Meeting(mentee, seats[mentee] / 2));
      }
    }
    return meetings;
  }

  /** Of each mentor the first seat, and the others, as far as the mentor can afford them now. */
  private int[] places(int left) {
    var places = new int[2 * shape.mentors()];
    for (int mentor = 0; mentor < shape.mentors(); mentor++) {
      int seats = affordable(partnersOfMentor[mentor], mentorIdle[mentor], left, shape.seats());
      places[2 * mentor] = Math.min(1, seats);
      places[2 * mentor + 1] = Math.max(0, seats - 1);
    }
    return places;
  }

  /**
   * How many partners somebody can meet now and still have one for every second round to come; as
   * many as there are where that cannot be had anyway.
   */
  private static int affordable(int partners, boolean idle, int left, int most) {
    int needed = (idle ? left + 1 : left) / 2;
    return Math.min(most, partners < needed ? partners : partners - (left - 1) / 2);
  }

  /** What a pair is worth: its value, and what makes the round fair. */
  private int worth(int[][] values, int mentee, int seat) {
    boolean firstSeat = seat % 2 == 0;
    boolean behind =
        shape.mentees() > shape.mentors() * shape.seats()
            ? menteeBehind[mentee]
            : firstSeat && mentorBehind[seat / 2];
    return values[mentee][seat / 2] + (firstSeat ? Rounds.FAIR : 0) + (behind ? Rounds.FAIR : 0);
  }

  /** Who met somebody in fewer rounds than others did. */
  private static boolean[] behind(int[] rounds) {
    int most = Arrays.stream(rounds).max().orElse(0);
    var behind = new boolean[rounds.length];
    for (int i = 0; i < rounds.length; i++) {
      behind[i] = rounds[i] < most;
    }
    return behind;
  }

  /** On how many sides of a pair somebody sat idle who no longer would. */
  private int sides(int mentee, int seat) {
    return (menteeIdle[mentee] ? 1 : 0) + (seat % 2 == 0 && mentorIdle[seat / 2] ? 1 : 0);
  }

  private boolean isSomebodyIdleAgain(int[] seats) {
    var meets = new boolean[shape.mentors()];
    for (int mentee = 0; mentee < seats.length; mentee++) {
      if (seats[mentee] >= 0) {
        meets[seats[mentee] / 2] = true;
      } else if (menteeIdle[mentee] && partnersOfMentee[mentee] > 0) {
        return true;
      }
    }
    for (int mentor = 0; mentor < meets.length; mentor++) {
      if (mentorIdle[mentor] && !meets[mentor] && partnersOfMentor[mentor] > 0) {
        return true;
      }
    }
    return false;
  }
}
