package org.mentordirectory.disclosure;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.Who;

/** How many mentees, how many mentors and how many in all gave an answer. */
record Split(Range mentees, Range mentors, Range all) {
  private static final Split NOBODY = new Split(Range.of(0), Range.of(0), Range.of(0));

  /** The sum of several. */
  static Split sum(Iterable<Split> splits) {
    Split sum = NOBODY;
    for (Split split : splits) {
      sum = sum.with(split, Range::plus);
    }
    return sum;
  }

  /** The range of a group; of all of them for none. */
  Range of(Optional<Who> who) {
    return who.map(group -> group == Who.MENTEE ? mentees : mentors).orElse(all);
  }

  /** The same if of a group, or of all of them for none, nothing were known. */
  Split without(Optional<Who> who) {
    return new Split(
        who.equals(Optional.of(Who.MENTEE)) ? Range.ANY : mentees,
        who.equals(Optional.of(Who.MENTOR)) ? Range.ANY : mentors,
        who.isEmpty() ? Range.ANY : all);
  }

  /** The same if of no other group anything were known. */
  Split only(Optional<Who> who) {
    Split only = this;
    for (Optional<Who> other : Group.WHO) {
      only = other.equals(who) ? only : only.without(other);
    }
    return only;
  }

  boolean isEmpty() {
    return mentees.isEmpty() || mentors.isEmpty() || all.isEmpty();
  }

  /** Each of the three with the same of another. */
  Split with(Split other, BinaryOperator<Range> each) {
    return new Split(
        each.apply(mentees, other.mentees),
        each.apply(mentors, other.mentors),
        each.apply(all, other.all));
  }

  /** Bounds that some numbers reach, as mentees and mentors are all. */
  Split tight() {
    return new Split(
        mentees.and(all.minus(mentors)),
        mentors.and(all.minus(mentees)),
        all.and(mentees.plus(mentors)));
  }
}
