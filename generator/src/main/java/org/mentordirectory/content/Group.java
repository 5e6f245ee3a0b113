package org.mentordirectory.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * People who were asked at the same time.
 *
 * @param year of the scheme, such as {@code 2027} or {@code 2027-28}
 * @param who absent for mentees and mentors together
 */
public record Group(String year, Moment moment, Optional<Who> who) {
  private static final String EVERYBODY = "everybody";

  /** Mentees, mentors, and the two together. */
  public static final List<Optional<Who>> WHO =
      List.of(Optional.of(Who.MENTEE), Optional.of(Who.MENTOR), Optional.empty());

  /** The words of front matter for who was asked. */
  public static Stream<String> words() {
    return WHO.stream().map(Group::word);
  }

  /** The group of a word; nothing where it is none of {@link #words()}. */
  public static Optional<Group> of(String year, Moment moment, String word) {
    return WHO.stream()
        .filter(who -> word(who).equals(word))
        .findFirst()
        .map(who -> new Group(year, moment, who));
  }

  /** The word of front matter for who was asked, such as {@code mentees}. */
  public String word() {
    return word(who);
  }

  private static String word(Optional<Who> who) {
    return who.map(Who::plural).orElse(EVERYBODY);
  }

  /** Whether the same were asked at the same moment, in whichever year. */
  public boolean isLike(Group other) {
    return moment == other.moment && who.equals(other.who);
  }
}
