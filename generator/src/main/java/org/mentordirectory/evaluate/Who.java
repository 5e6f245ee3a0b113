package org.mentordirectory.evaluate;

import java.util.Locale;

/** Who answers. */
public enum Who {
  /** Those who have a mentor. */
  MENTEE,
  /** Those who are one. */
  MENTOR;

  /** The word of front matter and of the names of messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
