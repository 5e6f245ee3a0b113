package org.mentordirectory.match;

import java.util.Locale;

/** What forbids a pair, or leads to it, whatever its score. */
public enum Constraint {
  /** The mentor is the mentee's line manager. */
  MANAGER,
  /** Both are of one team, such as a department of one institution. */
  TEAM,
  /** The mentee does not want this mentor. */
  NEVER,
  /** The mentor does not want this mentee. */
  REFUSED,
  /** Something that has to fit does not. */
  MUSTS,
  /** The score is below the lowest at which the scheme suggests a pair. */
  LEAST,
  /** Those who chose each other are more likely to come together. */
  CHOICES,
  /** The coordinator has fixed the pair. */
  FIXED;

  /** Its name in messages. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  int bit() {
    return 1 << ordinal();
  }
}
