package org.mentordirectory.match;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * How well a mentor fits, in a word, the best first. A score says it alone only in part: {@link
 * Scores#level} says what else it takes. The page for mentees is given the bounds.
 */
public enum FitLevel {
  STRONG(750),
  GOOD(500),
  SOME(0);

  private final int least;

  FitLevel(int least) {
    this.least = least;
  }

  /** The lowest score at which a mentor can fit so well, from 0 to {@link Scores#HIGHEST}. */
  public int least() {
    return least;
  }

  /** Its name in messages and tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** That of a score, if nothing speaks against it. */
  static FitLevel of(int score) {
    return Stream.of(values()).filter(level -> score >= level.least).findFirst().orElse(SOME);
  }
}
