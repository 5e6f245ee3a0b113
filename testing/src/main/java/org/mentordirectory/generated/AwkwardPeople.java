package org.mentordirectory.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * People whose answers to a sign-up form are right, and awkward to write down: quotes, colons,
 * hashes, brackets, letters of many scripts, numbers that begin with a nought, words that YAML
 * takes for something else. The values of fields with a vocabulary are those of the example scheme.
 */
public final class AwkwardPeople {
  private static final long SEED = 5;

  private static final List<String> NAMES =
      List.of(
          "O'Neill",
          "Åsa",
          "李小龍",
          "No",
          "Null",
          "True",
          "Ann-Marie d’Arcy",
          "María José Núñez y Peñalver",
          "Łukasz Żółć",
          "Nguyễn Thị Ánh",
          "Zoë: “Zo”",
          "Jean \"JJ\" O'Hara",
          "#Hash Tag",
          "Müller & Söhne",
          "\\Back\\Slash",
          "-Dash",
          "*Star*",
          "[Bracket]",
          "{Brace}, Jr.",
          "Emoji 🧑🏽‍🔬 Person",
          "007",
          "3.14",
          "2026-10-01",
          "Σωκράτης",
          "محمد",
          "O’Brien: Head",
          "Tab\tand  spaces",
          "~",
          "yes",
          "'quoted'",
          "a: b # c",
          "% percent",
          "@handle",
          "`code`",
          "| pipe",
          "> more",
          "? why",
          "! now",
          "&anchor",
          "X Æ A-12",
          "Ḿ̀áł̂ǫ",
          "end:");

  private static final List<String> PLACES =
      List.of(
          "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
          "Gorsafawddacha'idraigodanheddogleddollônpenrhynareurdraethceredigion",
          "Westward Ho!",
          "St. Mary's: North",
          "Barrow-in-Furness",
          "King's Lynn, Norfolk",
          "Å",
          "0131",
          "Ynys Môn #2");

  private static final List<String> WORDS =
      List.of(
          "C#",
          "C++",
          "soldering: fine pitch",
          "\"clean\" rooms",
          "lab safety, COSHH",
          "#metoo",
          "[sic]",
          "0.05",
          "off",
          "𝔘nicode",
          "3D printing",
          "X-ray diffraction",
          "don't",
          "a - b",
          "{curly}",
          "back\\slash",
          "100%",
          "R&D",
          "Null",
          "日本語",
          "🧪");

  private static final List<String> TEXTS =
      List.of(
          "I mend things.",
          "---\nA line of hyphens came first.",
          "Colons: many. # not a heading\n\n- one\n- two",
          "Quotes \" and ' and `backquotes`, a \\ backslash, 100 %, 🧪 and 李.",
          "## About me\n\nFirst.\n\n## How I can help\n\nSecond.",
          "Windows\r\nline ends\r\n\r\nand a tab\there.",
          "> quoted\n\n1. one\n2. two\n\n*done*",
          "key: value\nanother: \"value\"",
          "A very long word: " + "x".repeat(150));

  private static final List<String> DISCIPLINES = List.of("chemistry", "physics", "IT", "estates");
  private static final List<String> TOPICS =
      List.of("career planning", "leave", "confidence", "managing people");
  private static final List<String> MEETS = List.of("in person", "online", "by phone");

  private AwkwardPeople() {}

  /**
   * One person's answers.
   *
   * @param values by the names of the fields of a profile
   * @param body what they write about themselves
   */
  public record Answers(Map<String, List<String>> values, String body) {}

  /** The same people each time, all with names of their own. */
  public static List<Answers> first(int number) {
    return IntStream.range(0, number).mapToObj(AwkwardPeople::person).toList();
  }

  private static Answers person(int number) {
    Dice dice = Dice.of(SEED, number);
    Map<String, List<String>> values = new LinkedHashMap<>();
    String name = NAMES.get(number % NAMES.size());
    values.put(
        "name", List.of(number < NAMES.size() ? name : name + " " + dice.any(NAMES) + number));
    maybe(dice, values, "pronouns", List.of("they/them", "she/her: yes", "he, him", "#"));
    values.put(
        "role", List.of(dice.any(List.of("Technician", "Head: Labs", "\"Senior\" #1", "0"))));
    values.put(
        "institution",
        List.of(dice.any(List.of("King's: College", "Coleg \"Y\" Brifysgol", "U1"))));
    maybe(dice, values, "department", List.of("Bio & Chem", "Physics, Astro", "[R&D]", "No"));
    maybe(dice, values, "location", PLACES);
    values.put("disciplines", some(dice, DISCIPLINES));
    values.put("skills", dice.percent(80) ? some(dice, WORDS) : List.of());
    values.put("topics", some(dice, TOPICS));
    maybe(dice, values, "registration", List.of("RSci", "CEng"));
    values.put("meets", some(dice, MEETS));
    values.put("languages", dice.percent(70) ? List.of("English", "Cymraeg", "普通話") : List.of());
    maybe(dice, values, "offers", List.of("ongoing", "one-off"));
    maybe(dice, values, "hours", List.of("2", "02", "12"));
    values.put("availability", List.of(dice.any(List.of("open", "waiting list"))));
    maybe(dice, values, "capacity", List.of("1", "003"));
    values.put("contact", List.of(contact(dice, number)));
    values.put(
        "links",
        dice.percent(30)
            ? List.of("https://example.org/a,b?c=d#e", "Lab #1, “{Ö}”: no https://example.org/~x")
            : List.of());
    maybe(
        dice,
        values,
        "account",
        List.of("someone-" + number, "0" + number, number == 1 ? "no" : "no-" + number));
    values.put("consent", List.of("2026-10-01"));
    return new Answers(values, dice.any(TEXTS));
  }

  private static String contact(Dice dice, int number) {
    return dice.any(
        List.of(
            "coordinator",
            "mailto:a+" + number + "@example.org",
            "https://example.org/contact?who=" + number + "#form"));
  }

  private static void maybe(
      Dice dice, Map<String, List<String>> values, String field, List<String> of) {
    values.put(field, dice.percent(60) ? List.of(dice.any(of)) : List.of());
  }

  private static List<String> some(Dice dice, List<String> of) {
    var some = new ArrayList<String>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      String one = dice.any(of);
      if (!some.contains(one)) {
        some.add(one);
      }
    }
    return some;
  }
}
