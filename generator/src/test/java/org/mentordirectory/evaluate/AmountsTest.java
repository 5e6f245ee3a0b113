package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountsTest {
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
