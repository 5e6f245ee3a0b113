package org.mentordirectory.match;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a match is judged by. The order is that of reports; how much each counts is said by the
 * scheme ({@link org.mentordirectory.content.Scheme.Matching}).
 */
public enum Criterion {
  /** What the mentee wants help with: the share of it that the mentor offers. */
  TOPICS(Group.HELP),
  /** The mentee's own words: how near the mentor's texts are, as the search scores them. */
  WORDS(Group.HELP),
  /** Skills wanted: the share of them that the mentor has. */
  SKILLS(Group.WORK),
  /** Disciplines wanted: whether the mentor has one of them. */
  DISCIPLINES(Group.WORK),
  /** Kinds of mentoring wanted: whether the mentor offers one of them. */
  OFFERS(Group.HELP),
  /** Ways to meet: whether the mentor has one of them. */
  MEETS(Group.REACH),
  /** Towns in which the mentee can meet: whether the mentor is in one of them. */
  LOCATION(Group.REACH),
  /** Languages: whether the mentor speaks one of them. */
  LANGUAGES(Group.REACH),
  /** Inside or outside the mentee's institution. */
  SIDE(Group.REACH),
  /** Whether the mentor has a place free; nobody has to ask for that. */
  PLACES(Group.ALWAYS);

  /** What a mentee makes more or less of, all its criteria at once. */
  public enum Group {
    /** The help that is wanted. */
    HELP,
    /** The work that both know. */
    WORK,
    /** Where and how the two meet. */
    REACH,
    /** Counts as much for everybody. */
    ALWAYS
  }

  private final Group group;

  Criterion(Group group) {
    this.group = group;
  }

  /** What a mentee weighs it with. */
  public Group group() {
    return group;
  }

  /** Its name in profiles of mentees, in the scheme's weights and in messages. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that compare values of a mentor's field with values that a mentee wants. */
  public static List<Criterion> ofValues() {
    return List.of(TOPICS, SKILLS, DISCIPLINES, OFFERS, MEETS, LOCATION, LANGUAGES);
  }

  /** Whether it asks for all values that are wanted, and not for one of them. */
  public boolean countsEach() {
    return this == TOPICS || this == SKILLS;
  }

  /**
   * The criterion of a key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Criterion of(String key) {
    return Stream.of(values())
        .filter(criterion -> criterion.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(key + " is no criterion"));
  }
}
