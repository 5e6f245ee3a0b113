package org.mentordirectory.review;

import java.util.stream.Stream;
import org.mentordirectory.finding.OneLine;

/**
 * Something that a coordinator should know of a change.
 *
 * @param weight how much it stands in the way
 * @param sentence what it is and what to do, in plain English, with other people's words between
 *     backquotes
 */
public record Note(Weight weight, String sentence) {
  /** How much something stands in the way. */
  public enum Weight {
    /** It has to be mended first. */
    MEND,
    /** A person has to look at it. */
    LOOK,
    /** It is good to know. */
    FINE
  }

  static Note mend(String sentence, Object... values) {
    return new Note(Weight.MEND, filled(sentence, values));
  }

  static Note look(String sentence, Object... values) {
    return new Note(Weight.LOOK, filled(sentence, values));
  }

  static Note fine(String sentence, Object... values) {
    return new Note(Weight.FINE, filled(sentence, values));
  }

  /** Other people's words end no quotation. */
  private static String filled(String sentence, Object... values) {
    return OneLine.filled(
        sentence,
        Stream.of(values)
            .map(value -> value instanceof String text ? text.replace('`', '\'') : value)
            .toArray());
  }
}
