package org.mentordirectory.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who needs a call, and what is to come; pairs from 1 February 2027 to 31 January 2028. */
class PairingOverviewTest {
  private static final LocalDate LATER = LocalDate.of(2029, 1, 1);
  private static final String MET = "first meeting=2027-02-01";

  @TempDir private Path folder;

  private PairingOverview on(String day, Log log) throws Exception {
    return PairingOverview.of(Pairings.read(log.in(folder), LATER), LocalDate.parse(day));
  }

  private List<FollowUpReason> concerns(String day, String... cells) throws Exception {
    return on(day, new Log().pair("Kit", "Amina", cells)).standings().get(0).concerns();
  }

  private List<FollowUpReason.Kind> kinds(String day, String... cells) throws Exception {
    return concerns(day, cells).stream().map(FollowUpReason::kind).toList();
  }

  private List<CheckIn> checks(String day, String... cells) throws Exception {
    return on(day, new Log().pair("Kit", "Amina", cells)).standings().get(0).checks();
  }

  @Test
  void whoHasNotMetAfterFiveWeeksIsCalled() throws Exception {
    assertThat(kinds("2027-03-07")).isEmpty();
    assertThat(concerns("2027-03-08"))
        .containsExactly(new FollowUpReason(FollowUpReason.Kind.NOT_MET, Log.START));
    assertThat(kinds("2027-03-08", MET)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "first meeting=2027-03-01, 2027-03-01",
    "last contact=2027-04-01, 2027-04-01",
    "first meeting=2027-02-01, 2027-02-01"
  })
  void whoWasNotHeardOfForEightWeeksIsCalled(String cell, LocalDate last) throws Exception {
    String eight = last.plusWeeks(8).toString();
    String before = last.plusWeeks(8).minusDays(1).toString();
    assertThat(kinds(before, "meetings=1", cell)).isEmpty();
    assertThat(concerns(eight, "meetings=1", cell))
        .containsExactly(new FollowUpReason(FollowUpReason.Kind.NO_CONTACT, last));
  }

  @Test
  void formsThatAreTwoWeeksLateAreAskedFor() throws Exception {
    String heard = "last contact=2027-07-20";
    assertThat(kinds("2027-08-15", MET, heard)).isEmpty();
    assertThat(concerns("2027-08-16", MET, heard))
        .containsExactly(new FollowUpReason(FollowUpReason.Kind.MID_TERM_LATE, Log.MIDDLE));
    assertThat(kinds("2027-08-16", MET, heard, "mid-term done=2027-08-10")).isEmpty();
  }

  @Test
  void whatIsPastItsEndIsAskedFor() throws Exception {
    assertThat(kinds("2028-01-31", MET, "last contact=2028-01-10")).isEmpty();
    assertThat(concerns("2028-02-01", MET, "last contact=2028-01-10"))
        .containsExactly(new FollowUpReason(FollowUpReason.Kind.PAST_END, Log.END));
    assertThat(kinds("2028-02-01", MET, "ended=2028-01-31")).isEmpty();
  }

  @Test
  void whatWasBrokenOffWithoutAReasonIsAskedForWithinAMonth() throws Exception {
    assertThat(kinds("2027-06-10", "ended=2027-05-10"))
        .containsExactly(FollowUpReason.Kind.NO_REASON);
    assertThat(kinds("2027-06-11", "ended=2027-05-10")).isEmpty();
    assertThat(kinds("2027-05-11", "ended=2027-05-10", "reason=moved away")).isEmpty();
  }

  @Test
  void aBreakIsLeftInPeaceAndThenAskedAfter() throws Exception {
    String pause = "pause until=2027-06-01";
    assertThat(kinds("2027-05-31", MET, pause)).isEmpty();
    assertThat(kinds("2027-06-01", MET, pause)).containsExactly(FollowUpReason.Kind.PAUSE_OVER);
    assertThat(kinds("2027-06-20", MET, pause, "last contact=2027-06-02")).isEmpty();
    // What the break has delayed is counted from its end.
    assertThat(kinds("2027-07-05", pause)).containsExactly(FollowUpReason.Kind.PAUSE_OVER);
    assertThat(kinds("2027-07-06", pause))
        .containsExactly(FollowUpReason.Kind.NOT_MET, FollowUpReason.Kind.PAUSE_OVER);
  }

  @Test
  void whoWasCalledIsLeftAloneForAFortnight() throws Exception {
    assertThat(kinds("2027-03-21", "last contact=2027-03-08")).isEmpty();
    assertThat(kinds("2027-03-22", "last contact=2027-03-08"))
        .containsExactly(FollowUpReason.Kind.NOT_MET);
  }

  @Test
  void theMostUrgentCallStandsFirstAndAmongEqualsTheOldest() throws Exception {
    PairingOverview following =
        on(
            "2027-09-01",
            new Log()
                .pair("Late", "Amina", MET, "last contact=2027-08-01")
                .pair("Silent", "Ben", MET, "mid-term done=2027-03-01")
                .pair("Well", "Cat", MET, "mid-term done=2027-08-01")
                .pair("Unmet", "Dan")
                .pair("Older", "Eve", "start=2027-01-01")
                .pair("Gone", "Fay", "ended=2027-08-20"));
    assertThat(following.calls())
        .extracting(standing -> standing.pairing().mentee())
        .containsExactly("Gone", "Older", "Unmet", "Silent", "Late");
    assertThat(following.numbers())
        .containsEntry(PairState.BEGUN, 2L)
        .containsEntry(PairState.BROKEN_OFF, 1L);
  }

  @Test
  void severalTroublesOfOneMentorShowTogether() throws Exception {
    PairingOverview following =
        on(
            "2027-04-01",
            new Log()
                .pair("Kit", "Amina", "profile=amina")
                .pair("Lee", "AMINA", "profile=amina")
                .pair("Jo", "Amina", "profile=amina-2")
                .pair("Sam", "Ben"));
    assertThat(following.patterns())
        .extracting(
            PairingOverview.Pattern::kind, PairingOverview.Pattern::of, p -> p.pairs().size())
        .containsExactly(tuple(PairingOverview.Kind.MENTOR_IN_TROUBLE, "Amina", 2));
  }

  @Test
  void pairsThatStoppedInOneMonthShowTogetherWhileItIsRecent() throws Exception {
    Log log =
        new Log()
            .pair("Kit", "Amina", "ended=2027-05-03", "reason=harvest")
            .pair("Lee", "Ben", "ended=2027-05-30", "reason=harvest")
            .pair("Jo", "Cat", "ended=2027-05-12", "reason=moved away")
            .pair("Sam", "Dan", "ended=2027-06-01", "reason=harvest");
    assertThat(on("2027-07-31", log).patterns())
        .extracting(
            PairingOverview.Pattern::kind, PairingOverview.Pattern::of, p -> p.pairs().size())
        .containsExactly(tuple(PairingOverview.Kind.STOPPED_TOGETHER, "2027-05", 3));
    assertThat(on("2027-08-01", log).patterns()).isEmpty();
  }

  @Test
  void aMentorWithThreeMenteesIsToldOf() throws Exception {
    Log log =
        new Log()
            .pair("Kit", "Amina", MET)
            .pair("Lee", "Amina", MET)
            .pair("Jo", "Amina", "ended=2027-02-03", "reason=moved away");
    assertThat(on("2027-02-10", log).patterns()).isEmpty();
    assertThat(on("2027-02-10", log.pair("Sam", "Amina", MET)).patterns())
        .extracting(PairingOverview.Pattern::kind)
        .containsExactly(PairingOverview.Kind.MANY_MENTEES);
  }

  @Test
  void theChecksAreThoseOfTheGuidance() throws Exception {
    assertThat(checks("2027-01-01"))
        .containsExactly(
            new CheckIn(CheckIn.Kind.WEEK_3, LocalDate.of(2027, 2, 22)),
            new CheckIn(CheckIn.Kind.MONTH_2, LocalDate.of(2027, 4, 1)),
            new CheckIn(CheckIn.Kind.MID_TERM, Log.MIDDLE),
            new CheckIn(CheckIn.Kind.TWO_THIRDS, LocalDate.of(2027, 10, 1)),
            new CheckIn(CheckIn.Kind.END, Log.END));
  }

  @Test
  void onlyChecksThatAreStillToComeAreKept() throws Exception {
    assertThat(checks("2027-04-01")).extracting(CheckIn::kind).startsWith(CheckIn.Kind.MONTH_2);
    assertThat(checks("2027-04-02", "mid-term done=2027-04-01"))
        .extracting(CheckIn::kind)
        .containsExactly(CheckIn.Kind.TWO_THIRDS, CheckIn.Kind.END);
    assertThat(checks("2027-04-02", "ended=2027-04-01")).isEmpty();
    assertThat(checks("2028-02-01")).isEmpty();
  }

  @Test
  void inABreakTheFirstIsToStartAgain() throws Exception {
    assertThat(checks("2027-06-01", "pause until=2027-09-01"))
        .extracting(CheckIn::kind)
        .containsExactly(CheckIn.Kind.RESTART, CheckIn.Kind.TWO_THIRDS, CheckIn.Kind.END);
  }

  @Test
  void aShortPairingHasNoCheckAfterItsEnd() throws Exception {
    assertThat(checks("2027-02-01", "mid-term=2027-02-14", "end=2027-02-28"))
        .extracting(CheckIn::kind)
        .containsExactly(
            CheckIn.Kind.MID_TERM, CheckIn.Kind.TWO_THIRDS, CheckIn.Kind.WEEK_3, CheckIn.Kind.END);
  }
}
