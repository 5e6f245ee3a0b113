package org.mentordirectory.signup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.content.Field;
import org.mentordirectory.finding.Finding;

/** Finds the question whose answer a finding is about. */
final class AboutField {
  /** Stands for the text below the fields; no field has this name. */
  static final String TEXT = "text";

  private static final Pattern QUOTED = Pattern.compile("`([a-z]+)`");

  private AboutField() {}

  /**
   * The name of the field, or {@link #TEXT}.
   *
   * @param document a file as {@link ProfileAnswers#document} writes it, a line a field
   * @param fields of its kind
   */
  static Optional<String> of(Finding finding, String document, List<Field> fields) {
    switch (finding.rule()) {
      case "body":
        return Optional.of(TEXT);
      case "consent":
        return Optional.of("consent");
      case "slug":
        return Optional.of(fields.get(0).name());
      default:
        break;
    }
    String[] lines = document.split("\n", -1);
    int line = finding.at().line();
    if (line == 1) {
      return missing(finding.sentence(), fields);
    }
    for (int i = 1; i < Math.min(line, lines.length); i++) {
      if (lines[i].equals("---")) {
        return Optional.of(TEXT);
      }
    }
    int at = Math.min(line, lines.length) - 1;
    String key = lines[at].split(":", 2)[0];
    if (key.startsWith("  ")) { // inside a mapping, whose name stands in a line above
      while (at > 0 && lines[at].startsWith("  ")) {
        at--;
      }
      key = lines[at].split(":", 2)[0] + "." + key.strip();
    }
    return Field.named(key, Field.questions(fields)).map(Field::name);
  }

  /** Of a key that is not there the sentence says the name first. */
  private static Optional<String> missing(String sentence, List<Field> fields) {
    Matcher quoted = QUOTED.matcher(sentence);
    return quoted.find() ? Field.named(quoted.group(1), fields).map(Field::name) : Optional.empty();
  }
}
