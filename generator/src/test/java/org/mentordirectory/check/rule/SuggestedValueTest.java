package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestedValueTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/10/2026",
        "1/10/2026",
        "1.10.2026",
        "01-10-2026",
        "1 October 2026",
        "1 OCT 2026",
        "October 1, 2026",
        "2026-10-1",
        "2026/10/01",
        "2026.10.01"
      })
  void aDayIsRecognisedInTheUsualForms(String typed) {
    assertThat(SuggestedValue.day(typed)).hasValue(LocalDate.of(2026, 10, 1));
  }

  @Test
  void theMonthStandsFirstOnlyWhereItCannotBeOtherwise() {
    assertThat(SuggestedValue.day("10/25/2026")).hasValue(LocalDate.of(2026, 10, 25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "31/06/2026", "1/10/26", "2026", "2026-02-30"})
  void anythingElseIsNoDay(String typed) {
    assertThat(SuggestedValue.day(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "9:30, 09:30",
    "9.30, 09:30",
    "14:30:00, 14:30",
    "2pm, 14:00",
    "2.15 PM, 14:15",
    "1am, 01:00",
    "12am, 00:00",
    "12 pm, 12:00",
    "9h05, 09:05",
    "17, 17:00"
  })
  void aTimeIsRecognisedInTheUsualForms(String typed, String time) {
    assertThat(SuggestedValue.time(typed)).hasValue(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "noon", "24:00", "9:60", "13pm", "0am"})
  void anythingElseIsNoTime(String typed) {
    assertThat(SuggestedValue.time(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"6 months, P6M", "1 year, P1Y", "2weeks, P2W", "90 Days, P90D"})
  void aPeriodIsRecognisedInWords(String typed, String period) {
    assertThat(SuggestedValue.period(typed)).hasValue(period);
  }

  @Test
  void noTimeIsNoPeriod() {
    assertThat(SuggestedValue.period("0 months")).isEmpty();
    assertThat(SuggestedValue.period("six months")).isEmpty();
  }

  @Test
  void aBrokenNumberIsRounded() {
    assertThat(SuggestedValue.number("3.7")).hasValue("4");
    assertThat(SuggestedValue.number("2,25")).hasValue("2");
    assertThat(SuggestedValue.number("two")).isEmpty();
  }
}
