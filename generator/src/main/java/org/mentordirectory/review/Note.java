package org.mentordirectory.review;

import java.util.Locale;

/**
 * Something that a coordinator should know of a change.
 *
 * @param weight how much it stands in the way
 * @param sentence what it is and what to do, with other people's words between backquotes
 */
public record Note(Weight weight, String sentence) {
  /** How much something stands in the way. */
  public enum Weight {
    /** It has to be mended first. */
    MEND,
    /** A person has to look at it. */
    LOOK,
    /** It is good to know. */
    FINE;

    /** The weight in messages and templates. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
