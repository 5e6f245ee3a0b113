package org.mentordirectory.signup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Spellings;
import org.mentordirectory.content.read.FrontMatterText;

/**
 * What somebody said, ready to be written down.
 *
 * @param values by the names of fields, each on one line; a field without an answer is not here
 * @param text Markdown for the text below the fields
 */
record ProfileAnswers(Map<String, List<String>> values, String text) {
  /** Takes out what says nothing. */
  ProfileAnswers {
    var said = new LinkedHashMap<String, List<String>>();
    values.forEach(
        (field, all) -> {
          List<String> some =
              all.stream()
                  .map(FrontMatterText::oneLine)
                  .filter(value -> !value.isEmpty())
                  .distinct()
                  .toList();
          if (!some.isEmpty()) {
            said.put(field, some);
          }
        });
    values = said;
    text = FrontMatterText.body(text);
  }

  /** What a file says already. */
  static ProfileAnswers in(Document document, List<Field> fields, String text) {
    return new ProfileAnswers(
        document.front().values(fields), FrontMatterText.bodyOf(text).orElse(""));
  }

  /** The values of a field; none where nothing was said. */
  List<String> of(String field) {
    return values.getOrDefault(field, List.of());
  }

  /** The first value of a field; empty where nothing was said. */
  String one(String field) {
    return values.containsKey(field) ? values.get(field).get(0) : "";
  }

  /** With other values of a field. */
  ProfileAnswers with(String field, List<String> other) {
    var changed = new LinkedHashMap<>(values);
    changed.put(field, other);
    return new ProfileAnswers(changed, text);
  }

  /** With values as readers see them. */
  ProfileAnswers spelt(Spellings spellings) {
    var spelt = new LinkedHashMap<>(values);
    spelt.replaceAll(
        (field, all) -> all.stream().map(value -> spellings.of(field, value)).toList());
    return new ProfileAnswers(spelt, text);
  }

  /** The file that these answers make, of a kind with these fields. */
  String document(List<Field> fields) {
    return FrontMatterText.of(fields, values, text);
  }
}
