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
  private static final List<String> NUMBERS =
      List.of(
          "3.7",
          "2,5",
          "0.5",
          "1.49",
          "2.5",
          "12345.123456789",
          "-1",
          "+2",
          "1000000",
          "two",
          "1e3",
          "٣",
          "000001",
          "0",
          "3 hours",
          "~",
          "1.",
          ".5",
          "123456,7");

  private static final List<String> DAYS =
      List.of(
          "01/10/2026",
          "1/10/2026",
          "31/12/2025",
          "10/25/2026",
          "1.10.2026",
          "01-10-2026",
          "1 October 2026",
          "1 oct 2026",
          "1 Sept 2026",
          "october 1, 2026",
          "Oct 1, 2026",
          "2026/10/1",
          "2026.10.01",
          "2026-1-1",
          "2026-02-30",
          "2026-13-01",
          "2025-02-29",
          "2024-02-29",
          "31 June 2026",
          "30 February 2026",
          "29/2/2025",
          "0000-01-01",
          "0099-12-31",
          "2026-11-24",
          "2026-11-25",
          "2026-11-26",
          "2999-01-01",
          "1 May 2026",
          "yesterday",
          "26-10-01",
          "2026-10-01T10:00",
          "20261001",
          "001/0010/2026",
          "0/0/2026",
          "~");

  private static final List<String> ADDRESSES =
      List.of(
          "coordinater",
          "Coordinator",
          "co-ordinator",
          "ada@example.org",
          "ada.lovelace+x@exämple.org",
          "ada@localhost",
          "mailto:ada@example.org",
          "MAILTO:ada@example.org?subject=Hello",
          "mailto:ada@example",
          "mailto:",
          "mailto:ada@example.org,ben@example.org",
          "mailto:a b@example.org",
          "mailto: ada@example.org",
          "https: //example.org/a",
          "HTTP:// example.org",
          "https: a b",
          "http://example.org/a",
          "HTTP://example.org",
          "http:",
          "https:",
          "https:example.org",
          "https:/example.org",
          "https://",
          "https:///path",
          "https://example",
          "https://example.",
          "https://example.org",
          "https://example.org.",
          "HTTPS://EXAMPLE.ORG/A",
          "https://example.org:8443/a?b=c&d[]=e#f",
          "https://example.org:/",
          "https://example.org:99999999999/",
          "https://example.org:80a/",
          "https://ada@example.org/x",
          "https://ada:secret@example.org",
          "https://@example.org",
          "https://a@b@example.org",
          "https://ada@intranet/",
          "https://-example.org",
          "https://example-.org",
          "https://exa_mple.org",
          "https://example.1org",
          "https://1.2.3.4/",
          "https://1.2.3.256/",
          "https://1.2.3.4.5/",
          "https://exämple.org/",
          "https://example.org/ä/李/🧪?ü#ß",
          "https://example.org/a b",
          "https://example.org/a|b",
          "https://example.org/{a}",
          "https://example.org/[a]",
          "https://example.org/?q=[a]",
          "https://example.org/100%",
          "https://example.org/100%25",
          "https://example.org/a#b#c",
          "https://example.org\\a",
          "https://example.org?q",
          "https://exam^ple.org",
          "www.example.org",
          "https://http://www.example.org/page",
          "https://example.org/https://www.Example.org/ann",
          "https://example.com/https://example.org/ann",
          "https//:www.example.org",
          "http:example.org",
          "https:/example",
          "@ada@example.org",
          "//example.org/a",
          "example.org",
          "Example.ac.uk/people/ada",
          "example.o",
          "javascript:alert(1)",
          "tel:+441234567890",
          "ftp://example.org/",
          "see my page",
          "~",
          "#",
          "0131 496 0000",
          "+44 (0)131 496 0000 ext. 4321",
          "Tel: 0131 496 0000, x4321",
          "tel:01314960000",
          "x4321",
          "0131 496",
          "Our lab https://example.org/lab",
          "Our lab – www.example.org",
          "Our lab: http://example.org",
          "see page. 12",
          "x".repeat(200) + " https://example.org/",
          "x".repeat(201) + " https://example.org/",
          "Our lab https://example.org/" + "x".repeat(481),
          "https://orcid.org/0000-0002-1825-0097",
          "https://orcid.org/0000-0002-1694-233x",
          "https://orcid.org/0000-0002-1825-0098",
          "https://www.orcid.org/0000-0002-1825/",
          "https://orcid.org/about",
          "http://orcid.org/0000-0002-1825-0097",
          "My ORCID https://orcid.org/0000-0002-1694-2330",
          "0000-0002-1825-0097",
          "0000-0002-1825-0098",
          "https://example.org/" + "x".repeat(481),
          "https://example.org/" + "x".repeat(1981));

  private static final List<String> PLACEHOLDERS =
      List.of(
          "TBC",
          "test test",
          "Test",
          "Test Engineer",
          "[Your name]",
          "xxx",
          "xx",
          "n/a",
          "…",
          "Lorem ipsum dolor sit amet",
          "Enter your job title here");

  private static final List<String> LANGUAGES =
      List.of(
          "en",
          "EN",
          "eng",
          "en-GB",
          "cy",
          "cym",
          "zz",
          "BSL",
          "Twi",
          "Lao",
          "fr_FR",
          "English",
          "English (native)",
          "Welsh – basic",
          "fluent French",
          "a little Urdu, B1",
          "Native American",
          "Chinese (Mandarin)",
          "some");

  private static final List<List<String>> ALIKE =
      List.of(
          List.of("NMR", "N.M.R.", "nmr", "glass"),
          List.of("React", "React.js"),
          List.of("C", "C++", "C#", "C♯"),
          List.of("the School of Ice (Dept)", "Dept., School of Ice"),
          List.of("R & D", "R and D", "r+d"),
          List.of("Glass-blowing", "glassblowing", "Größe", "Grösse"),
          List.of(
              "https://example.org/ab", "https://www.example.org/Ab/", "https://example.org/ab#x"),
          List.of("https://example.org/v?a=1", "https://example.org/v?a=2", "https://example.org/"),
          List.of("Us https://de.linkedin.com/in/ann", "https://www.linkedin.com/in/ann"));

  private static final List<String> ALPHABETS =
      List.of(
          "\u0410da Lovelace",
          "Ada L\u043Evelace",
          "Ada \u0391\u0392",
          "Ada L\u03BFvelace",
          "50 \u03BCL",
          "\u0410\u0434\u0430 Lovelace",
          "\u041E\u0440 Lovelace",
          "\u0410\u0434\u0430");

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
    ALIKE.forEach(
        values -> {
          people.set(Map.of("skills", values));
          people.set(Map.of("links", values));
        });
    ALPHABETS.forEach(text -> people.set(Map.of("name", List.of(text), "skills", List.of(text))));
    LANGUAGES.forEach(code -> people.set(Map.of("languages", List.of(code))));
    SpoiltTexts.ALL.forEach(body -> people.add(Map.of(), body));
    people.add(Map.of("name", List.of(), "topics", List.of("~")), "");
    return people.spoilt;
  }

  private void field(Field field) {
    set(field, List.of());
    set(field, List.of("~"));
    switch (field.type()) {
      case NUMBER -> NUMBERS.forEach(number -> set(field, List.of(number)));
      case DATE -> DAYS.forEach(day -> set(field, List.of(day)));
      case FLAG -> List.of("True", "OFF", "maybe", "1").forEach(flag -> set(field, List.of(flag)));
      case CONTACT, ADDRESSES -> ADDRESSES.forEach(address -> set(field, List.of(address)));
      default -> {
        set(field, List.of("x".repeat(200)));
        set(field, List.of("x".repeat(201)));
        set(field, List.of("🧪".repeat(201)));
        PLACEHOLDERS.stream()
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
