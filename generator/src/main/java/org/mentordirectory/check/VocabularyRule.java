package org.mentordirectory.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Availability;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Vocabulary;

/**
 * Values come from the vocabulary of their field, where it has one: a mentor whose topic is spelt
 * in a way of its own is found by nobody who picks that topic from the list.
 */
final class VocabularyRule implements Rule {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** One value of a field, as a sentence names it; the field's own name where it is not here. */
  private static final Map<String, String> NOUNS =
      Map.of(
          "disciplines", "discipline",
          "skills", "skill",
          "topics", "topic",
          "registration", "professional registration",
          "meets", "way to meet",
          "languages", "language",
          "offers", "kind of mentoring",
          "for", "group of readers");

  /** Vocabularies that no scheme changes, because the program acts upon their values. */
  private static final Map<String, Allowed> BUILT_IN =
      Map.of(
          "availability",
          Allowed.of("availability", Stream.of(Availability.values()).map(Availability::value)),
          "for",
          Allowed.of("for", Stream.of("mentee", "mentor", "coordinator")),
          "forge",
          Allowed.of("forge", Stream.of("github", "gitlab", "gitea", "forgejo")));

  @Override
  public void check(Content content, Report report) {
    Map<String, Allowed> allowed = new HashMap<>();
    content.scheme().vocabularies().forEach((name, v) -> allowed.put(name, Allowed.of(v)));
    Head.eachValue(
        content,
        (field, value) -> {
          Allowed values =
              BUILT_IN.getOrDefault(field.name(), allowed.get(field.vocabulary().orElse("")));
          if (values != null && !TypeRule.isListInDisguise(field, value, content)) {
            value.scalars().forEach(scalar -> check(scalar, values, report));
          }
        });
  }

  private static void check(Node.Scalar scalar, Allowed allowed, Report report) {
    String value = WHITE_SPACE.matcher(scalar.text()).replaceAll(" ");
    if (allowed.isValue(value)) {
      return;
    }
    String noun = NOUNS.getOrDefault(allowed.field, allowed.field);
    Optional<String> meant = allowed.meantBy(value);
    if (meant.isPresent()) {
      report.error(scalar.at(), "unknown %s `%s`; did you mean `%s`?", noun, value, meant.get());
    } else if (allowed.values.isShort()) {
      report.error(scalar.at(), "unknown %s `%s`; allowed are %s", noun, value, allowed.values);
    } else {
      report.error(
          scalar.at(),
          "unknown %s `%s`; the allowed ones are in scheme.yaml under `vocabularies: %s:`",
          noun,
          value,
          allowed.field);
    }
  }

  /**
   * The values that a field takes.
   *
   * @param words from the values themselves, their labels and their synonyms to the values
   */
  private record Allowed(String field, Quoted values, Map<String, String> words) {
    static Allowed of(String field, Stream<String> values) {
      var words = new LinkedHashMap<String, String>();
      values.forEach(value -> words.put(value, value));
      return new Allowed(field, new Quoted(List.copyOf(words.keySet())), words);
    }

    static Allowed of(Vocabulary vocabulary) {
      Allowed allowed = of(vocabulary.field(), vocabulary.values().stream());
      for (Vocabulary.Term term : vocabulary.terms()) {
        Stream.concat(Stream.of(term.label()), term.synonyms().stream())
            .forEach(word -> allowed.words.putIfAbsent(word, term.value()));
      }
      return allowed;
    }

    boolean isValue(String typed) {
      return typed.equals(words.get(typed));
    }

    Optional<String> meantBy(String typed) {
      return Nearest.to(typed, words.keySet()).map(words::get);
    }
  }
}
