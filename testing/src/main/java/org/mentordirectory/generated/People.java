package org.mentordirectory.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The fictional mentors of one seed. */
final class People {
  private static final LocalDate FIRST_CONSENT = LocalDate.of(2026, 7, 1);

  private final long seed;
  private final Names names;
  private final Places places = new Places();
  private final Prose prose = new Prose(places.towns());
  private final Zipf skills = new Zipf(Skills.all(), 8);
  private final Zipf disciplines = new Zipf(ProfileFields.DISCIPLINES, 5);
  private final Zipf topics = new Zipf(ProfileFields.TOPICS, 6);
  private final Zipf meets = new Zipf(ProfileFields.MEETS, 1);
  private final Zipf offers = new Zipf(ProfileFields.OFFERS, 1);
  private final Zipf registration = new Zipf(ProfileFields.REGISTRATION, 2);
  private final Zipf languages = new Zipf(ProfileFields.LANGUAGES, 4);

  People(long seed) {
    this.seed = seed;
    this.names = new Names(seed);
  }

  /** A mentor's file: its name without the ending, and its text. */
  record Person(String slug, String profile) {}

  /** The person with a number from 0. */
  Person person(int number) {
    Dice dice = Dice.of(seed, number);
    String name = names.name(number);
    String slug = Names.slug(name);
    List<String> ownSkills = skills.some(dice.between(2, 6), dice);
    List<String> ownTopics = topics.some(dice.between(2, 4), dice);
    var lines = new ArrayList<String>();
    lines.add("---");
    lines.add("name: " + name);
    work(lines, dice);
    lines.add("skills: " + list(ownSkills));
    lines.add("topics: " + list(ownTopics));
    mentoring(lines, slug, dice);
    lines.add("example: true");
    LocalDate consent = FIRST_CONSENT.plusDays(dice.below(100));
    lines.add("consent: " + consent);
    lines.add("reviewed: " + consent.plusDays(dice.below(20)));
    lines.add("---");
    lines.add("");
    lines.add(prose.text(ownSkills, ownTopics, dice));
    return new Person(slug, String.join("\n", lines));
  }

  private void work(List<String> lines, Dice dice) {
    if (dice.percent(70)) {
      lines.add("pronouns: " + dice.any(ProfileFields.PRONOUNS));
    }
    lines.add("role: " + dice.any(ProfileFields.FIELDS) + " " + dice.any(ProfileFields.GRADES));
    String institution = places.institution(dice);
    lines.add("institution: " + institution);
    if (dice.percent(80)) {
      lines.add("department: " + dice.any(ProfileFields.DEPARTMENTS));
    }
    if (dice.percent(97)) {
      lines.add("location: " + places.town(institution, dice));
    }
    lines.add("disciplines: " + list(disciplines.some(dice.between(1, 3), dice)));
  }

  private void mentoring(List<String> lines, String slug, Dice dice) {
    if (dice.percent(40)) {
      lines.add("registration: " + registration.one(dice));
    }
    lines.add("meets: " + list(meets.some(dice.between(1, 3), dice)));
    var spoken = new ArrayList<>(List.of("English"));
    if (dice.percent(30)) {
      spoken.addAll(languages.some(dice.between(1, 2), dice));
    }
    lines.add("languages: " + list(spoken));
    lines.add("offers: " + list(offers.some(dice.between(1, 2), dice)));
    lines.add("hours: " + dice.between(1, 4));
    int percent = dice.below(100);
    lines.add("availability: " + (percent < 3 ? "paused" : percent < 12 ? "waiting list" : "open"));
    int capacity = dice.between(1, 4);
    lines.add("capacity: " + capacity);
    lines.add("mentees: " + dice.between(0, capacity));
    lines.add(
        "contact: " + (dice.percent(90) ? "coordinator" : "https://example.org/contact/" + slug));
    if (dice.percent(20)) {
      lines.add("links: [https://example.org/people/" + slug + "]");
    }
    lines.add("account: " + slug);
  }

  private static String list(List<String> values) {
    return "[" + String.join(", ", values) + "]";
  }
}
