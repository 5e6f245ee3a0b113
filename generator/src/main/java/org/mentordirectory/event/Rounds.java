package org.mentordirectory.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mentordirectory.match.Assignment;

/**
 * Who meets whom at an event, round by round.
 *
 * <p>Guaranteed, whatever the numbers:
 *
 * <ul>
 *   <li>no impossible pair meets, and no pair meets twice;
 *   <li>in a round a mentee sits at one table at most, and a mentor has no more mentees than seats;
 *   <li>in each round as many mentees meet somebody as can, given the rounds before; among the ways
 *       to do so it takes one that leaves as few idle as can be of those who sat idle in the last
 *       round;
 *   <li>among these ways it takes one with the greatest sum of values, so that the best pairs meet
 *       first. For fairness {@link #FAIR}, more than any value, is added for each mentor's first
 *       mentee in the round, and for each mentee who met somebody in fewer rounds than others did
 *       (if there are too few seats for all), or each mentor (if there are enough). Where it takes
 *       a loss of several such sums to seat who sat idle, they are compared in coarser steps;
 *   <li>the same input gives the same rounds.
 * </ul>
 *
 * <p>Somebody with so few possible partners that these must be spread over the rounds rests in the
 * first of them.
 *
 * <p>That nobody sits idle twice running is best effort. It cannot be had where there are more than
 * two mentees to a seat, or two mentors to a mentee, or where somebody has partners for less than
 * half of the rounds. Elsewhere, if the plan above breaks it, others are tried: at first with the
 * best pairs in the first round only, then without, and then with some who rest though they could
 * meet somebody. The one that breaks it least is taken, the earliest of several, and {@link
 * #idleAgain} says where it does.
 *
 * @param rounds in the order of the day
 */
public record Rounds(List<Round> rounds) {
  /**
   * The size of an event.
   *
   * @param seats for mentees at one table at a time; there is a table for each mentor
   * @param rounds how many there are to be
   */
  public record Shape(int mentees, int mentors, int seats, int rounds) {}

  /** A conversation. */
  public record Meeting(int mentee, int mentor) {}

  /**
   * One round.
   *
   * @param meetings by mentee
   * @param idleMentees who meets nobody
   * @param idleMentors whom nobody meets
   */
  public record Round(
      List<Meeting> meetings, List<Integer> idleMentees, List<Integer> idleMentors) {
    static Round of(int mentees, int mentors, List<Meeting> meetings) {
      List<Integer> met = meetings.stream().map(Meeting::mentee).toList();
      List<Integer> meet = meetings.stream().map(Meeting::mentor).toList();
      return new Round(
          meetings,
          IntStream.range(0, mentees).boxed().filter(mentee -> !met.contains(mentee)).toList(),
          IntStream.range(0, mentors).boxed().filter(mentor -> !meet.contains(mentor)).toList());
    }

    private List<Integer> idle(boolean mentees) {
      return mentees ? idleMentees : idleMentors;
    }
  }

  /**
   * Somebody who sits idle in a round and in the one before.
   *
   * @param mentee whether it is a mentee
   * @param round from 0, the later of the two
   */
  public record Again(boolean mentee, int person, int round) {}

  /**
   * Plans the rounds.
   *
   * @param values what pairs are worth, as {@link #MOST} says; negative if they may not meet. Where
   *     several plans are equally good, the order of the people decides
   */
  public static Rounds of(Shape shape, Assignment.Values values) {
    return new RoundPlans(shape, values).best();
  }

  /** The greatest value of a pair; greater ones count as this. */
  public static final int MOST = 1900;

  /** What is added to a value for fairness. */
  static final int FAIR = MOST + 1;

  /** Who sits idle twice running, in the order of the rounds; mentees first. */
  public List<Again> idleAgain() {
    var again = new ArrayList<Again>();
    for (int round = 1; round < rounds.size(); round++) {
      for (boolean mentees : new boolean[] {true, false}) {
        for (int person : rounds.get(round).idle(mentees)) {
          if (rounds.get(round - 1).idle(mentees).contains(person)) {
            again.add(new Again(mentees, person, round));
          }
        }
      }
    }
    return again;
  }

  /** The same rounds with people by other numbers: the number of person i is at place i. */
  Rounds renumbered(List<Integer> mentees, List<Integer> mentors) {
    Function<Meeting, Meeting> other =
        meeting -> new Meeting(mentees.get(meeting.mentee()), mentors.get(meeting.mentor()));
    return new Rounds(
        rounds.stream()
            .map(
                round ->
                    Round.of(
                        mentees.size(),
                        mentors.size(),
                        round.meetings().stream()
                            .map(other)
                            .sorted(Comparator.comparingInt(Meeting::mentee))
                            .toList()))
            .toList());
  }
}
