package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
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
    "10+, 10"
  })
  void aNumberIsReadAsPeopleWriteIt(String answer, Integer number) {
    assertThat(Amounts.in(answer).stream().boxed().findFirst().orElse(null)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tuesdays at 4", "12:30", "2027-01-05", "4 or 5 but then no more", "5pm"})
  void whatSaysMoreIsNoNumber(String answer) {
    assertThat(Amounts.in(answer)).isEmpty();
  }

  @Test
  void narrowRangesLieInWideOnes() {
    for (int number = 0; number < 30; number++) {
      String answer = String.valueOf(number);
      assertThat(Amounts.FINE.get(Amounts.fine(answer))).satisfies(range -> holds(range, answer));
      assertThat(Amounts.COARSE.get(Amounts.coarse(answer)))
          .satisfies(range -> holds(range, answer));
    }
  }

  private static void holds(String range, String answer) {
    String[] ends = range.replace("+", "–999").split("–");
    assertThat(Integer.parseInt(answer))
        .isBetween(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
  }
}
