package org.mentordirectory.content.read;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mentordirectory.content.Availability;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.words.Messages;

/**
 * Makes {@link Vocabulary vocabularies} of the lists in {@code scheme.yaml}.
 *
 * @param messages in the language of the scheme
 */
record VocabularyReader(Messages messages, Consumer<Finding> findings) {
  private static final Position BUILT_IN = Position.startOf(Scheme.FILE);

  /** Those of the scheme by their fields; more can be put there. */
  Map<String, Vocabulary> all(FrontMatter lists) {
    var vocabularies = new HashMap<String, Vocabulary>();
    for (Node.Entry entry : lists.fields().entries()) {
      of(entry.key(), entry.value()).ifPresent(words -> vocabularies.put(entry.key(), words));
    }
    vocabularies.put("availability", availability());
    return vocabularies;
  }

  /** That of a field; nothing where the list has no entry. */
  Optional<Vocabulary> of(String field, Node list) {
    var terms = new LinkedHashMap<String, Vocabulary.Term>();
    for (Node item : list instanceof Node.Sequence all ? all.items() : List.<Node>of()) {
      term(item).ifPresent(term -> add(term, terms, field));
    }
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(new Vocabulary(field, List.copyOf(terms.values())));
  }

  /** The one vocabulary that a scheme cannot change: the build acts on its values. */
  private Vocabulary availability() {
    return new Vocabulary(
        "availability",
        Stream.of(Availability.values())
            .map(Availability::value)
            .map(
                value ->
                    new Vocabulary.Term(
                        value,
                        messages.text("availability." + value.replace(' ', '-')),
                        List.of(),
                        BUILT_IN))
            .toList());
  }

  /** The languages that have a code of two letters, by their names. */
  Vocabulary languages(String field) {
    Locale locale = messages.local().locale();
    return new Vocabulary(
        field,
        Stream.of(Locale.getISOLanguages())
            .map(Locale::forLanguageTag)
            .distinct() // some have an old code as well
            .map(
                language ->
                    new Vocabulary.Term(
                        language.toLanguageTag(),
                        capitalised(language.getDisplayLanguage(locale)),
                        List.of(language.getDisplayLanguage(language)),
                        BUILT_IN))
            .sorted(Comparator.comparing(Vocabulary.Term::label, Collator.getInstance(locale)))
            .toList());
  }

  /** Whether a text is the code of a language, as {@code cy} or {@code pt-BR}. */
  static boolean isLanguage(String code) {
    Locale locale = Locale.forLanguageTag(code);
    return locale.toLanguageTag().equalsIgnoreCase(code)
        && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
  }

  /** What a field takes that is answered with yes or no. */
  Vocabulary yesAndNo(String field) {
    return new Vocabulary(
        field,
        List.of(
            new Vocabulary.Term(
                Field.YES, messages.text("value.yes"), List.of("true", "on"), BUILT_IN),
            new Vocabulary.Term(
                Field.NO, messages.text("value.no"), List.of("false", "off"), BUILT_IN)));
  }

  private void add(Vocabulary.Term term, Map<String, Vocabulary.Term> terms, String vocabulary) {
    if (terms.putIfAbsent(term.value(), term) != null) {
      report(
          term.at(),
          "`%s` is in the vocabulary `%s` twice; take one out".formatted(term.value(), vocabulary));
    }
  }

  private Optional<Vocabulary.Term> term(Node item) {
    if (item instanceof Node.Mapping mapping) {
      var front = new FrontMatter(mapping);
      Optional<String> value = front.text("value");
      for (Node.Entry entry : mapping.entries()) {
        if (!List.of("value", "label", "synonyms").contains(entry.key())) {
          report(
              entry.at(),
              "unknown key `%s`; a vocabulary's entry takes `value`, `label` and `synonyms`"
                  .formatted(entry.key()));
        }
      }
      if (value.isPresent()) {
        return Optional.of(
            new Vocabulary.Term(
                value.get(),
                front.text("label").orElseGet(() -> capitalised(value.get())),
                front.list("synonyms"),
                item.at()));
      }
    } else if (item.word().isPresent()) {
      String value = FrontMatter.oneLine(item.word().get());
      return Optional.of(new Vocabulary.Term(value, capitalised(value), List.of(), item.at()));
    }
    report(
        item.at(),
        "an entry of a vocabulary is a word, or `{value: leave, label: Returning from leave}`");
    return Optional.empty();
  }

  /** A text as it begins a line. */
  static String capitalised(String value) {
    int first = value.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + value.substring(Character.charCount(first));
  }

  private void report(Position at, String sentence) {
    findings.accept(Finding.error(at, ReaderRule.SCHEME.key(), sentence));
  }
}
