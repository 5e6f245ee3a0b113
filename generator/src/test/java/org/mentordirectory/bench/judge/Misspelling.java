package org.mentordirectory.bench.judge;

import java.util.List;
import java.util.Set;
import org.mentordirectory.generated.Dice;

/** Words as fingers type them: letters swapped, left out, doubled, or the key beside. */
final class Misspelling {
  private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  /** From so many letters, one word in three has two errors. */
  private static final int LONG = 10;

  private final Set<String> known;

  /**
   * Makes words that nobody knows.
   *
   * @param known in lower case
   */
  Misspelling(Set<String> known) {
    this.known = known;
  }

  /** A word of five letters or more, with an error, but with its first letter. */
  String of(String word, Dice dice) {
    String wrong = one(word, dice);
    if (word.length() >= LONG && dice.percent(33)) {
      wrong = one(wrong, dice);
    }
    return wrong.equals(word) || known.contains(wrong) ? of(word, dice) : wrong;
  }

  private static String one(String word, Dice dice) {
    int at = dice.between(1, word.length() - 2);
    String before = word.substring(0, at);
    char letter = word.charAt(at);
    String after = word.substring(at + 1);
    return switch (dice.below(4)) {
      case 0 -> before + after.charAt(0) + letter + after.substring(1);
      case 1 -> before + after;
      case 2 -> before + letter + letter + after;
      default -> before + beside(letter, dice) + after;
    };
  }

  private static char beside(char letter, Dice dice) {
    String row =
        KEYS.stream().filter(keys -> keys.indexOf(letter) >= 0).findFirst().orElse("" + letter);
    int at = row.indexOf(letter) + (dice.percent(50) ? 1 : -1);
    return row.charAt(Math.floorMod(at, row.length()));
  }
}
