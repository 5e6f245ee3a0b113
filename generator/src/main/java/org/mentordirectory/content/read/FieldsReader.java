package org.mentordirectory.content.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.finding.Correction;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.words.Messages;
import org.mentordirectory.words.Nearest;

/**
 * Makes the fields of profiles of what {@code scheme.yaml} says under {@code fields}: a line gives
 * the scheme a field of its own, or names a usual one otherwise, or leaves it out.
 */
final class FieldsReader {
  /** More would be a form that nobody fills in. */
  private static final int MOST = 30;

  /** Names that stand for something else where fields are named too. */
  private static final Set<String> TAKEN =
      Set.of(
          "text",
          "body",
          "address",
          "slug",
          "title",
          "result",
          "errors", // of forms
          "q",
          "sort",
          "page",
          "a-z",
          "url", // of addresses and the API
          "words",
          "places",
          "photo",
          "state",
          "sentence", // of cards
          "for",
          "group",
          "moment",
          "forge",
          "constructor");

  /** Of the form in which somebody asks to become a mentor, beside the labels of fields. */
  private static final List<String> QUESTIONS =
      List.of("issue-form.text", "issue-form.consent", "join.address", "join.body");

  private final Messages messages;
  private final OwnFieldReader own;
  private final VocabularyReader words;
  private final Map<String, Vocabulary> vocabularies;
  private final List<Field> usual = new ArrayList<>(ProfileFields.POSSIBLE.all());
  private final Set<String> wanted = new HashSet<>();
  private final Map<String, Position> declared = new LinkedHashMap<>();
  private final List<Field> ofMentors = new ArrayList<>();
  private final List<Field> ofMentees = new ArrayList<>();

  /**
   * A reader.
   *
   * @param messages in the language of the scheme
   * @param vocabularies of the scheme, to which those of its own fields are added
   */
  FieldsReader(
      Messages messages,
      VocabularyReader words,
      Map<String, Vocabulary> vocabularies,
      Consumer<Finding> findings) {
    this.messages = messages;
    this.words = words;
    this.vocabularies = vocabularies;
    this.own = new OwnFieldReader(words, vocabularies, findings);
  }

  ProfileFields read(FrontMatter lines) {
    read(lines.fields());
    usual.removeIf(field -> field.is(Use.OFFERED) && !wanted.contains(field.name()));
    usual.stream().filter(field -> field.is(Use.TEXT_LANGUAGE)).forEach(this::languages);
    usual.stream()
        .filter(field -> field.is(Use.OFFERED) && field.type() == Field.Type.FLAG)
        .forEach(field -> vocabularies.put(field.name(), words.yesAndNo(field.name())));
    ProfileFields fields = new ProfileFields(usual, List.of()).with(ofMentors, ofMentees);
    sameLabels(fields);
    return fields;
  }

  private void read(Node.Mapping mapping) {
    Map<String, Field> known = new HashMap<>();
    DocumentType.MENTEE.fields().forEach(field -> known.put(field.name(), field));
    ProfileFields.POSSIBLE.all().forEach(field -> known.put(field.name(), field));
    for (Node.Entry entry : mapping.entries()) {
      String name = entry.key();
      if (Field.named(name, usual).isPresent()) {
        usual(mapping, entry, known.get(name));
      } else if (known.containsKey(name) || TAKEN.contains(name)) {
        own.report(
            entry.at(), "`%s` means something else already; give the field another name", name);
      } else if (isFlag(entry.value())) {
        unknown(entry);
      } else {
        own.read(entry)
            .ifPresent(
                field -> {
                  declared.put(name, entry.at());
                  if (declared.size() <= MOST) {
                    field.ofMentor().ifPresent(ofMentors::add);
                    field.ofMentee().ifPresent(ofMentees::add);
                  }
                });
      }
    }
    if (declared.size() > MOST) {
      own.report(
          mapping.at(),
          "%s fields are more than anybody fills in; have at most %s",
          declared.size(),
          MOST);
    }
  }

  private static boolean isFlag(Node value) {
    return value.word().flatMap(FrontMatter::parseFlag).isPresent();
  }

  /** What is to be turned on or left out, and is no field. */
  private void unknown(Node.Entry entry) {
    String name = entry.key();
    var usualNames = new Nearest(ProfileFields.POSSIBLE.all().stream().map(Field::name).toList());
    boolean isOn = entry.value().word().flatMap(FrontMatter::parseFlag).orElse(false);
    own.report(
        usualNames.only(name).map(only -> new Correction(entry.at(), name, List.of(only))),
        entry.at(),
        "no usual field is called `%s`, so there is nothing to %s%s",
        name,
        isOn ? "turn on" : "leave out",
        usualNames
            .to(name)
            .map("; did you mean `%s`?"::formatted)
            .orElse(
                isOn
                    ? "; a field of your own is `%s: {label: …}`".formatted(name)
                    : "; take the line out"));
  }

  /** Takes out a key with its value. */
  private static Optional<Correction> without(Node.Mapping block, String key) {
    return block.entry(key).map(entry -> new Correction(entry.at(), key, List.of()));
  }

  private void usual(Node.Mapping all, Node.Entry entry, Field field) {
    Optional<Boolean> flag = entry.value().word().flatMap(FrontMatter::parseFlag);
    boolean isOptional = !field.required();
    boolean isNeeded =
        Stream.of(Use.USUAL, Use.NOT_ASKED, Use.ASKED_WITHOUT_FORGE).anyMatch(field::is);
    if (flag.orElse(true)) {
      wanted.add(field.name());
    }
    if (flag.isPresent() && (flag.get() || isOptional && !isNeeded)) {
      if (!flag.get()) {
        usual.remove(field);
        Optional<Field> counted = Field.named("mentees", usual); // which is nothing without it
        counted.filter(other -> field.name().equals("capacity")).ifPresent(usual::remove);
      }
    } else if (flag.isPresent()) {
      own.report(
          without(all, entry.key()),
          entry.value().at(),
          "`%s` can't be left out, since the directory needs it; take the line out",
          field.name());
    } else if (entry.value() instanceof Node.Mapping keys) {
      own.known(keys, "a usual field", List.of("label", "help", "required"));
      usual.set(usual.indexOf(field), named(field, new FrontMatter(keys)));
      declared.put(field.name(), entry.at());
    } else {
      own.report(
          entry.value().at(),
          "say what to do with `%s`: `%s, `{label: …}` calls it otherwise",
          field.name(),
          field.is(Use.OFFERED) ? "true` asks for it" : "false` leaves it out");
    }
  }

  /** The languages of texts: all that are known, or those that the scheme lists. */
  private void languages(Field field) {
    Vocabulary listed = vocabularies.computeIfAbsent(field.name(), words::languages);
    for (Vocabulary.Term term : listed.terms()) {
      if (!VocabularyReader.isLanguage(term.value())) {
        own.report(
            term.at(),
            "`%s` is no code of a language; write `{value: cy, label: Welsh}`",
            term.value());
      }
    }
  }

  private Field named(Field field, FrontMatter keys) {
    Field named = own.named(field, keys);
    Optional<Boolean> required = own.flag(keys, "required");
    if (field.required() && required.isPresent() && !required.get()) {
      own.report(
          without(keys.fields(), "required"),
          keys.placeOf("required"),
          "every profile needs `%s`; take `required` out",
          field.name());
    }
    return required.orElse(false) ? named.needed() : named;
  }

  /** A column of a table and a question of an issue are known by their labels. */
  private void sameLabels(ProfileFields fields) {
    for (List<Field> together : List.of(fields.all(), DocumentType.MENTEE.fields(fields))) {
      Map<String, String> labels = new HashMap<>();
      QUESTIONS.forEach(question -> labels.put(key(messages.text(question)), "text"));
      List<Field> known =
          together.stream().filter(field -> !declared.containsKey(field.name())).toList();
      known.forEach(field -> labels.putIfAbsent(key(field.label(messages)), field.name()));
      known.forEach(field -> labels.putIfAbsent(key(field.name()), field.name()));
      for (Field field : together) {
        Position at = declared.get(field.name());
        String other =
            at == null ? null : labels.putIfAbsent(key(field.label(messages)), field.name());
        if (other != null && !other.equals(field.name())) {
          own.report(
              at,
              "`%s` and `%s` have one label, “%s”; give one of them another",
              field.name(),
              other,
              field.label(messages));
          declared.remove(field.name());
        }
      }
    }
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
