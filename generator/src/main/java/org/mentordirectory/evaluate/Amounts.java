package org.mentordirectory.evaluate;

import java.util.List;
import java.util.OptionalInt;
import org.mentordirectory.sheet.Numbers;

/**
 * The ranges in which numbers are counted that people write in a line. They are always the same, as
 * ones that fit the answers would tell something of them.
 */
final class Amounts {
  /** The ranges where none needs to be hidden. */
  static final List<String> FINE = List.of("0", "1–3", "4–6", "7–9", "10+");

  /** The ranges where one would have to be. */
  static final List<String> COARSE = List.of("0–3", "4–9", "10+");

  /** Three in five of those who answered; with fewer, the words say more. */
  private static final double MOST = 0.6;

  private Amounts() {}

  /** Whether so many answers to a question are numbers that they are worth counting. */
  static boolean areMost(List<Question> asked, int fewest) {
    long answers = asked.stream().flatMap(Question::answers).count();
    long numbers =
        asked.stream()
            .flatMap(Question::answers)
            .filter(answer -> Numbers.in(answer).isPresent())
            .count();
    return numbers >= fewest && numbers >= MOST * answers;
  }

  /** The place in the fine ranges, or behind the last. */
  static int fine(String answer) {
    OptionalInt number = Numbers.in(answer);
    return number.isEmpty() ? FINE.size() : Math.min((number.getAsInt() + 2) / 3, FINE.size() - 1);
  }

  /** The place in the coarse ranges, or behind the last. */
  static int coarse(String answer) {
    return List.of(0, 0, 1, 1, 2, 3).get(fine(answer));
  }
}
