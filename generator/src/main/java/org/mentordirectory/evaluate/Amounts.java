package org.mentordirectory.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers that people write in a line, such as {@code about 5}, {@code 4-5} or {@code 4
 * times}. The ranges in which they are counted are always the same, as ones that fit the answers
 * would tell something of them.
 */
final class Amounts {
  /** The ranges where none needs to be hidden. */
  static final List<String> FINE = List.of("0", "1–3", "4–6", "7–9", "10+");

  /** The ranges where one would have to be. */
  static final List<String> COARSE = List.of("0–3", "4–9", "10+");

  private static final List<String> WORDS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final String NUMBER = "([0-9]{1,3}|" + String.join("|", WORDS) + ")(?:[.,]5)?";

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:(?:about|around|approx\\.?|approximately|roughly|circa|c\\.|~|nearly|almost|maybe"
              + "|probably|only|just|at least|up to|more than|over) ?)*"
              + NUMBER
              + "(?: ?(?:-|–|/|to|or) ?"
              + NUMBER
              + ")? ?\\+?"
              + "(?: ?(?:times?|meetings?|sessions?|hours?|hrs?|h|or so|so far|in total|in all"
              + "|(?:an?|per|each|every|this|/) ?(?:month|week|term|year)))*[.!]?");

  /** Three in five of those who answered; with fewer, the words say more. */
  private static final double MOST = 0.6;

  private Amounts() {}

  /** The number in an answer, of two the lower half of their sum; absent where it says more. */
  static OptionalInt in(String answer) {
    Matcher matcher = ANSWER.matcher(answer.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    int first = number(matcher.group(1));
    return OptionalInt.of(
        matcher.group(2) == null ? first : (first + number(matcher.group(2))) / 2);
  }

  private static int number(String word) {
    int place = WORDS.indexOf(word);
    return place < 0 ? Integer.parseInt(word) : place;
  }

  /** Whether so many answers to a question are numbers that they are worth counting. */
  static boolean areMost(List<Question> asked, int fewest) {
    long answers = asked.stream().flatMap(Question::answers).count();
    long numbers =
        asked.stream().flatMap(Question::answers).filter(answer -> in(answer).isPresent()).count();
    return numbers >= fewest && numbers >= MOST * answers;
  }

  /** The place in the fine ranges, or behind the last. */
  static int fine(String answer) {
    OptionalInt number = in(answer);
    return number.isEmpty() ? FINE.size() : Math.min((number.getAsInt() + 2) / 3, FINE.size() - 1);
  }

  /** The place in the coarse ranges, or behind the last. */
  static int coarse(String answer) {
    return List.of(0, 0, 1, 1, 2, 3).get(fine(answer));
  }
}
