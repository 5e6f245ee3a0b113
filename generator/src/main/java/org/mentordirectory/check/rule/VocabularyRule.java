package org.mentordirectory.check.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Availability;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.finding.Quoted;
import org.mentordirectory.words.Messages;
import org.mentordirectory.words.Nearest;

/**
 * Values come from the vocabulary of their field, where it has one: a mentor whose topic is spelt
 * in a way of its own is found by nobody who picks that topic from the list.
 */
public final class VocabularyRule implements Rule {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** Whom a page, a form or an entry of a list can be for. */
  static final List<String> READERS = List.of("mentee", "mentor", "manager", "coordinator");

  /** Vocabularies that no scheme changes, because the program acts upon their values. */
  private static final Map<String, List<String>> BUILT_IN =
      Map.of(
          "availability",
          Stream.of(Availability.values()).map(Availability::value).toList(),
          "for",
          READERS,
          "reader",
          READERS,
          "moment",
          Stream.of(Moment.values()).map(Moment::word).toList(),
          "group",
          Group.words().toList(),
          "forge",
          List.of("github", "gitlab", "gitea", "forgejo"),
          "side",
          List.of("inside", "outside", "either"));

  @Override
  public void check(Content content, Report report) {
    Map<String, Allowed> builtIn = new HashMap<>();
    BUILT_IN.forEach((name, values) -> builtIn.put(name, Allowed.of(name, values)));
    builtIn.put(
        "musts",
        Allowed.of(
            "musts", content.scheme().profile().criteria().stream().map(Criterion::key).toList()));
    Map<String, Allowed> ofScheme = new HashMap<>();
    content.scheme().vocabularies().forEach((name, v) -> ofScheme.put(name, Allowed.of(v)));
    List<Field> profile = content.scheme().fields(DocumentType.MENTOR);
    FieldBlock.eachValue(
        content,
        (field, value) ->
            Optional.ofNullable(builtIn.get(field.vocabulary().orElse(field.name())))
                .filter(allowed -> field.type() != Field.Type.NUMBER) // the weight of a criterion
                .or(() -> field.vocabulary().map(ofScheme::get))
                .filter(allowed -> !TypeRule.isListInDisguise(field, value, content))
                .ifPresent(
                    allowed ->
                        value
                            .scalars()
                            .forEach(
                                scalar ->
                                    check(
                                        scalar,
                                        () -> noun(field, content, report.words()),
                                        allowed,
                                        () -> otherField(scalar, field, profile, ofScheme),
                                        report))));
  }

  /** The field of a profile that takes a value which was typed into another of its fields. */
  private static Optional<String> otherField(
      Node.Scalar scalar, Field typedInto, List<Field> profile, Map<String, Allowed> ofScheme) {
    return profile.stream()
        .filter(other -> profile.contains(typedInto) && !other.name().equals(typedInto.name()))
        .filter(
            other ->
                other
                    .vocabulary()
                    .map(ofScheme::get)
                    .filter(allowed -> allowed.isValue(scalar.text()))
                    .isPresent())
        .map(Field::name)
        .findFirst();
  }

  private static String noun(Field field, Content content, Messages words) {
    String name = field.vocabulary().orElse(field.name());
    return field.hasNoun(words)
        ? field.noun(words)
        : Field.named(name, content.scheme().profile().all())
            .map(known -> known.noun(words))
            .orElse(name);
  }

  private static void check(
      Node.Scalar scalar,
      Supplier<String> noun,
      Allowed allowed,
      Supplier<Optional<String>> other,
      Report report) {
    if (allowed.isValue(scalar.text())) {
      return;
    }
    String value = WHITE_SPACE.matcher(scalar.text()).replaceAll(" ");
    if (allowed.isValue(value)) {
      return;
    }
    Optional<String> meant = allowed.meantBy(value);
    Optional<String> elsewhere = meant.isPresent() ? Optional.empty() : other.get();
    if (elsewhere.isPresent()) {
      report.error(scalar.at(), Sentence.OF_OTHER_FIELD, noun.get(), value, elsewhere.get());
    } else if (meant.isPresent()) {
      report
          .correcting(scalar.text(), allowed.only(value))
          .error(scalar.at(), Sentence.DID_YOU_MEAN, noun.get(), value, meant.get());
    } else if (allowed.values.isShort()) {
      report.error(scalar.at(), Sentence.ALLOWED, noun.get(), value, allowed.values);
    } else {
      report.error(scalar.at(), Sentence.ALLOWED_ELSEWHERE, noun.get(), value, allowed.field);
    }
  }

  /**
   * The values that a field takes.
   *
   * @param words from the values themselves, their labels and their synonyms to the values
   */
  private record Allowed(
      String field, Quoted values, Map<String, String> words, Nearest nearestWord) {
    static Allowed of(String field, List<String> values) {
      Map<String, String> words = new LinkedHashMap<>();
      values.forEach(value -> words.put(value, value));
      return new Allowed(field, new Quoted(values), words, new Nearest(words.keySet()));
    }

    static Allowed of(Vocabulary vocabulary) {
      Allowed allowed = of(vocabulary.field(), vocabulary.values());
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
      return nearestWord.to(typed).map(words::get);
    }

    /** The same where nothing else can have been meant. */
    Optional<String> only(String typed) {
      return nearestWord.only(typed).map(words::get);
    }
  }
}
