package org.mentordirectory.review;

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

  private static String filled(String sentence, Object... values) {
    var shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = values[i] instanceof String text ? Shown.line(text).replace('`', '\'') : values[i];
    }
    return sentence.formatted(shown);
  }
}
