package org.mentordirectory.match;

import org.mentordirectory.words.Word;

/** What forbids a pair, or leads to it, whatever its score. */
public enum Constraint implements Word {
  /** The mentor is the mentee's line manager. */
  MANAGER,
  /** Both are of one team, such as a department of one institution. */
  TEAM,
  /** The mentee does not want this mentor. */
  NEVER,
  /** The mentor does not want this mentee. */
  REFUSED,
  /** The pair was proposed before, and one of the two said no. */
  DECLINED,
  /** The two were a pair before, and it was broken off. */
  BROKEN_OFF,
  /** Something that has to fit does not. */
  MUSTS,
  /** The score is below the lowest at which the scheme suggests a pair. */
  LEAST,
  /** Those who chose each other are more likely to come together. */
  CHOICES,
  /** The coordinator has fixed the pair. */
  FIXED;

  int bit() {
    return 1 << ordinal();
  }
}
