package org.mentordirectory.site.form;

import java.util.stream.Collectors;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;

/** A profile to fill in by hand, made from the field definitions that the checks use. */
final class BlankProfile {
  private BlankProfile() {}

  /**
   * The text of the file.
   *
   * @param body what stands below the front matter
   */
  static String text(Scheme scheme, String body) {
    return scheme.profile().all().stream()
            .filter(field -> !field.is(Use.ASKED_LATER) && !field.is(Use.ASKED_WITHOUT_FORGE))
            .filter(field -> !field.is(Use.NOT_ASKED))
            .map(field -> line(field, scheme))
            .collect(Collectors.joining("\n", "---\n", "\n---\n"))
        + body;
  }

  private static String line(Field field, Scheme scheme) {
    String values =
        scheme
            .vocabulary(field.name())
            .map(vocabulary -> ": " + String.join(", ", vocabulary.values()))
            .orElse("");
    String value =
        switch (field.type()) {
          case CONTACT -> Mentor.COORDINATOR;
          case LIST, ADDRESSES -> "[]";
          default -> field.text(Use.USUAL);
        };
    return "%s: %s # %s%s%s"
        .formatted(field.name(), value, field.required() ? "required, " : "", field.help(), values)
        .replace(":  #", ": #");
  }
}
