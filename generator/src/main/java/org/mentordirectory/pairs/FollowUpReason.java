package org.mentordirectory.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.words.Word;

/**
 * Why the coordinator should ring a pair.
 *
 * @param since the day from which it is counted: the start, the last contact, the day that is past
 */
public record FollowUpReason(Kind kind, LocalDate since) {
  /** So many weeks a proposal may wait for an answer. */
  public static final int ANSWER_WEEKS = 3;

  /** So many weeks after the start a pair should have met. */
  public static final int FIRST_MEETING_WEEKS = 5;

  /** So many weeks may pass without a word. */
  public static final int CONTACT_WEEKS = 8;

  /** So many weeks the forms at mid-term may be late. */
  public static final int LATE_WEEKS = 2;

  /** So many months after it was broken off, a pairing is asked why. */
  public static final int REASON_MONTHS = 1;

  /** So many weeks after a contact a pair is left alone. */
  public static final int REST_WEEKS = 2;

  /** The kinds, the most urgent first. */
  public enum Kind implements Word {
    /** It was broken off lately, and the log does not say why. */
    NO_REASON,
    /** It was proposed, and nobody has said whether both want it. */
    NO_ANSWER,
    /** The two have not met. */
    NOT_MET,
    /** The break is over, and nobody has said that they have started again. */
    PAUSE_OVER,
    /** Nothing was heard of them. */
    NO_CONTACT,
    /** The forms at mid-term are late. */
    MID_TERM_LATE,
    /** The last day is past. */
    PAST_END;
  }

  /** The concerns of a pair on a day, the most urgent first. */
  static List<FollowUpReason> of(Pairing pairing, LocalDate today) {
    PairState state = PairState.of(pairing, today);
    LocalDate resumed = pairing.pause().filter(day -> !today.isBefore(day)).orElse(pairing.start());
    LocalDate begun = later(pairing.start(), resumed);
    return switch (state) {
      case DECLINED, REPLACED, PLANNED, PAUSED, ENDED -> List.of();
      case PROPOSED -> noAnswer(pairing, today).stream().toList();
      case BROKEN_OFF -> noReason(pairing, today).stream().toList();
      default ->
          isResting(pairing, today)
              ? List.of()
              : Stream.of(
                      when(
                          state == PairState.BEGUN && weeks(begun, today, FIRST_MEETING_WEEKS),
                          Kind.NOT_MET,
                          pairing.start()),
                      pauseOver(pairing, state, today),
                      noContact(pairing, state, begun, today),
                      when(
                          state == PairState.MID_TERM_OVERDUE
                              && weeks(later(pairing.middle(), resumed), today, LATE_WEEKS),
                          Kind.MID_TERM_LATE,
                          pairing.middle()),
                      when(state == PairState.OVER, Kind.PAST_END, pairing.end()))
                  .flatMap(Optional::stream)
                  .toList();
    };
  }

  private static Optional<FollowUpReason> noAnswer(Pairing pairing, LocalDate today) {
    return pairing
        .proposed()
        .filter(day -> weeks(day, today, ANSWER_WEEKS) && !isResting(pairing, today))
        .map(day -> new FollowUpReason(Kind.NO_ANSWER, day));
  }

  private static Optional<FollowUpReason> noReason(Pairing pairing, LocalDate today) {
    return pairing
        .ended()
        .filter(day -> pairing.reason().isEmpty())
        .filter(day -> !today.isAfter(day.plusMonths(REASON_MONTHS)))
        .map(day -> new FollowUpReason(Kind.NO_REASON, day));
  }

  private static boolean isResting(Pairing pairing, LocalDate today) {
    return pairing
        .lastContact()
        .filter(day -> today.isBefore(day.plusWeeks(REST_WEEKS)))
        .isPresent();
  }

  private static Optional<FollowUpReason> pauseOver(
      Pairing pairing, PairState state, LocalDate today) {
    return pairing
        .pause()
        .filter(day -> state != PairState.OVER && !today.isBefore(day))
        .filter(day -> pairing.lastContact().filter(last -> !last.isBefore(day)).isEmpty())
        .map(day -> new FollowUpReason(Kind.PAUSE_OVER, day));
  }

  private static Optional<FollowUpReason> noContact(
      Pairing pairing, PairState state, LocalDate begun, LocalDate today) {
    LocalDate last =
        Stream.of(pairing.firstMeeting(), pairing.lastContact(), pairing.midTerm())
            .flatMap(Optional::stream)
            .reduce(begun, FollowUpReason::later);
    return when(
        state != PairState.BEGUN && state != PairState.OVER && weeks(last, today, CONTACT_WEEKS),
        Kind.NO_CONTACT,
        last);
  }

  private static Optional<FollowUpReason> when(boolean is, Kind kind, LocalDate since) {
    return is ? Optional.of(new FollowUpReason(kind, since)) : Optional.empty();
  }

  private static boolean weeks(LocalDate from, LocalDate today, int weeks) {
    return !today.isBefore(from.plusWeeks(weeks));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
