package org.mentordirectory.content;

import java.util.List;

/** A stretch of a form, from top to bottom. */
public sealed interface FormPart {
  /**
   * Text between the fields.
   *
   * @param html sanitised, as in {@link Body#html()}
   */
  record Prose(String html) implements FormPart {}

  /** Fields that stand together. */
  record Fields(List<FormField> fields) implements FormPart {}

  /**
   * Scales that stand together and have the same ends, as the rows of a table.
   *
   * @param fields each of kind {@link FormField.Kind#SCALE}
   */
  record Scales(FormField.Ends ends, List<FormField> fields) implements FormPart {}
}
