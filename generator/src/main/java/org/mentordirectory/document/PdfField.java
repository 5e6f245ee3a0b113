package org.mentordirectory.document;

/**
 * One place of a PDF in which people write or choose.
 *
 * @param name the field's name; all circles of one question have the same. A dot divides the name
 *     of a group from the name in the group
 * @param label what to write, or what this choice is, with the question
 * @param question of a circle, the question that all its like answer; else as the label
 * @param value what stands there at the start; of a choice, what choosing it means
 * @param isChosen of a choice, whether it is chosen at the start
 */
record PdfField(
    String name, Kind kind, String label, String question, String value, boolean isChosen) {
  /** What people do there. */
  enum Kind {
    /** Write a line. */
    LINE,
    /** Write several. */
    LINES,
    /** Tick a box. */
    BOX,
    /** Fill one of several circles. */
    CIRCLE;

    boolean isChoice() {
      return this == BOX || this == CIRCLE;
    }

    /** The class of its box, for the style sheet. */
    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
