package org.mentordirectory.match;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.finding.Position;
import org.mentordirectory.signup.SentMentees;

/**
 * One mentee.
 *
 * @param from where it was read: a file, or a file and row, {@code mentees.csv:3}
 * @param teams what tells with whom the mentee works, by fields of mentors
 * @param managers names of line managers
 * @param prefers names of mentors, the first choice first
 * @param never names of mentors
 * @param own what the scheme asks beside, by its fields
 */
public record Mentee(
    Position from,
    String name,
    Optional<String> email,
    Optional<String> role,
    Optional<String> institution,
    Map<String, String> teams,
    List<String> managers,
    List<String> prefers,
    List<String> never,
    Preferences wishes,
    Map<String, List<String>> own) {

  /** A mentee who wants what the criteria of a scheme can compare. */
  public static Mentee of(SentMentees.One sent, Scheme scheme) {
    FrontMatter front = sent.document().front();
    return new Mentee(
        sent.from(),
        front.text("name").orElse(""),
        front.text("email"),
        front.text("role"),
        front.text("institution"),
        teams(front, scheme),
        front.list("managers"),
        front.list("prefers"),
        front.list("never"),
        wishes(front, sent.document().body().text(), scheme),
        front.values(scheme.profile().ofMentees()));
  }

  private static Map<String, String> teams(FrontMatter front, Scheme scheme) {
    var teams = new HashMap<String, String>();
    for (Field field : scheme.profile().of(Use.TEAM)) {
      front.text(field.name()).ifPresent(team -> teams.put(field.name(), team));
    }
    return teams;
  }

  private static Preferences wishes(FrontMatter front, String words, Scheme scheme) {
    Map<String, List<String>> values = new HashMap<>();
    for (Criterion criterion : scheme.profile().criteriaOfValues()) {
      List<String> wanted = front.list(criterion.key());
      if (!wanted.isEmpty()) {
        values.put(criterion.key(), wanted);
      }
    }
    String side =
        front.text("side").orElse(Preferences.Side.EITHER.name()).toUpperCase(Locale.ROOT);
    return new Preferences(
        values,
        words.strip(),
        front.text("institution").orElse(""),
        Stream.of(Preferences.Side.values())
            .filter(known -> known.name().equals(side))
            .findFirst()
            .orElse(Preferences.Side.EITHER),
        Set.copyOf(front.list("musts")));
  }
}
