package org.mentordirectory.bench.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mentordirectory.bench.judge.Facts.Experience;
import org.mentordirectory.bench.judge.Facts.Work;
import org.mentordirectory.bench.judge.Mentor.Called;
import org.mentordirectory.bench.judge.Mentor.Town;
import org.mentordirectory.generated.Dice;

/** Makes a mentor of facts, and has them tell of each in words of their own. */
final class Profiles {
  private static final LocalDate FIRST_CONSENT = LocalDate.of(2026, 7, 1);

  private static final int MOST_WORDS = 180;

  /** Words of a sentence, and of headings. */
  private static final int LONGEST = 35;

  private static final List<String> GRADES =
      List.of("%s", "Senior %s", "Lead %s", "Principal %s", "%s");

  private static final List<String> BEGINNINGS =
      List.of("About me", "My work", "Who I am", "Background");

  private static final List<String> ENDS =
      List.of("How I can help", "Mentoring with me", "What to expect", "If you write to me");

  private final Facts facts;
  private final Sheet prose = Sheet.read("prose.txt");

  Profiles(Facts facts) {
    this.facts = facts;
  }

  Mentor mentor(String slug, Called name, Town town, String institution, Dice dice) {
    return new Making(town, institution, dice).mentor(slug, name);
  }

  /** One mentor under way. */
  private final class Making {
    private final Town town;
    private final String institution;
    private final Dice dice;
    private final Work work;
    private final Set<Fact> own = new LinkedHashSet<>();
    private final Set<Fact> touched = new LinkedHashSet<>();
    private final List<String> skills = new ArrayList<>();
    private final Set<String> topics = new LinkedHashSet<>();
    private final List<String> first = new ArrayList<>();
    private final List<String> then = new ArrayList<>();
    private final Map<String, String> slots = new HashMap<>();
    private final Set<String> said = new LinkedHashSet<>();
    private int words;

    Making(Town town, String institution, Dice dice) {
      this.town = town;
      this.institution = institution;
      this.dice = dice;
      this.work = dice.any(facts.works());
    }

    Mentor mentor(String slug, Called name) {
      slots.put("town", town.name());
      slots.put("region", town.region());
      slots.put("institution", institution);
      tellOfWork();
      some(dice.percent(30) ? 3 : 2, work.skills()).forEach(this::tellOfSkill);
      if (dice.percent(15)) {
        tellOfSkill(dice.any(neighbour().skills()));
      }
      List<Experience> lived = some(dice.between(1, 3), facts.experiences());
      lived.forEach(this::tellOfExperience);
      say(then, "how");
      maybe(20, () -> tellOfPast());
      maybe(25, () -> tellOfNear());
      maybe(25, () -> mention(dice.any(facts.experiences())));
      maybe(60, () -> tellInPassing());
      maybe(40, () -> say(then, "where"));
      maybe(40, () -> say(first, "hard"));
      String role = role();
      String text = text(slug, name, role);
      return new Mentor(
          slug, name, work, List.copyOf(own), touched, List.copyOf(topics), town, text);
    }

    private void tellOfWork() {
      own.add(work.fact());
      name(work);
      say(first, "opening");
      if (dice.percent(30)) {
        skills.add(dice.any(work.fact().names()));
      }
    }

    private void tellOfSkill(Fact skill) {
      if (own.add(skill)) {
        String kind = skill.kind() == Fact.Kind.EQUIPMENT ? "kit" : "does";
        slots.put(kind, dice.any(skill.names()));
        say(first, kind);
        if (skills.isEmpty() || dice.percent(70)) {
          skills.add(dice.any(skill.names()));
        }
      }
    }

    private void tellOfExperience(Experience experience) {
      own.add(experience.fact());
      add(dice.percent(60) ? first : then, dice.any(experience.own()));
      if (topics.isEmpty() || dice.percent(70)) {
        topics.add(experience.fact().topic());
      }
    }

    private void tellOfPast() {
      Work past = dice.any(facts.works());
      if (!past.equals(work)) {
        touched.add(past.fact());
        name(past);
        say(first, "past");
      }
    }

    private void tellOfNear() {
      Work neighbour = neighbour();
      Fact skill = dice.any(activities(neighbour));
      touched.add(skill);
      touched.add(neighbour.fact());
      slots.put("other", dice.any(skill.names()));
      say(first, "near");
    }

    private void mention(Experience experience) {
      if (!own.contains(experience.fact())) {
        touched.add(experience.fact());
        add(first, dice.any(experience.support()));
      }
    }

    /** Words that tell nothing of the mentor. */
    private void tellInPassing() {
      Work other = dice.any(facts.works());
      Experience experience = dice.any(facts.experiences());
      if (dice.percent(50) && !other.equals(work)) {
        slots.put("other", dice.any(dice.any(activities(other)).names()));
        slots.put("elsewhere", dice.any(other.people()));
        slots.put("place", dice.any(other.rooms()));
        say(first, "aside");
      } else if (!own.contains(experience.fact()) && !experience.asides().isEmpty()) {
        add(first, dice.any(experience.asides()));
      }
    }

    private Work neighbour() {
      return facts.workOf(dice.any(List.copyOf(facts.near(work.fact()))));
    }

    private List<Fact> activities(Work some) {
      return some.skills().stream().filter(skill -> skill.kind() == Fact.Kind.ACTIVITY).toList();
    }

    private void name(Work some) {
      slots.put("discipline", dice.any(some.fact().names()));
      slots.put("room", dice.any(some.rooms()));
      slots.put("who", dice.any(some.people()));
      slots.put("years", String.valueOf(dice.between(3, 34)));
    }

    private void say(List<String> part, String kind) {
      List<String> patterns = new ArrayList<>(prose.all(kind));
      patterns.removeAll(said);
      String pattern = dice.any(patterns);
      said.add(pattern);
      add(part, pattern);
    }

    private void add(List<String> part, String pattern) {
      String sentence = Telling.sentence(pattern, slots, dice);
      words += sentence.split(" ").length;
      part.add(sentence);
    }

    private void maybe(int chance, Runnable telling) {
      if (dice.percent(chance) && words < MOST_WORDS - LONGEST) {
        telling.run();
      }
    }

    private <T> List<T> some(int number, List<T> things) {
      var some = new LinkedHashSet<T>();
      while (some.size() < Math.min(number, things.size())) {
        some.add(dice.any(things));
      }
      return List.copyOf(some);
    }

    private String role() {
      String called = dice.any(work.people());
      String title = Character.toUpperCase(called.charAt(0)) + called.substring(1);
      return dice.any(GRADES).formatted(title);
    }

    private String text(String slug, Called name, String role) {
      LocalDate consent = FIRST_CONSENT.plusDays(dice.below(100));
      int capacity = dice.between(1, 3);
      var lines =
          new ArrayList<>(
              List.of(
                  "---",
                  "name: " + name,
                  "role: " + role,
                  "institution: " + institution,
                  "location: " + town.name(),
                  "disciplines: [" + work.place() + "]",
                  "skills: " + list(skills),
                  "topics: " + list(topics),
                  "meets: " + list(some(dice.between(1, 3), MEETS)),
                  "languages: [English]",
                  "offers: " + list(some(dice.between(1, 2), OFFERS)),
                  "availability: " + (dice.percent(8) ? "waiting list" : "open"),
                  "capacity: " + capacity,
                  "mentees: " + dice.between(0, capacity),
                  "contact: coordinator",
                  "account: " + slug,
                  "example: true",
                  "consent: " + consent,
                  "reviewed: " + consent,
                  "---",
                  "",
                  "## " + dice.any(BEGINNINGS),
                  ""));
      lines.addAll(first);
      lines.addAll(List.of("", "## " + dice.any(ENDS), ""));
      lines.addAll(then);
      return String.join("\n", lines) + "\n";
    }
  }

  private static final List<String> MEETS = List.of("in person", "online", "by phone");

  private static final List<String> OFFERS = List.of("ongoing", "one-off", "work shadowing");

  private static String list(Iterable<String> values) {
    return "[" + String.join(", ", Stream.of(values).flatMap(Profiles::quoted).toList()) + "]";
  }

  private static Stream<String> quoted(Iterable<String> values) {
    var quoted = new LinkedHashSet<String>();
    values.forEach(value -> quoted.add('"' + value + '"'));
    return quoted.stream();
  }
}
