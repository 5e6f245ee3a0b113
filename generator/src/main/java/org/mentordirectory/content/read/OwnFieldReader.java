package org.mentordirectory.content.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Field.Type;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Slug;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.finding.Correction;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;

/** Makes a {@link Field} of a line in {@code scheme.yaml}. */
record OwnFieldReader(
    VocabularyReader words, Map<String, Vocabulary> vocabularies, Consumer<Finding> findings) {
  private static final Pattern NAME = Pattern.compile("[a-z].{0,39}");
  private static final int LONGEST_LABEL = 80;
  private static final int LONGEST_HELP = 300;
  private static final int HEAVIEST = 20;

  /** Behind the usual ones, wherever fields have an order. */
  private static final int BEHIND = 20;

  /** Among the facts beside a profile: before the links to other sites. */
  private static final int BEFORE_LINKS = 8;

  private static final List<String> SHOWN =
      List.of("card", "profile", "facet", "search", "match", "api");

  private static final List<String> KEYS =
      Stream.concat(
              Stream.of("label", "help", "kind", "vocabulary", "choices", "required", "for"),
              SHOWN.stream())
          .toList();

  /** What people can say in a field. */
  private static final Map<String, Type> KINDS = kinds();

  /** Those of single words, by which people can be told apart. */
  private static final Set<Type> OF_WORDS = Set.of(Type.TEXT, Type.LIST, Type.NUMBER, Type.FLAG);

  /** A field as mentors have it, and as mentees are asked for it. */
  record Own(Optional<Field> ofMentor, Optional<Field> ofMentee) {}

  private static Map<String, Type> kinds() {
    var kinds = new LinkedHashMap<String, Type>();
    kinds.put("line", Type.TEXT);
    kinds.put("paragraph", Type.PARAGRAPH);
    kinds.put("number", Type.NUMBER);
    kinds.put("date", Type.DATE);
    kinds.put("yes/no", Type.FLAG);
    kinds.put("address", Type.ADDRESS);
    kinds.put("one of", Type.TEXT);
    kinds.put("some of", Type.LIST);
    return kinds;
  }

  /** The field of a line; nothing where the line is none. */
  Optional<Own> read(Node.Entry entry) {
    if (!NAME.matcher(entry.key()).matches() || !Slug.isValid(entry.key())) {
      report(
          entry.at(),
          "`%s` is no name of a field; use a–z, 0–9 and single hyphens, a letter first, at most 40",
          entry.key());
      return Optional.empty();
    }
    if (entry.value().word().isPresent()) {
      var label = new Node.Entry(entry.at(), "label", entry.value());
      return Optional.of(field(entry, new Node.Mapping(entry.at(), List.of(label))));
    }
    if (entry.value() instanceof Node.Mapping keys) {
      return Optional.of(field(entry, keys));
    }
    report(
        entry.value().at(), "say what `%s` is: its label, or `{label: …, kind: …}`", entry.key());
    return Optional.empty();
  }

  private Own field(Node.Entry entry, Node.Mapping mapping) {
    known(mapping, "a field", KEYS);
    var keys = new FrontMatter(mapping);
    Field field = typed(entry, keys);
    if (flag(keys, "required").orElse(false)) {
      field = field.needed();
    }
    String label = VocabularyReader.capitalised(entry.key().replace('-', ' '));
    field = named(field.used(Use.LABEL, label), keys);
    List<String> readers = readers(keys);
    boolean isOfMentors = readers.contains("mentor");
    if (!isOfMentors) {
      SHOWN.stream()
          .filter(key -> keys.fields().get(key).isPresent())
          .forEach(
              key ->
                  report(
                      keys.placeOf(key),
                      "`%s` is of what mentors say, and `%s` is for mentees only; take one out",
                      key,
                      entry.key()));
    }
    return new Own(
        isOfMentors ? Optional.of(used(field, keys).below("field.mentor")) : Optional.empty(),
        readers.contains("mentee") ? Optional.of(field.below("field.mentee")) : Optional.empty());
  }

  private List<String> readers(FrontMatter keys) {
    List<String> readers = keys.list("for");
    if (readers.stream().allMatch(List.of("mentor", "mentee")::contains) && !readers.isEmpty()) {
      return readers;
    }
    if (keys.fields().get("for").isPresent()) {
      report(keys.placeOf("for"), "`for` is `mentor`, `mentee` or `[mentor, mentee]`");
    }
    return List.of("mentor");
  }

  private Field typed(Node.Entry entry, FrontMatter keys) {
    Optional<Node> list = keys.fields().get("vocabulary").or(() -> keys.fields().get("choices"));
    String kind = keys.text("kind").orElse(list.isPresent() ? "some of" : "line");
    if (!KINDS.containsKey(kind)) {
      report(
          keys.placeOf("kind"),
          "`%s` is no kind of field; write one of `%s`",
          kind,
          String.join("`, `", KINDS.keySet()));
      kind = "line";
    }
    Field field = Field.optional(entry.key(), KINDS.get(kind));
    boolean chooses = kind.equals("one of") || kind.equals("some of");
    if (list.isPresent() && !chooses) {
      report(
          list.get().at(),
          "`%s` has choices, but its kind is `%s`; make it `one of` or `some of`",
          entry.key(),
          kind);
    }
    if (field.type() == Type.FLAG) {
      vocabularies.put(entry.key(), words.yesAndNo(entry.key()));
    }
    if (!chooses) {
      return field;
    }
    list.ifPresent(node -> choices(entry.key(), node));
    if (kind.equals("one of") && !vocabularies.containsKey(entry.key())) {
      report(entry.at(), "`%s` needs what can be chosen: `vocabulary: [City, Park]`", entry.key());
    }
    return field.fromVocabulary();
  }

  /** A list, or the name of one that the scheme has. */
  private void choices(String field, Node list) {
    Optional<Vocabulary> vocabulary =
        list.word().isEmpty()
            ? words.of(field, list)
            : list.word().map(vocabularies::get).map(other -> new Vocabulary(field, other.terms()));
    vocabulary.ifPresentOrElse(
        known -> vocabularies.put(field, known),
        () ->
            report(
                list.at(),
                "give what can be chosen for `%s` as a list, `[City, Park]`, or the name of a"
                    + " vocabulary of the scheme",
                field));
  }

  private Field used(Field plain, FrontMatter keys) {
    Field field = plain.used(Use.FORM, ProfileFields.ABOUT);
    boolean isSaid = flag(keys, "profile").orElse(true);
    if (isSaid) {
      field = field.used(Use.ASIDE, BEFORE_LINKS);
    }
    if (flag(keys, "api").orElse(isSaid)) {
      field = field.used(Use.API);
    }
    OptionalInt search = weight(keys, "search");
    if (search.orElse(0) > 0) {
      field = field.used(Use.SEARCH, search.getAsInt());
    }
    return OF_WORDS.contains(field.type()) ? told(field, keys) : untold(field, keys);
  }

  /** By what people are told apart. */
  private Field told(Field plain, FrontMatter keys) {
    Field field = plain;
    if (flag(keys, "card").orElse(false)) {
      field = field.used(Use.CARD, BEHIND).used(Use.HOST, BEHIND);
    }
    if (flag(keys, "facet").orElse(false)) {
      field = field.used(Use.FACET, BEHIND);
    }
    OptionalInt match = weight(keys, "match");
    if (match.isPresent()) {
      field = field.used(Use.MATCH, BEHIND).used(Use.MATCH_WEIGHT, match.getAsInt());
      field = field.used(Use.SOUGHT, Use.TOLD);
    }
    boolean isOfFreeWords = field.type() == Type.TEXT || field.type() == Type.LIST;
    return isOfFreeWords && field.is(Use.FACET) ? field.used(Use.COMPARED) : field;
  }

  private Field untold(Field field, FrontMatter keys) {
    for (String key : List.of("card", "facet", "match")) {
      if (keys.fields().get(key).isPresent()) {
        report(
            keys.placeOf(key),
            "`%s` goes with the kinds `line`, `number`, `yes/no`, `one of` and `some of`; take it"
                + " out",
            key);
      }
    }
    return field;
  }

  /** A field with the words that its keys give it. */
  Field named(Field field, FrontMatter keys) {
    Field named = field;
    for (Map.Entry<Use, Integer> use :
        List.of(Map.entry(Use.LABEL, LONGEST_LABEL), Map.entry(Use.HELP, LONGEST_HELP))) {
      String key = use.getKey().name().toLowerCase(Locale.ROOT);
      Optional<String> text = keys.text(key).filter(typed -> !typed.isBlank());
      if (keys.fields().get(key).isPresent()
          && text.filter(typed -> typed.length() <= use.getValue()).isEmpty()) {
        report(
            keys.placeOf(key), "`%s` is a few words, at most %s characters", key, use.getValue());
      } else if (text.isPresent()) {
        named = named.used(use.getKey(), text.get());
      }
    }
    return named;
  }

  /** Yes or no, where the key is there. */
  Optional<Boolean> flag(FrontMatter keys, String key) {
    Optional<Boolean> flag = keys.text(key).flatMap(FrontMatter::parseFlag);
    if (flag.isEmpty() && keys.fields().get(key).isPresent()) {
      report(keys.placeOf(key), "`%s` is `true` or `false`", key);
    }
    return flag;
  }

  private OptionalInt weight(FrontMatter keys, String key) {
    OptionalInt weight = keys.number(key);
    if (weight.isEmpty() && keys.fields().get(key).isPresent() || weight.orElse(0) > HEAVIEST) {
      report(
          keys.placeOf(key),
          "`%s` says how much the field counts there, a whole number from 0 to %s",
          key,
          HEAVIEST);
      return OptionalInt.empty();
    }
    return weight;
  }

  /** Says which keys nothing reads. */
  void known(Node.Mapping mapping, String owner, List<String> keys) {
    for (Node.Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key())) {
        report(
            entry.at(),
            "unknown key `%s`; %s takes `%s`",
            entry.key(),
            owner,
            String.join("`, `", keys));
      }
    }
  }

  /** Says what is wrong with the line; what somebody typed stays on it. */
  void report(Position at, String sentence, Object... values) {
    findings.accept(error(at, sentence, values));
  }

  /** The same with the only answer to it, where there is one. */
  void report(Optional<Correction> only, Position at, String sentence, Object... values) {
    Finding error = error(at, sentence, values);
    findings.accept(only.map(error::corrected).orElse(error));
  }

  private static Finding error(Position at, String sentence, Object... values) {
    Object[] shown = Stream.of(values).map(value -> OneLine.of(value.toString())).toArray();
    return Finding.error(at, ReaderRule.SCHEME.key(), String.format(Locale.ROOT, sentence, shown));
  }
}
