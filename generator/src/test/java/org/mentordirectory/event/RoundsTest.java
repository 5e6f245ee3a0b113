package org.mentordirectory.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who meets whom, round by round. */
class RoundsTest {
  private static final int EVENTS = 400;

  private static Rounds rounds(int seats, int rounds, int[]... values) {
    return new SampleEvent(new Rounds.Shape(values.length, values[0].length, seats, rounds), values)
        .rounds();
  }

  private static Rounds.Meeting meeting(int mentee, int mentor) {
    return new Rounds.Meeting(mentee, mentor);
  }

  @Test
  void theBestPairsMeetFirst() {
    Rounds rounds = rounds(1, 2, new int[] {900, 800}, new int[] {700, 100});
    assertThat(rounds.rounds().get(0).meetings()).containsExactly(meeting(0, 1), meeting(1, 0));
    assertThat(rounds.rounds().get(1).meetings()).containsExactly(meeting(0, 0), meeting(1, 1));
  }

  @Test
  void aForbiddenPairNeverMeets() {
    Rounds rounds = rounds(1, 2, new int[] {-1, 800}, new int[] {700, 100});
    assertThat(rounds.rounds())
        .flatExtracting(Rounds.Round::meetings)
        .doesNotContain(meeting(0, 0))
        .contains(meeting(0, 1), meeting(1, 0), meeting(1, 1));
  }

  @Test
  void whoSatIdleComesBeforeBetterPairs() {
    Rounds rounds = rounds(1, 3, new int[] {900, 900}, new int[] {900, 900}, new int[] {1, 0});
    assertThat(rounds.rounds().get(0).idleMentees()).containsExactly(2);
    assertThat(rounds.rounds().get(1).idleMentees()).doesNotContain(2);
    assertThat(rounds.idleAgain()).isEmpty();
  }

  @Test
  void whoSatIdleIsSeatedAtOnceWhateverValuesItCosts() {
    int[][] values = {
      {0, -1, -1}, {1800, 0, -1}, {-1, 1800, 0}, // idle at first, and all of them move up
      {1900, -1, 1900}, {-1, 1900, -1}, {-1, -1, 1900}
    };
    Rounds rounds =
        new RoundPlanner(new Rounds.Shape(6, 3, 1, 2), values, values, new boolean[2][6]).plan();
    assertThat(rounds.rounds().get(0).idleMentees()).containsExactly(0, 1, 2);
    assertThat(rounds.rounds().get(1).idleMentees()).containsExactly(3, 4, 5);
  }

  @Test
  void aMentorWhoSatIdleComesBeforeBetterOnes() {
    Rounds rounds = rounds(1, 2, new int[] {900, 800, 1}, new int[] {900, 800, 0});
    assertThat(rounds.rounds().get(0).idleMentors()).containsExactly(2);
    assertThat(rounds.rounds().get(1).idleMentors()).doesNotContain(2);
  }

  @Test
  void aMentorWithoutAMenteeComesBeforeOneWhoWouldGetASecond() {
    Rounds rounds = rounds(2, 1, new int[] {900, 0}, new int[] {800, 0});
    assertThat(rounds.rounds().get(0).meetings()).containsExactly(meeting(0, 0), meeting(1, 1));
  }

  @Test
  void moreMenteesThanMentorsShareTables() {
    Rounds rounds = rounds(2, 1, new int[] {900}, new int[] {800});
    assertThat(rounds.rounds().get(0).meetings()).hasSize(2);
  }

  @Test
  void aMenteeWithOneMentorToMeetRestsBeforeAndAfter() {
    Rounds rounds = rounds(1, 3, new int[] {900, -1, -1}, new int[] {1, 1, 1}, new int[] {1, 1, 1});
    assertThat(rounds.rounds().get(1).meetings()).contains(meeting(0, 0));
    assertThat(rounds.idleAgain()).isEmpty();
  }

  @Test
  void whoHasNobodyToMeetIsNamedFromTheSecondRoundOn() {
    Rounds rounds = rounds(1, 3, new int[] {-1, -1}, new int[] {1, 1}, new int[] {1, 1});
    assertThat(rounds.idleAgain())
        .contains(new Rounds.Again(true, 0, 1), new Rounds.Again(true, 0, 2));
  }

  @Test
  void everybodyMeetsEverybodyWhereThereAreRoundsForIt() {
    var values = new int[7][7];
    Rounds rounds = rounds(1, 7, values);
    assertThat(rounds.rounds()).allSatisfy(round -> assertThat(round.meetings()).hasSize(7));
  }

  @Test
  void theSameEventHasTheSameRounds() {
    var random = new Random(7);
    for (int i = 0; i < 20; i++) {
      SampleEvent event = SampleEvent.random(random, 8);
      assertThat(event.rounds()).isEqualTo(event.rounds());
    }
  }

  @Test
  void noEventBreaksARule() {
    var random = new Random(1);
    for (int i = 0; i < EVENTS; i++) {
      SampleEvent event = SampleEvent.random(random, 12);
      Rounds rounds = event.rounds();
      assertThat(rounds.rounds()).hasSize(event.shape().rounds());
      Set<Rounds.Meeting> met = new HashSet<>();
      for (Rounds.Round round : rounds.rounds()) {
        var taken = new int[event.shape().mentors()];
        Set<Integer> mentees = new HashSet<>(round.idleMentees());
        for (Rounds.Meeting meeting : round.meetings()) {
          assertThat(event.values()[meeting.mentee()][meeting.mentor()]).isNotNegative();
          assertThat(met.add(meeting)).as("no pair twice").isTrue();
          assertThat(mentees.add(meeting.mentee())).as("one table at a time").isTrue();
          taken[meeting.mentor()]++;
        }
        assertThat(mentees).hasSize(event.shape().mentees());
        assertThat(Arrays.stream(taken).max().orElse(0)).isLessThanOrEqualTo(event.shape().seats());
        assertThat(round.idleMentors())
            .isEqualTo(
                IntStream.range(0, taken.length).filter(m -> taken[m] == 0).boxed().toList());
      }
    }
  }

  @Test
  void nobodySitsIdleTwiceRunningInASmallEventUnlessItCannotBeAvoided() {
    var random = new Random(2);
    int avoidable = 0;
    for (int i = 0; i < 3000; i++) {
      SampleEvent event = SampleEvent.random(random, 3);
      if (event.shape().mentees() <= 5 && new Search(event).canAvoid()) {
        avoidable++;
        assertThat(event.rounds().idleAgain()).as(event::text).isEmpty();
      }
    }
    assertThat(avoidable).isGreaterThan(1000);
  }

  @Test
  void nobodySitsIdleTwiceRunningInALargerEventWhereAllMayMeet() {
    var random = new Random(3);
    int events = 0;
    while (events < EVENTS) {
      SampleEvent event = SampleEvent.random(random, 12);
      if (Arrays.stream(event.values()).flatMapToInt(Arrays::stream).allMatch(v -> v >= 0)) {
        events++;
        assertThat(event.rounds().idleAgain()).as(event::text).isEmpty();
      }
    }
  }

  @Test
  void whereAllMayMeetNobodyHasMuchFewerConversationsThanOthers() {
    var random = new Random(5);
    for (int i = 0; i < EVENTS; i++) {
      SampleEvent event = SampleEvent.random(random, 12);
      if (Arrays.stream(event.values()).flatMapToInt(Arrays::stream).allMatch(v -> v >= 0)) {
        var mentees = new int[event.shape().mentees()];
        var mentors = new int[event.shape().mentors()];
        Arrays.fill(mentors, event.shape().rounds());
        for (Rounds.Round round : event.rounds().rounds()) {
          round.meetings().forEach(meeting -> mentees[meeting.mentee()]++);
          round.idleMentors().forEach(mentor -> mentors[mentor]--);
        }
        assertThat(spread(mentees)).as(event::text).isLessThanOrEqualTo(1);
        assertThat(spread(mentors)).as(event::text).isLessThanOrEqualTo(1);
      }
    }
  }

  private static int spread(int[] numbers) {
    return Arrays.stream(numbers).max().orElse(0) - Arrays.stream(numbers).min().orElse(0);
  }

  @Test
  void theFirstRoundIsTheBestAssignment() {
    var random = new Random(4);
    for (int i = 0; i < EVENTS; i++) {
      SampleEvent event = SampleEvent.random(random, 5).of(1, 1);
      Rounds rounds = event.rounds();
      assertThat(event.worth(rounds.rounds().get(0)))
          .as(event::text)
          .isEqualTo(event.best(0, new boolean[event.shape().mentors()]));
      int more = Math.min(event.fewestPartners(), 3);
      if (more > 1 && event.shape().mentees() == event.shape().mentors()) {
        Rounds.Round first = event.of(1, more).rounds().rounds().get(0);
        assertThat(event.worth(first)).isEqualTo(event.worth(rounds.rounds().get(0)));
      }
    }
  }

  /** Looks through all plans of a small event. */
  private static final class Search {
    private final SampleEvent event;
    private final boolean[][] met;

    Search(SampleEvent event) {
      this.event = event;
      met = new boolean[event.shape().mentees()][event.shape().mentors()];
    }

    boolean canAvoid() {
      return from(0, (1 << event.shape().mentees()) - 1, (1 << event.shape().mentors()) - 1);
    }

    private boolean from(int round, int menteesBefore, int mentorsBefore) {
      return round == event.shape().rounds()
          || fill(round, 0, 0, new int[event.shape().mentors()], menteesBefore, mentorsBefore);
    }

    private boolean fill(
        int round, int mentee, int mentees, int[] taken, int menteesBefore, int mentorsBefore) {
      if (mentee == event.shape().mentees()) {
        int mentors = 0;
        for (int m = 0; m < taken.length; m++) {
          mentors |= taken[m] > 0 ? 1 << m : 0;
        }
        int all = (1 << taken.length) - 1;
        return (mentors | mentorsBefore) == all && from(round + 1, mentees, mentors);
      }
      for (int mentor = 0; mentor < taken.length; mentor++) {
        if (event.values()[mentee][mentor] >= 0
            && !met[mentee][mentor]
            && taken[mentor] < event.shape().seats()) {
          met[mentee][mentor] = true;
          taken[mentor]++;
          if (fill(round, mentee + 1, mentees | 1 << mentee, taken, menteesBefore, mentorsBefore)) {
            return true;
          }
          met[mentee][mentor] = false;
          taken[mentor]--;
        }
      }
      return (menteesBefore & 1 << mentee) != 0
          && fill(round, mentee + 1, mentees, taken, menteesBefore, mentorsBefore);
    }
  }
}
