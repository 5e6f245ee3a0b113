package org.mentordirectory.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pair from 1 February 2027 to 31 January 2028; half way is 2 August. */
class PairStateTest {
  private static final LocalDate LATER = LocalDate.of(2029, 1, 1);

  @TempDir private Path folder;

  private Pairing pair(String... cells) throws Exception {
    return Pairings.read(new Log().pair("Kit", "Amina", cells).in(folder), LATER).get(0);
  }

  private PairState on(String day, String... cells) throws Exception {
    return PairState.of(pair(cells), LocalDate.parse(day));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2027-01-31, PLANNED",
    "2027-02-01, RUNNING",
    "2027-07-18, RUNNING",
    "2027-07-19, MID_TERM_DUE",
    "2027-08-02, MID_TERM_DUE",
    "2027-08-03, MID_TERM_OVERDUE",
    "2028-01-02, MID_TERM_OVERDUE",
    "2028-01-03, ENDING",
    "2028-01-31, ENDING",
    "2028-02-01, OVER"
  })
  void aPairThatHasMetGoesFromStateToStateOnTheDay(String day, PairState state) throws Exception {
    assertThat(on(day, "first meeting=2027-02-01")).isEqualTo(state);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2027-07-19, RUNNING",
    "2027-08-03, RUNNING",
    "2028-01-03, ENDING",
    "2028-02-01, OVER"
  })
  void oneWhoseFormsAreBackRunsOn(String day, PairState state) throws Exception {
    assertThat(on(day, "first meeting=2027-02-01", "mid-term done=2027-07-01")).isEqualTo(state);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2027-01-31, PLANNED", "2027-02-01, BEGUN", "2028-01-31, BEGUN", "2028-02-01, OVER"})
  void oneThatHasNotMetHasOnlyBegun(String day, PairState state) throws Exception {
    assertThat(on(day)).isEqualTo(state);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "last contact=2027-03-01 | PROPOSED",
        "accepted=2027-02-05 | BEGUN",
        "declined=2027-02-05 | DECLINED",
        "first meeting=2027-02-05 | RUNNING",
        "meetings=1 | RUNNING",
        "pause until=2027-05-01 | PAUSED",
        "ended=2027-02-20 | BROKEN_OFF"
      })
  void aProposalWaitsUntilItIsAnsweredOrTheTwoHaveMet(String cell, PairState state)
      throws Exception {
    assertThat(on("2027-03-02", "proposed=2027-01-20", cell)).isEqualTo(state);
  }

  @Test
  void aPairThatNobodyProposedIsAccepted() throws Exception {
    assertThat(pair().isAgreed()).isTrue();
    assertThat(pair("proposed=2027-01-20").isAgreed()).isFalse();
    assertThat(pair("declined=2027-01-20").isAgreed()).isFalse();
  }

  @Test
  void aProposalTakesAPlaceAndOneThatWasDeclinedDoesNot() throws Exception {
    assertThat(pair("proposed=2027-01-20").takesPlace()).isTrue();
    assertThat(pair("proposed=2027-01-20", "declined=2027-01-22").takesPlace()).isFalse();
    assertThat(pair("ended=2027-06-01").takesPlace()).isFalse();
  }

  @Test
  void meetingsAreProofEnoughThatTheyHaveMet() throws Exception {
    assertThat(on("2027-03-01", "meetings=1")).isEqualTo(PairState.RUNNING);
    assertThat(on("2027-03-01", "meetings=0")).isEqualTo(PairState.BEGUN);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2027-08-31, PAUSED", "2027-09-01, MID_TERM_OVERDUE", "2028-02-01, OVER"})
  void aBreakLastsUntilTheDayOnWhichTheyStartAgain(String day, PairState state) throws Exception {
    assertThat(on(day, "first meeting=2027-02-01", "pause until=2027-09-01")).isEqualTo(state);
  }

  @ParameterizedTest(name = "ended {0}, reason {1}: {2}")
  @CsvSource({
    "2028-01-31, , ENDED",
    "2028-01-03, , ENDED",
    "2028-01-02, , BROKEN_OFF",
    "2028-01-30, moved away, BROKEN_OFF",
    "2028-01-31, enough, ENDED",
    "2028-03-01, , ENDED",
    "2027-01-15, , BROKEN_OFF"
  })
  void whatHasEndedEarlyWasBrokenOff(String ended, String reason, PairState state)
      throws Exception {
    assertThat(on("2028-06-01", "ended=" + ended, "reason=" + (reason == null ? "" : reason)))
        .isEqualTo(state);
  }
}
