package org.mentordirectory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/** Days of one column are read together. */
class DaysTest {
  private final List<Finding> findings = new ArrayList<>();

  private static Days days(String... column) {
    return days(Optional.empty(), column);
  }

  private static Days days(Optional<String> format, String... column) {
    List<Days.Cell> cells =
        IntStream.range(0, column.length)
            .mapToObj(i -> new Days.Cell(i + 2, "When", column[i]))
            .toList();
    return new Days(Position.of(Path.of("a.csv")), cells, format.map(DateTimeFormatter::ofPattern));
  }

  private List<String> lines() {
    return findings.stream().map(Finding::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-02-01",
        "2027/2/1 10:15",
        "1/2/2027",
        "1.2.27",
        "1 Feb 2027",
        "Mon, 1st of February 2027, 9:30 AM",
        "February 1, 2027",
        "46419",
        "46419.5"
      })
  void aDayIsReadAsPeopleAndSpreadsheetsWriteIt(String typed) {
    assertThat(days(typed).day(typed)).contains(LocalDate.of(2027, 2, 1));
  }

  @Test
  void oneDayAfterTheTwelfthDecidesForAll() {
    assertThat(days("3/4/2027", "30/4/2027").day("3/4/2027")).contains(LocalDate.of(2027, 4, 3));
    assertThat(days("3/4/2027", "4/30/2027").day("3/4/2027")).contains(LocalDate.of(2027, 3, 4));
  }

  @Test
  void whereNoDayTellsTheDayStandsFirstAndThatIsSaid() {
    Days days = days("3/4/2027", "", "5/5/2027");
    assertThat(days.isUnclear("3/4/2027")).isTrue();
    assertThat(days.isUnclear("5/5/2027")).isFalse();
    assertThat(days.day("3/4/2027")).contains(LocalDate.of(2027, 4, 3));
    days.reportReading("columns.yaml", findings::add);
    assertThat(lines())
        .containsExactly(
            "a.csv: warning: the days of column \"When\", such as `3/4/2027` in row 2, are read"
                + " with the day first; if the month is first, say `date: M/d/yyyy` in"
                + " columns.yaml");
  }

  @Test
  void thatTheMonthStandsFirstIsSaidUnlessAFormatSaysSo() {
    days("3/4/2027", "4/30/2027").reportReading("columns.yaml", findings::add);
    assertThat(lines())
        .containsExactly(
            "a.csv: warning: the days of column \"When\" are read with the month first, as"
                + " `4/30/2027` in row 3 must be");
    days(Optional.of("M/d/uuuu"), "4/30/2027").reportReading("columns.yaml", findings::add);
    assertThat(findings).hasSize(1);
  }

  @Test
  void oneProgramInAColumnIsNotRemarkedOn() {
    assertThat(days("2027-02-01", "no day", "2027-04-03").isOfOneWay(findings::add)).isTrue();
    assertThat(days("1/2/2027", "", "3/4/2027").isOfOneWay(findings::add)).isTrue();
    assertThat(findings).isEmpty();
  }

  @Test
  void twoOrdersAreRefusedWithBothRows() {
    assertThat(days("13/5/2027", "5/14/2027").isOfOneOrder(findings::add)).isFalse();
    assertThat(lines())
        .containsExactly(
            "a.csv:3: error: `5/14/2027` under `When` has the month first, and `13/5/2027` under"
                + " `When` in row 2 has the day first; write all days in one way, best as"
                + " 2027-02-28");
  }

  @Test
  void twoProgramsInOneColumnAreRefused() {
    assertThat(days("2027-02-01", "no day", "3/4/2027").isOfOneWay(findings::add)).isFalse();
    assertThat(lines())
        .containsExactly(
            "a.csv:4: error: `3/4/2027` under `When` is written in another way than `2027-02-01`"
                + " in row 2; write all days of a column in one way, best as 2027-02-28");
  }

  @Test
  void aFormatThatIsSaidHoldsForAllButTheClearestDays() {
    Days days = days(Optional.of("M/d/uuuu"), "30/4/2027");
    assertThat(days.isOfOneOrder(findings::add)).isTrue();
    assertThat(days.day("3/4/2027 12:00")).contains(LocalDate.of(2027, 3, 4));
    assertThat(days.day("2027-03-04")).contains(LocalDate.of(2027, 3, 4));
    assertThat(days.day("30/4/2027")).isEmpty();
    assertThat(days.day("3/4/2027th")).isEmpty();
  }
}
