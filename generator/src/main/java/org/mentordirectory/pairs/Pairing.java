package org.mentordirectory.pairs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of the log of pairings, see {@link LogColumn}.
 *
 * @param row of the spreadsheet, the header being row 1
 * @param mentee the mentee's name
 * @param mentor the mentor's name
 * @param profile the slug of the mentor's profile; may be empty
 * @param start the first day
 * @param middle the day on which the evaluation at mid-term is due
 * @param end the last day
 * @param firstMeeting the day on which the two met first, as far as the coordinator knows
 * @param lastContact the last day on which the coordinator heard that all is well
 * @param meetings how often they have met
 * @param midTerm the day on which the last of the two forms at mid-term came back
 * @param pause the day on which the two start again after a break they agreed on
 * @param ended the day on which the pairing really ended
 * @param reason why it was broken off; empty where it ended as planned
 */
public record Pairing(
    int row,
    String mentee,
    String mentor,
    String profile,
    LocalDate start,
    LocalDate middle,
    LocalDate end,
    Optional<LocalDate> firstMeeting,
    Optional<LocalDate> lastContact,
    OptionalInt meetings,
    Optional<LocalDate> midTerm,
    Optional<LocalDate> pause,
    Optional<LocalDate> ended,
    String reason) {
  /** Whether the two have met, as far as the coordinator knows. */
  public boolean hasMet() {
    return firstMeeting.isPresent() || meetings.orElse(0) > 0;
  }
}
