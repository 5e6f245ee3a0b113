package org.mentordirectory.pairs;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a pairing stands, what is to come, and why its people should have a call.
 *
 * @param checks those still to come, in the order of days
 * @param concerns the most urgent first; mostly none
 */
public record PairingStatus(
    Pairing pairing, PairState state, List<CheckIn> checks, List<FollowUpReason> concerns) {
  /** The standing of a pairing on a day. */
  public static PairingStatus of(Pairing pairing, LocalDate today) {
    return new PairingStatus(
        pairing,
        PairState.of(pairing, today),
        CheckIn.toCome(pairing, today),
        FollowUpReason.of(pairing, today));
  }
}
