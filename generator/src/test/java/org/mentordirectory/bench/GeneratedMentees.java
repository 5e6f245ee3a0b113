package org.mentordirectory.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.sheet.Table;

/**
 * Any number of fictional mentees who want what the mentors of a directory have, each a little of
 * several: the same for the same seed.
 */
public final class GeneratedMentees {
  private static final List<String> HEADER =
      List.of(
          "name",
          "institution",
          "department",
          "managers",
          "topics",
          "skills",
          "disciplines",
          "meets",
          "location",
          "languages",
          "side",
          "musts",
          "never",
          "text");

  private final List<Mentor> mentors;
  private final Random random;

  private GeneratedMentees(List<Mentor> mentors, long seed) {
    this.mentors = mentors;
    this.random = new Random(seed);
  }

  /** A spreadsheet of mentees. */
  public static String csv(List<Mentor> mentors, int count, long seed) {
    var generator = new GeneratedMentees(mentors, seed);
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < count; i++) {
      rows.add(generator.row(i));
    }
    return Table.text(HEADER, rows);
  }

  private List<String> row(int number) {
    Mentor own = any();
    List<String> towns = maybe(70) ? own.value("location").stream().toList() : List.of();
    return List.of(
        "Mentee " + number,
        own.institution(),
        maybe(30) ? own.value("department").orElse("") : "",
        maybe(20) ? any().name() : "",
        some(any().values("topics"), any().values("topics")),
        maybe(60) ? some(any().values("skills"), own.values("skills")) : "",
        maybe(70) ? some(own.values("disciplines"), List.of()) : "",
        some(any().values("meets"), List.of()),
        String.join(";", towns),
        maybe(10) ? "English" : "",
        maybe(20) ? "outside" : maybe(10) ? "inside" : "",
        maybe(15) && !towns.isEmpty() ? "location" : maybe(20) ? "topics" : "",
        maybe(5) ? any().slug() : "",
        maybe(50) ? words(any()) : "");
  }

  private boolean maybe(int percent) {
    return random.nextInt(100) < percent;
  }

  private Mentor any() {
    return mentors.get(random.nextInt(mentors.size()));
  }

  private static String some(List<String> one, List<String> other) {
    return Stream.concat(one.stream().limit(2), other.stream().limit(1))
        .distinct()
        .collect(Collectors.joining(";"));
  }

  private static String words(Mentor mentor) {
    String text = mentor.document().body().text().replaceAll("\\s+", " ");
    return "I would like help with " + text.substring(0, Math.min(200, text.length()));
  }
}
