package org.mentordirectory.browser;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.generated.AwkwardPeople;
import org.mentordirectory.generated.AwkwardPeople.Answers;

/** People whose answers to the sign-up form are wrong, each in a way of their own. */
final class SpoiltPeople {
  private final List<Answers> good = AwkwardPeople.first(200);
  private final List<Answers> spoilt = new ArrayList<>();
  private final Random random = new Random(5);
  private final Scheme scheme;

  private SpoiltPeople(Scheme scheme) {
    this.scheme = scheme;
  }

  /** The same people each time. */
  static List<Answers> of(Scheme scheme) {
    var people = new SpoiltPeople(scheme);
    scheme.fields(DocumentType.MENTOR).forEach(people::field);
    people.agreement();
    SpoiltValues.ALIKE.forEach(
        values -> {
          people.set(Map.of("skills", values));
          people.set(Map.of("links", values));
        });
    SpoiltValues.ALPHABETS.forEach(
        text -> people.set(Map.of("name", List.of(text), "skills", List.of(text))));
    SpoiltValues.LANGUAGES.forEach(code -> people.set(Map.of("languages", List.of(code))));
    SpoiltTexts.ALL.forEach(body -> people.add(Map.of(), body));
    people.add(Map.of("name", List.of(), "topics", List.of("~")), "");
    return people.spoilt;
  }

  private void field(Field field) {
    set(field, List.of());
    set(field, List.of("~"));
    switch (field.type()) {
      case NUMBER -> SpoiltValues.NUMBERS.forEach(number -> set(field, List.of(number)));
      case DATE -> SpoiltValues.DAYS.forEach(day -> set(field, List.of(day)));
      case FLAG -> List.of("True", "OFF", "maybe", "1").forEach(flag -> set(field, List.of(flag)));
      case CONTACT, ADDRESSES ->
          SpoiltValues.ADDRESSES.forEach(address -> set(field, List.of(address)));
      default -> {
        set(field, List.of("x".repeat(200)));
        set(field, List.of("x".repeat(201)));
        set(field, List.of("🧪".repeat(201)));
        SpoiltValues.PLACEHOLDERS.stream()
            .filter(word -> !field.name().equals("account"))
            .forEach(word -> set(field, List.of(word)));
        field.vocabulary().flatMap(scheme::vocabulary).ifPresent(words -> words(field, words));
      }
    }
    if (field.takesSeveral()) {
      set(field, IntStream.range(0, 40).mapToObj(i -> "https://example.org/" + i).toList());
      set(field, IntStream.range(0, 41).mapToObj(i -> "https://example.org/" + i).toList());
      set(field, List.of("~", "x".repeat(201), "https://example.org/"));
      set(field, List.of("~", "~", ""));
    }
  }

  private void words(Field field, Vocabulary vocabulary) {
    set(field, vocabulary.values().stream().limit(4).toList());
    set(field, List.of("flower arranging"));
    scheme.vocabularies().values().forEach(other -> set(field, other.values().subList(0, 1)));
    set(field, List.of("a".repeat(130) + " and so on"));
    for (Vocabulary.Term term : vocabulary.terms()) {
      Stream.concat(Stream.of(term.value(), term.label()), term.synonyms().stream())
          .forEach(word -> set(field, List.of(misspelt(word, random.nextInt(5)))));
    }
  }

  /** With some letters too many, too few, others, or swapped, or with other capitals or hyphens. */
  private String misspelt(String word, int slips) {
    if (slips == 0) {
      return random.nextBoolean() ? word.toUpperCase() : word.replace(' ', '-');
    }
    var text = new StringBuilder(word);
    for (int i = 0; i < slips && text.length() > 2; i++) {
      int place = random.nextInt(text.length() - 1);
      char letter = (char) ('a' + random.nextInt(26));
      switch (random.nextInt(4)) {
        case 0 -> text.insert(place, letter);
        case 1 -> text.deleteCharAt(place);
        case 2 -> text.setCharAt(place, letter);
        default -> text.insert(place, text.charAt(place + 1)).deleteCharAt(place + 2);
      }
    }
    return text.toString();
  }

  /** Numbers and days that do not agree with each other. */
  private void agreement() {
    for (List<String> availability :
        List.of(List.<String>of(), List.of("open"), List.of("paused"))) {
      for (String capacity : List.of("", "0", "2", "two", "~")) {
        for (String mentees : List.of("0", "2", "003", "many")) {
          set(
              Map.of(
                  "availability", availability,
                  "capacity", List.of(capacity),
                  "mentees", List.of(mentees)));
        }
      }
    }
    for (String offers : List.of("one-off", "ONE-OFF", "ongoing", "~")) {
      set(Map.of("capacity", List.of("0"), "offers", List.of(offers)));
    }
    for (String reviewed : List.of("2026-09-30", "2026-10-01", "2026-10-02", "2030-01-01")) {
      set(Map.of("consent", List.of("2026-10-01"), "reviewed", List.of(reviewed)));
    }
  }

  private void set(Field field, List<String> values) {
    set(Map.of(field.name(), values));
  }

  private void set(Map<String, List<String>> changes) {
    add(changes, good.get(spoilt.size() % good.size()).body());
  }

  private void add(Map<String, List<String>> changes, String body) {
    var values = new LinkedHashMap<>(good.get(spoilt.size() % good.size()).values());
    changes.forEach(
        (name, some) -> values.put(name, some.stream().collect(toCollection(ArrayList::new))));
    spoilt.add(new Answers(values, body));
  }
}
