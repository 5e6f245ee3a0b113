package org.mentordirectory.bench.judge;

import java.util.List;
import java.util.Set;
import org.mentordirectory.bench.judge.Facts.Work;

/**
 * A fictional mentor.
 *
 * @param own what the mentor tells of themselves
 * @param touched what the mentor was, or has to do with, without being good at it
 * @param profile the text of the file
 */
record Mentor(
    String slug,
    Called name,
    Work work,
    List<Fact> own,
    Set<Fact> touched,
    List<String> topics,
    Town town,
    String profile) {

  /** A name. */
  record Called(String first, String last) {
    @Override
    public String toString() {
      return first + " " + last;
    }
  }

  /** A town in its region. */
  record Town(String name, String region) {}

  /** How right the mentor is for who wants a fact: 2 is right, 1 is near, 0 is neither. */
  int grade(Fact fact, Facts facts) {
    if (own.contains(fact)) {
      return 2;
    }
    boolean isNear =
        touched.contains(fact)
            || facts.near(fact).stream().anyMatch(own::contains)
            || fact.isSkill() && own.contains(facts.workOf(fact).fact())
            || fact.names().stream().anyMatch(topics::contains);
    return isNear ? 1 : 0;
  }
}
