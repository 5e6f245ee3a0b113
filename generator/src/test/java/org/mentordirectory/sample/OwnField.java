package org.mentordirectory.sample;

import java.io.IOException;
import java.nio.file.Path;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.read.ContentReader;

/** A field that no class knows by name: one line says what it is for. */
public final class OwnField {
  public static final Field CAMPUS =
      Field.required("campus", Field.Type.LIST)
          .used(Use.HELP, "where you can be found")
          .used(Use.LABEL, "Your campus")
          .used(Use.FORM, "offer")
          .used(Use.ASIDE, 20)
          .used(Use.CARD, 20)
          .used(Use.FACET, 20)
          .used(Use.HOME, 20)
          .used(Use.SEARCH, 2)
          .used(Use.MATCH, 20)
          .used(Use.MATCH_WEIGHT, 3)
          .used(Use.COMPARED, Use.API);

  private OwnField() {}

  /** A content folder in a scheme with the field. */
  public static Content read(Path root) throws IOException {
    return ContentReader.read(root, ProfileFields.USUAL.with(CAMPUS));
  }
}
