package org.mentordirectory.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.match.Candidate;
import org.mentordirectory.match.Preferences;

/** Makes wishes of what mentors say, and of what nobody says. */
final class Mentees {
  private static final List<String> SAYINGS =
      List.of(
          "",
          " \n\t ",
          "I need some help with my",
          "-- \"\" \u201c\u201d - -",
          "\"quoted words\" -without",
          "C++ and C#, .NET or Node.js?",
          "it's the technician's X-ray",
          "IT",
          "\ud83d\ude00 \u674e\u660e na\u00efve caf\u00e9 Stra\u00dfe \u0130stanbul",
          "non\u00a0breaking\u2003spaces");

  private final List<Mentor> mentors;
  private final Scheme scheme;
  private final Random random;

  Mentees(List<Mentor> mentors, Scheme scheme, long seed) {
    this.mentors = mentors;
    this.scheme = scheme;
    this.random = new Random(seed);
  }

  /** The next mentee's wishes. */
  Preferences next() {
    var values = new HashMap<String, List<String>>();
    for (Criterion criterion : scheme.profile().criteriaOfValues()) {
      if (random.nextBoolean()) {
        values.put(criterion.key(), values(criterion));
      }
    }
    var musts = new HashSet<String>();
    for (Criterion criterion : scheme.profile().criteria()) {
      if (random.nextInt(5) == 0) {
        musts.add(criterion.key());
      }
    }
    return new Preferences(
        values, words(), institution(), any(List.of(Preferences.Side.values())), musts);
  }

  /** Wishes as the page has them. */
  static Map<String, Object> forScript(Preferences wishes) {
    return Map.of(
        "values",
        wishes.values(),
        "words",
        wishes.words(),
        "institution",
        wishes.institution(),
        "side",
        wishes.side().name().toLowerCase(Locale.ROOT),
        "musts",
        wishes.musts().stream().sorted().toList());
  }

  private List<String> values(Criterion criterion) {
    var wanted = new LinkedHashSet<String>();
    for (int left = random.nextInt(5); left > 0; left--) {
      List<String> own = Candidate.values(criterion, any(mentors), scheme);
      String value = own.isEmpty() || random.nextInt(9) == 0 ? "Nobody's: \"value\"" : any(own);
      wanted.add(random.nextInt(6) == 0 ? value.toUpperCase(Locale.ROOT) : value);
    }
    return List.copyOf(wanted);
  }

  private String institution() {
    return switch (random.nextInt(5)) {
      case 0 -> "";
      case 1 -> "An institution of no mentor";
      case 2 -> any(mentors).institution().toUpperCase(Locale.ROOT);
      default -> any(mentors).institution();
    };
  }

  private String words() {
    if (random.nextInt(4) == 0) {
      return any(SAYINGS);
    }
    var words = new ArrayList<String>(List.of("I", "would", "like", "help", "with"));
    for (int left = 1 + random.nextInt(12); left > 0; left--) {
      words.add(word());
    }
    switch (random.nextInt(12)) {
      case 0 -> words.add(0, "!".repeat(1_900 + random.nextInt(99))); // what is read ends in a word
      case 1 -> words.add(any(mentors).document().body().text().repeat(3)); // more than is read
      default -> {}
    }
    return String.join(random.nextInt(5) == 0 ? "\n" : " ", words);
  }

  private String word() {
    Mentor mentor = any(mentors);
    String word =
        switch (random.nextInt(5)) {
          case 0 -> mentor.name();
          case 1 ->
              mentor.values("skills").isEmpty() ? mentor.role() : any(mentor.values("skills"));
          case 2 ->
              mentor.values("topics").isEmpty() ? mentor.role() : any(mentor.values("topics"));
          default -> any(List.of(mentor.document().body().text().split("\\s+")));
        };
    return switch (random.nextInt(9)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> '"' + word + '"';
      case 2 -> "-" + word;
      case 3 -> word.length() > 4 ? word.substring(0, 2) + word.substring(3) : word;
      case 4 -> word.length() > 4 ? word.substring(0, word.length() - 2) : word;
      case 5 -> word + ", " + word;
      default -> word;
    };
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
