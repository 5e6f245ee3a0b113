package org.mentordirectory.pairs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.mentordirectory.words.Word;

/**
 * Something that the coordinator asks a pair on a day, as the calendar of the guidance on
 * monitoring has it.
 */
public record CheckIn(Kind kind, LocalDate day) {
  /** What is asked. */
  public enum Kind implements Word {
    /** Whether they have met, and whether anything is in the way. */
    WEEK_3,
    /** Whether the match is right, and whether there are objectives. */
    MONTH_2,
    /** The forms at mid-term. */
    MID_TERM,
    /** What they want to finish before the end. */
    TWO_THIRDS,
    /** The forms at the end. */
    END,
    /** Whether they have started again after a break. */
    RESTART;
  }

  /** The checks of a pair that are still to come, today's with them, in the order of days. */
  static List<CheckIn> toCome(Pairing pairing, LocalDate today) {
    PairState state = PairState.of(pairing, today);
    if (!state.isUnderWay() && state != PairState.PLANNED) {
      return List.of();
    }
    boolean paused = state == PairState.PAUSED;
    LocalDate from = paused ? pairing.pause().orElseThrow() : today;
    long days = ChronoUnit.DAYS.between(pairing.start(), pairing.end());
    Stream<CheckIn> restart = paused ? Stream.of(new CheckIn(Kind.RESTART, from)) : Stream.of();
    return Stream.concat(
            restart,
            Stream.of(
                    new CheckIn(Kind.WEEK_3, pairing.start().plusWeeks(3)),
                    new CheckIn(Kind.MONTH_2, pairing.start().plusMonths(2)),
                    new CheckIn(Kind.MID_TERM, pairing.middle()),
                    new CheckIn(Kind.TWO_THIRDS, pairing.start().plusDays(days * 2 / 3)),
                    new CheckIn(Kind.END, pairing.end()))
                .filter(check -> !check.day().isBefore(from))
                .filter(check -> !check.day().isAfter(pairing.end()))
                .filter(check -> check.kind() != Kind.MID_TERM || pairing.midTerm().isEmpty()))
        .sorted((one, other) -> one.day().compareTo(other.day()))
        .toList();
  }
}
