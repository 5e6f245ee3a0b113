package org.mentordirectory.sheet;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers that people write in a line, such as {@code about 5} or {@code 4 times}. */
public final class Numbers {
  private static final List<String> WORDS =
      List.of(
          "none",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final String NUMBER = "([0-9]{1,3}|" + String.join("|", WORDS) + ")(?:[.,]5)?";

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:(?:about|around|approx\\.?|approximately|roughly|circa|c\\.|~|nearly|almost|maybe"
              + "|probably|only|just|at least|up to|more than|over) ?)*+"
              + NUMBER
              + "(?: ?(?:-|–|/|to|or) ?"
              + NUMBER
              + ")? ?\\+?(?: ?(?:times?|mentees?|people|meetings?|sessions?|hours?|hrs?|h"
              + "|(?:years?|yrs?)['’]?(?: of)?(?: experience)?|at a time|at once|at any one time|or so|so far|in total|in all|(?:an?|per|each|every|this|/)"
              + " ?(?:month|week|term|year)))*+[.!]?");

  private Numbers() {}

  /** The number in an answer, of two the lower half of their sum; absent where it says more. */
  public static OptionalInt in(String answer) {
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
}
