package org.mentordirectory.evaluate;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a pairing stands, what is to come, and why its people should have a call.
 *
 * @param checks those still to come, in the order of days
 * @param concerns the most urgent first; mostly none
 */
public record Standing(
    Pairing pairing, PairState state, List<Check> checks, List<Concern> concerns) {
  /** Copies the lists. */
  public Standing {
    checks = List.copyOf(checks);
    concerns = List.copyOf(concerns);
  }

  /** The standing of a pairing on a day. */
  public static Standing of(Pairing pairing, LocalDate today) {
    return new Standing(
        pairing,
        PairState.of(pairing, today),
        Check.toCome(pairing, today),
        Concern.of(pairing, today));
  }
}
