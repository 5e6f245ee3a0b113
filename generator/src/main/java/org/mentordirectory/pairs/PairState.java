package org.mentordirectory.pairs;

import java.time.LocalDate;
import org.mentordirectory.words.Word;

/** Where a pairing stands on a day. */
public enum PairState implements Word {
  /** It was proposed, and waits for the answer of both. */
  PROPOSED,
  /** One of the two said no to the proposal. */
  DECLINED,
  /** Another mentor was proposed to the mentee before anybody had answered. */
  REPLACED,
  /** It begins later. */
  PLANNED,
  /** It has begun, and the two have not met yet. */
  BEGUN,
  /** The two meet, and nothing is due. */
  RUNNING,
  /** The forms at mid-term are to be filled in now. */
  MID_TERM_DUE,
  /** Half way is past, and the forms at mid-term are not back. */
  MID_TERM_OVERDUE,
  /** The two take a break and have said when they start again. */
  PAUSED,
  /** The last weeks. */
  ENDING,
  /** The last day is past, and the log does not say that it has ended. */
  OVER,
  /** It ended as planned. */
  ENDED,
  /** It ended before its time. */
  BROKEN_OFF;

  /** So many weeks before half way the forms at mid-term are sent. */
  public static final int MID_TERM_WEEKS = 2;

  /** So many weeks before the last day the forms at the end are sent. */
  public static final int ENDING_WEEKS = 4;

  /** The state of a pairing on a day. */
  public static PairState of(Pairing pairing, LocalDate today) {
    if (pairing.declined().isPresent()) {
      return DECLINED;
    }
    if (pairing.replaced()) {
      return REPLACED;
    }
    if (pairing.isOpen()) {
      return PROPOSED;
    }
    if (pairing.ended().isPresent()) {
      return ofEnded(pairing, pairing.ended().get());
    }
    if (today.isAfter(pairing.end())) {
      return OVER;
    }
    if (pairing.pause().filter(today::isBefore).isPresent()) {
      return PAUSED;
    }
    if (today.isBefore(pairing.start())) {
      return PLANNED;
    }
    if (!pairing.hasMet()) {
      return BEGUN;
    }
    if (!today.isBefore(pairing.end().minusWeeks(ENDING_WEEKS))) {
      return ENDING;
    }
    if (pairing.midTerm().isPresent()
        || today.isBefore(pairing.middle().minusWeeks(MID_TERM_WEEKS))) {
      return RUNNING;
    }
    return today.isAfter(pairing.middle()) ? MID_TERM_OVERDUE : MID_TERM_DUE;
  }

  /** Without a reason, an end in the last weeks is as planned. */
  private static PairState ofEnded(Pairing pairing, LocalDate ended) {
    boolean early =
        pairing.reason().isEmpty()
            ? ended.isBefore(pairing.end().minusWeeks(ENDING_WEEKS))
            : ended.isBefore(pairing.end());
    return early ? BROKEN_OFF : ENDED;
  }

  /** Whether the two are a pair on that day, be it that they have a break. */
  public boolean isUnderWay() {
    return switch (this) {
      case PROPOSED, DECLINED, REPLACED, PLANNED, OVER, ENDED, BROKEN_OFF -> false;
      default -> true;
    };
  }
}
