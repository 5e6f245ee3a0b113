package org.mentordirectory.site.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.words.Messages;

/** A profile to fill in by hand, made from the field definitions that the checks use. */
final class BlankProfile {
  /** Fields that a new mentor does not fill in. */
  private static final Set<String> LATER = Set.of("mentees", "reviewed", "example", "account");

  private BlankProfile() {}

  /**
   * The text of the file.
   *
   * @param words of the comments and of the text below
   */
  static String text(Scheme scheme, Messages words) {
    return DocumentType.MENTOR.fields().stream()
            .filter(field -> !LATER.contains(field.name()))
            .map(field -> line(field, scheme, words))
            .collect(Collectors.joining("\n", "---\n", "\n---\n"))
        + words.text("join.sample");
  }

  private static String line(Field field, Scheme scheme, Messages words) {
    String values =
        scheme
            .vocabulary(field.name())
            .map(vocabulary -> ": " + String.join(", ", vocabulary.values()))
            .orElse("");
    String value =
        switch (field.name()) {
          case "availability" -> "open";
          case "contact" -> "coordinator";
          default ->
              List.of(Field.Type.LIST, Field.Type.ADDRESSES).contains(field.type()) ? "[]" : "";
        };
    String help =
        words.text(
            field.required() ? "join.sample.required" : "join.sample.optional",
            field.help(words) + values);
    return "%s: %s # %s".formatted(field.name(), value, help).replace(":  #", ": #");
  }
}
