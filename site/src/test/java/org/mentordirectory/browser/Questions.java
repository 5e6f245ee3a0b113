package org.mentordirectory.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;

/** Makes questions of the words of profiles. */
final class Questions {
  /** A query as a mentee might type it. */
  record Question(String text, Map<String, List<String>> filters, boolean exact) {
    Map<String, Object> forScript() {
      return Map.of("text", text, "filters", filters, "exact", exact);
    }
  }

  private final List<Mentor> mentors;
  private final List<String> synonyms;
  private final Random random;

  Questions(List<Mentor> mentors, Scheme scheme, long seed) {
    this.mentors = mentors;
    this.synonyms = scheme.synonyms().stream().flatMap(List::stream).toList();
    this.random = new Random(seed);
  }

  List<Question> ask(int number) {
    var questions = new ArrayList<Question>();
    for (int i = 0; i < number; i++) {
      questions.add(
          new Question(
              text(), random.nextInt(4) == 0 ? filters() : Map.of(), random.nextInt(8) == 0));
    }
    return questions;
  }

  private String text() {
    String text =
        random
            .ints(1 + random.nextInt(4))
            .mapToObj(any -> words())
            .collect(Collectors.joining(" "));
    return switch (random.nextInt(12)) {
      case 0, 1 -> text + " ";
      case 2 -> text.toUpperCase(Locale.ROOT);
      case 3 -> text + " " + text;
      case 4 -> text.substring(0, Math.max(1, text.length() - 2));
      case 5 -> text.substring(0, Math.max(1, text.length() / 2));
      case 6 -> '"' + text;
      default -> text;
    };
  }

  /** Words with what may be done to them. */
  private String words() {
    String words = plain();
    return switch (random.nextInt(10)) {
      case 0 -> '"' + words + '"';
      case 1 -> '"' + passage() + '"';
      case 2 -> "-" + words;
      case 3 -> "-\"" + passage() + '"';
      case 4, 5 -> misspelt(words);
      default -> words;
    };
  }

  private String plain() {
    Mentor mentor = any(mentors);
    return switch (random.nextInt(7)) {
      case 0 -> mentor.name();
      case 1 -> mentor.values("skills").isEmpty() ? mentor.role() : any(mentor.values("skills"));
      case 2 -> any(mentor.values("topics"));
      case 3 -> synonyms.isEmpty() ? mentor.institution() : any(synonyms);
      default -> any(List.of(mentor.document().body().text().split("\\s+")));
    };
  }

  /** A few words of a profile that stand together. */
  private String passage() {
    List<String> body = List.of(any(mentors).document().body().text().split("\\s+"));
    int start = random.nextInt(body.size());
    return String.join(" ", body.subList(start, Math.min(body.size(), start + 3)));
  }

  /** With a letter too many, too few, another, or two that changed places. */
  private String misspelt(String words) {
    var text = new StringBuilder(words);
    for (int errors = 1 + random.nextInt(2); errors > 0 && text.length() > 2; errors--) {
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

  private Map<String, List<String>> filters() {
    Mentor one = any(mentors);
    Mentor two = any(mentors);
    return random.nextBoolean()
        ? Map.of("institution", List.of(one.institution(), two.institution()))
        : Map.of("topics", one.values("topics"), "meets", one.values("meets"));
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
