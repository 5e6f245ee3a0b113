package org.mentordirectory.bench.judge;

import java.util.List;
import java.util.Map;

/**
 * What a mentee types, and who is right for it.
 *
 * @param facts what it asks for
 * @param grades 2 for those who are right, 1 for those who are near, by their slugs; nobody else is
 *     either
 * @param misspelt those of its words that are not as they should be, or not yet whole
 */
record Need(
    Kind kind, String text, List<Fact> facts, Map<String, Integer> grades, List<String> misspelt) {
  /** How people search, and how many of 300 needs are so. */
  enum Kind {
    NAME(30),
    SKILL(60),
    SEVERAL_WORDS(45),
    SENTENCE(60),
    SPELLING(38),
    COMPOUND(22),
    PLACE(22),
    NOTHING_FITS(23);

    final int share;

    Kind(int share) {
      this.share = share;
    }
  }
}
