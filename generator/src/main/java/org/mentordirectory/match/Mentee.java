package org.mentordirectory.match;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.finding.Position;
import org.mentordirectory.signup.SentMentees;

/**
 * One mentee.
 *
 * @param from where it was read: a file, or a file and row, {@code mentees.csv:3}
 * @param managers names of line managers
 * @param prefers names of mentors, the first choice first
 * @param never names of mentors
 */
public record Mentee(
    Position from,
    String name,
    Optional<String> email,
    Optional<String> role,
    Optional<String> institution,
    Optional<String> department,
    List<String> managers,
    List<String> prefers,
    List<String> never,
    Preferences wishes) {

  public static Mentee of(SentMentees.One sent) {
    FrontMatter front = sent.document().front();
    return new Mentee(
        sent.from(),
        front.text("name").orElse(""),
        front.text("email"),
        front.text("role"),
        front.text("institution"),
        front.text("department"),
        front.list("managers"),
        front.list("prefers"),
        front.list("never"),
        wishes(front, sent.document().body().text()));
  }

  private static Preferences wishes(FrontMatter front, String words) {
    Map<Criterion, List<String>> values = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.ofValues()) {
      List<String> wanted = front.list(criterion.key());
      if (!wanted.isEmpty()) {
        values.put(criterion, wanted);
      }
    }
    Set<Criterion> musts = EnumSet.noneOf(Criterion.class);
    front.list("musts").forEach(key -> musts.add(Criterion.of(key)));
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
        musts);
  }
}
