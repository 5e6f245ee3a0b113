package org.mentordirectory.pairs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A line of the log of pairings, see {@link LogColumn}.
 *
 * @param row of the spreadsheet, the header being row 1
 * @param mentee the mentee's name
 * @param mentor the mentor's name
 * @param profile the slug of the mentor's profile; may be empty
 * @param proposed the day on which {@code mentor:match} proposed the pair; absent where nobody was
 *     asked, and the pair was simply made
 * @param accepted the day on which the second of the two said yes
 * @param declined the day on which one of the two said no
 * @param start the first day
 * @param middle the day on which the evaluation at mid-term is due
 * @param end the last day
 * @param firstMeeting the day on which the two met first, as far as the coordinator knows
 * @param lastContact the last day on which the coordinator heard that all is well
 * @param meetings how often they have met
 * @param midTerm the day on which the last of the two forms at mid-term came back
 * @param pause the day on which the two start again after a break they agreed on
 * @param ended the day on which the pairing really ended
 * @param reason why it was broken off or declined; empty where it ended as planned
 * @param replaced whether a later row proposes another mentor to the mentee, before anybody had
 *     answered this proposal
 */
public record Pairing(
    int row,
    String mentee,
    String mentor,
    String profile,
    Optional<LocalDate> proposed,
    Optional<LocalDate> accepted,
    Optional<LocalDate> declined,
    LocalDate start,
    LocalDate middle,
    LocalDate end,
    Optional<LocalDate> firstMeeting,
    Optional<LocalDate> lastContact,
    OptionalInt meetings,
    Optional<LocalDate> midTerm,
    Optional<LocalDate> pause,
    Optional<LocalDate> ended,
    String reason,
    boolean replaced) {
  /** Whether the two have met, as far as the coordinator knows. */
  public boolean hasMet() {
    return firstMeeting.isPresent() || meetings.orElse(0) > 0;
  }

  /**
   * Whether it is a proposal that waits for an answer. Two who have met, or have agreed on a break,
   * have answered, whatever the log says; a talk with the coordinator is no answer.
   */
  public boolean isOpen() {
    return proposed.isPresent()
        && Stream.of(accepted, declined, midTerm, pause, ended).allMatch(Optional::isEmpty)
        && !hasMet()
        && !replaced;
  }

  /** Whether the two are, or were, a pair: not one who was only proposed to the other. */
  public boolean isAgreed() {
    return declined.isEmpty() && !replaced && !isOpen();
  }

  /** Whether it takes a place of the mentor, also where its last day is past and nobody said so. */
  public boolean takesPlace() {
    return declined.isEmpty() && ended.isEmpty() && !replaced;
  }

  Pairing replacedByAnother() {
    return new Pairing(
        row,
        mentee,
        mentor,
        profile,
        proposed,
        accepted,
        declined,
        start,
        middle,
        end,
        firstMeeting,
        lastContact,
        meetings,
        midTerm,
        pause,
        ended,
        reason,
        true);
  }
}
