package org.mentordirectory.site.form;

import java.util.stream.Collectors;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.words.Messages;

/** A profile to fill in by hand, made from the field definitions that the checks use. */
final class BlankProfile {
  /** A line with more values is read by nobody. */
  private static final int MOST_LISTED = 50;

  private BlankProfile() {}

  /**
   * The text of the file.
   *
   * @param words of the comments and of the text below
   */
  static String text(Scheme scheme, Messages words) {
    return scheme.profile().all().stream()
            .filter(field -> !field.is(Use.ASKED_LATER) && !field.is(Use.ASKED_WITHOUT_FORGE))
            .filter(field -> !field.is(Use.NOT_ASKED))
            .map(field -> line(field, scheme, words))
            .collect(Collectors.joining("\n", "---\n", "\n---\n"))
        + words.text("join.sample");
  }

  private static String line(Field field, Scheme scheme, Messages words) {
    String values =
        scheme
            .vocabulary(field.name())
            .filter(vocabulary -> vocabulary.terms().size() <= MOST_LISTED)
            .map(vocabulary -> ": " + String.join(", ", vocabulary.values()))
            .orElse("");
    String value =
        switch (field.type()) {
          case CONTACT -> Mentor.COORDINATOR;
          case LIST, ADDRESSES -> "[]";
          default -> field.text(Use.USUAL);
        };
    String help =
        words.text(
            field.required() ? "join.sample.required" : "join.sample.optional",
            field.help(words) + values);
    return "%s: %s # %s".formatted(field.name(), value, help).replace(":  #", ": #");
  }
}
