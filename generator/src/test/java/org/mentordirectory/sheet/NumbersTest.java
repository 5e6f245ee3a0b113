package org.mentordirectory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read as people write them. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "about 5, 5",
    "4-5, 4",
    "4 to 6, 5",
    "4 times, 4",
    "Four, 4",
    "none, 0",
    "~2.5 hours per month, 2",
    "12 years, 12",
    "10+ years' experience, 10",
    "10+, 10",
    "1 at a time, 1",
    "2 mentees at once, 2",
    "sixteen years, 16"
  })
  void aNumberIsReadAsPeopleWriteIt(String answer, Integer number) {
    assertThat(Numbers.in(answer).stream().boxed().findFirst().orElse(null)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tuesdays at 4", "12:30", "2027-01-05", "4 or 5 but then no more", "5pm"})
  void whatSaysMoreIsNoNumber(String answer) {
    assertThat(Numbers.in(answer)).isEmpty();
  }
}
