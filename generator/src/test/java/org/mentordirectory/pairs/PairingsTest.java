package org.mentordirectory.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

class PairingsTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

  @TempDir private Path folder;

  private List<Pairing> read(String... lines) throws IOException, Refusal {
    Path log = Files.writeString(folder.resolve("pairings.csv"), String.join("\n", lines) + "\n");
    return Pairings.read(log, TODAY);
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(Log log) {
    return refused(log.toString());
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(String... lines) {
    return assertThatThrownBy(() -> read(lines)).isInstanceOf(Refusal.class);
  }

  @Test
  void everythingThatTheCoordinatorWritesIsRead() throws Exception {
    Pairing pairing =
        read(new Log()
                .pair(
                    "Kit Moss",
                    "Amina Yusuf",
                    "profile=amina",
                    "first meeting=2027-02-10",
                    "proposed=2027-01-11",
                    "accepted=2027-01-20",
                    "last contact=2027-05-20",
                    "meetings=3",
                    "mid-term done=2027-05-31",
                    "pause until=2027-07-01",
                    "ended=2027-06-01",
                    "reason=moved away")
                .toString())
            .get(0);
    assertThat(pairing)
        .isEqualTo(
            new Pairing(
                2,
                "Kit Moss",
                "Amina Yusuf",
                "amina",
                Optional.of(LocalDate.of(2027, 1, 11)),
                Optional.of(LocalDate.of(2027, 1, 20)),
                Optional.empty(),
                Log.START,
                Log.MIDDLE,
                Log.END,
                Optional.of(LocalDate.of(2027, 2, 10)),
                Optional.of(LocalDate.of(2027, 5, 20)),
                OptionalInt.of(3),
                Optional.of(LocalDate.of(2027, 5, 31)),
                Optional.of(LocalDate.of(2027, 7, 1)),
                Optional.of(LocalDate.of(2027, 6, 1)),
                "moved away",
                false));
  }

  @Test
  void columnsStandInAnyOrderAndCapitalsAndOthersAreIgnored() throws Exception {
    Pairing pairing =
        read("END,Notes,Mentor, start ,Mentee", "2028-01-31,x,Amina,2027-02-01,Kit").get(0);
    assertThat(pairing.mentee()).isEqualTo("Kit");
    assertThat(pairing.mentor()).isEqualTo("Amina");
    assertThat(pairing.start()).isEqualTo(Log.START);
  }

  @Test
  void anOlderLogHasNothingToFillInAndHalfWayIsWorkedOut() throws Exception {
    Pairing pairing = read("mentee,mentor,start,end", "Kit,Amina,2027-02-01,2028-01-31").get(0);
    assertThat(pairing.middle()).isEqualTo(Log.MIDDLE);
    assertThat(pairing.hasMet()).isFalse();
    assertThat(pairing.meetings()).isEmpty();
    assertThat(pairing.reason()).isEmpty();
  }

  @Test
  void emptyRowsDoNotChangeTheNumbersOfTheOthers() throws Exception {
    assertThat(
            read("mentee,mentor,start,end", ",,,", "Kit,Amina,2027-02-01,2028-01-31").get(0).row())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/2/2027",
        "01/02/2027",
        "1.2.2027",
        "01-02-27",
        "1 February 2027",
        "1-Feb-27",
        "46054",
        "2027-02-01",
        "2027-02-01 00:00:00",
        "1/2/2027 00:00"
      })
  void aDayIsReadAsSpreadsheetsWriteIt(String day) throws Exception {
    assertThat(read("mentee,mentor,start,end", "Kit,Amina," + day + ",31/1/2028").get(0).start())
        .isEqualTo(day.equals("46054") ? LocalDate.of(2026, 2, 1) : Log.START);
  }

  @Test
  void oneDayAfterTheTwelfthTellsThatTheMonthStandsFirst() throws Exception {
    assertThat(read("mentee,mentor,start,end", "Kit,Amina,2/1/2027,1/31/2028").get(0).start())
        .isEqualTo(Log.START);
  }

  @Test
  void aLogThatExcelSavedIsRead() throws Exception {
    Path log = folder.resolve("pairings.csv");
    Files.write(
        log,
        "mentee;mentor;start;end;last contact\r\nZoë Moß;'=Amina;01/02/2027;31/01/2028;13/05/2027\r\n"
            .getBytes(Charset.forName("windows-1252")));
    Pairing pairing = Pairings.read(log, TODAY).get(0);
    assertThat(pairing.mentee()).isEqualTo("Zoë Moß");
    assertThat(pairing.mentor()).isEqualTo("=Amina");
    assertThat(pairing.start()).isEqualTo(Log.START);
    assertThat(pairing.lastContact()).contains(LocalDate.of(2027, 5, 13));
  }

  @Test
  void daysAndMonthsInTwoOrdersAreRefusedWithBothRows() {
    refused(
            new Log()
                .pair("Kit", "Amina", "start=13/2/2027", "mid-term=", "end=1/2/2028")
                .pair("Lee", "Amina", "start=1/2/2027", "mid-term=", "end=1/31/2028"))
        .hasMessage(
            "pairings.csv:3: error: `1/31/2028` under `end` has the month first, and `13/2/2027`"
                + " under `start` in row 2 has the day first; write all days in one way, best as"
                + " 2027-02-28");
  }

  @Test
  void daysWrittenInTwoWaysInOneColumnAreRefusedWithBothRows() {
    refused(new Log().pair("Kit", "Amina").pair("Lee", "Amina", "start=3/4/2027"))
        .hasMessage(
            "pairings.csv:3: error: `3/4/2027` under `start` is written in another way than"
                + " `2027-02-01` in row 2; write all days of a column in one way, best as"
                + " 2027-02-28");
  }

  @Test
  void allMistakesAreToldAtOnceEachWithItsRowAndHowToMendIt() {
    refused(
            new Log()
                .pair("Kit", "Amina", "start=2027-02-30")
                .pair("", "Amina", "end=")
                .pair("Lee", "Amina", "end=2026-01-31", "mid-term=")
                .pair("Jo", "Amina", "mid-term=2029-01-01")
                .pair("Sam", "Amina", "last contact=2028-05-01")
                .pair("Bo", "Amina", "meetings=twice")
                .pair("Ty", "Amina", "reason=moved away")
                .pair(" jo ", "AMINA"))
        .hasMessage(
            """
            pairings.csv:2: error: `2027-02-30` under `start` is no day; write one such as 2027-02-28
            pairings.csv:3: error: nothing stands under `mentee`; write the name
            pairings.csv:3: error: nothing stands under `end`; write a day such as 2027-02-28
            pairings.csv:4: error: the end, 2026-01-31, is before the start, 2027-02-01; correct one of them
            pairings.csv:5: error: the day under `mid-term`, 2029-01-01, is not between the start, 2027-02-01, and the end, 2028-01-31; correct it, or leave it empty for half way
            pairings.csv:6: error: `2028-05-01` under `last contact` is after today, 2027-06-01; write there what has happened, or correct the year
            pairings.csv:7: error: `twice` under `meetings` is no number of meetings; write one from 0 to 999
            pairings.csv:8: error: there is a reason, and no day under `ended`; write the day, or take the reason out
            pairings.csv:9: error: this pair has row 5 already; keep one of the two, or tell two people of one name apart\
            """
                .strip());
  }

  @Test
  void aProposalIsAcceptedOrDeclinedAndNotBoth() {
    refused(
            "mentee,mentor,start,end,accepted,declined",
            "Kit,Amina,2027-02-01,2028-01-31,2027-02-03,2027-02-04")
        .hasMessage(
            "pairings.csv:2: error: there is a day under `accepted` and one under `declined`; keep"
                + " one of them, and if the two were a pair and are no more, write the day under"
                + " `ended`");
  }

  @Test
  void aDeclinedProposalMayHaveAReason() throws Exception {
    Pairing pairing =
        read(new Log().pair("Kit", "Amina", "declined=2027-02-03", "reason=too far").toString())
            .get(0);
    assertThat(pairing.reason()).isEqualTo("too far");
  }

  @Test
  void aLaterProposalToTheSameMenteeReplacesAnOpenOneAndNoOther() throws Exception {
    String proposed = "proposed=2027-01-20";
    assertThat(
            read(
                new Log()
                    .pair("Kit", "Amina", proposed)
                    .pair("Kit", "Owen", "proposed=2027-02-20")
                    .pair("Lee", "Amina", proposed, "accepted=2027-01-22")
                    .pair("Lee", "Owen", "proposed=2027-02-20")
                    .pair("Jo", "Amina", proposed)
                    .toString()))
        .extracting(Pairing::replaced)
        .containsExactly(true, false, false, false, false);
  }

  @Test
  void twoMayBeAPairAgainWhenTheFirstTimeIsOver() throws Exception {
    assertThat(
            read(
                new Log()
                    .pair("Kit", "Amina", "ended=2027-05-01")
                    .pair("Kit", "Amina", "start=2027-05-20")
                    .toString()))
        .hasSize(2);
  }

  @Test
  void aColumnThatIsMissingIsNamedWithThoseThatAreThere() {
    refused("mentee,mentor,begins,end", "Kit,Amina,2027-02-01,2028-01-31")
        .hasMessage(
            "pairings.csv:1: error: there is no column `start`; its first row has `mentee`,"
                + " `mentor`, `begins`, `end`. The log that mentor:match writes has all columns");
  }

  @Test
  void aColumnThatIsThereTwiceIsRefused() {
    refused("mentee,mentor,start,end,Ended,ended", "Kit,Amina,2027-02-01,2028-01-31,,")
        .hasMessage("pairings.csv:1: error: there are two columns `ended`; keep one of them");
  }

  @Test
  void aLogWithoutPairsIsRefused() {
    refused("mentee,mentor,start,end")
        .hasMessage(
            "pairings.csv: error: there are no pairings; below the first row there must be a row"
                + " for each pair");
    refused("").hasMessageContaining("its first row must have the questions");
  }

  @Test
  void aLogThatCanBeNoSchemesIsRefused() throws Exception {
    var log = new StringBuilder("mentee,mentor,start,end\n");
    for (int i = 0; i <= 50_000; i++) {
      log.append("Kit,Amina,2027-02-01,2028-01-31\n");
    }
    refused(log.toString())
        .hasMessage(
            "pairings.csv:50002: error: this row and all below it are too many, 50,000 rows are"
                + " read at most; delete the empty rows and columns at the end, or divide the"
                + " file");
  }

  @Test
  void aLogOfAnyTimeMayTellOfDaysToCome() throws Exception {
    Path log = new Log().pair("Kit", "Amina", "ended=2028-01-31").in(folder);
    assertThat(Pairings.read(log, Position.of(log)).get(0).ended()).contains(Log.END);
    assertThatThrownBy(() -> Pairings.read(log, TODAY)).hasMessageContaining("is after today");
  }

  @Test
  void aFileThatIsNotThereIsSaidToBe() {
    assertThatThrownBy(() -> Pairings.read(folder.resolve("no.csv"), TODAY))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aPauseMayHaveAReason() throws Exception {
    assertThat(
            read(new Log()
                    .pair("Kit", "Amina", "pause until=2027-09-01", "reason=harvest")
                    .toString())
                .get(0)
                .pause())
        .contains(LocalDate.of(2027, 9, 1));
  }
}
