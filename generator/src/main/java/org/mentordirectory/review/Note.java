package org.mentordirectory.review;

import org.mentordirectory.words.Word;

/**
 * Something that a coordinator should know of a change.
 *
 * @param weight how much it stands in the way
 * @param sentence what it is and what to do, with other people's words between backquotes
 */
public record Note(Weight weight, String sentence) {
  /** How much something stands in the way. */
  public enum Weight implements Word {
    /** It has to be fixed first. */
    MEND,
    /** A person has to look at it. */
    LOOK,
    /** It is good to know. */
    FINE;
  }
}
