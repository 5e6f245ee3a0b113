package org.mentordirectory.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.ImpactFigures.Returns;
import org.mentordirectory.content.Who;

/**
 * How many answered the forms of one moment. A question that counts fewer tells how many left it
 * out; one form is taken to be answered by the most that any of its questions counts.
 */
final class Respondents {
  /** No scheme gives one group more forms at a time. */
  private static final int FORMS = 20;

  private static final Optional<Who> MENTEES = Optional.of(Who.MENTEE);
  private static final Optional<Who> MENTORS = Optional.of(Who.MENTOR);
  private static final Optional<Who> EVERYBODY = Optional.empty();

  /** By group, and by the number of people. Where there was one form there is one number. */
  private final Map<Optional<Who>, TreeMap<Long, Known>> forms = new HashMap<>();

  private final List<Optional<Who>> several;
  private final Map<Optional<Who>, Known> reckoned = new HashMap<>();

  /**
   * A number of people that can be told.
   *
   * @param from figures from which it can be, one or two
   */
  record Known(long people, List<PublishedFigure> from) {
    static Known of(PublishedFigure figure) {
      return new Known(figure.count().people(), List.of(figure));
    }

    Known plus(Known other) {
      return new Known(people + other.people, all(other));
    }

    Known minus(Known other) {
      return new Known(people - other.people, all(other));
    }

    private List<PublishedFigure> all(Known other) {
      return Stream.of(from, other.from).flatMap(List::stream).toList();
    }
  }

  /**
   * Of one moment.
   *
   * @param returns how many answered each form
   * @param questions how many answered, by group, each question
   */
  Respondents(List<Returns> returns, List<Map<Optional<Who>, Known>> questions) {
    several =
        Group.WHO.stream()
            .filter(
                who -> {
                  long number =
                      returns.stream()
                          .filter(some -> some.group().who().equals(who))
                          .filter(some -> some.answered().isPresent())
                          .count();
                  return number > 1 && number <= FORMS;
                })
            .toList();
    for (Returns some : returns) {
      some.answered()
          .map(count -> Known.of(new PublishedFigure("answered", some.group(), count)))
          .ifPresent(known -> add(some.group().who(), known));
    }
    for (Map<Optional<Who>, Known> question : questions) {
      question.forEach(
          (who, known) -> {
            if (!several.contains(who) && (who.isPresent() || several.isEmpty())) {
              add(who, known);
            }
          });
    }
    if (several.isEmpty()) {
      both().ifPresent(sum -> add(EVERYBODY, sum));
      Optional<Known> all = most(EVERYBODY);
      if (!forms.containsKey(MENTORS)) {
        rest(all, most(MENTEES)).ifPresent(others -> reckon(MENTORS, others));
      } else if (!forms.containsKey(MENTEES)) {
        rest(all, most(MENTORS)).ifPresent(others -> reckon(MENTEES, others));
      }
    }
  }

  private void reckon(Optional<Who> who, Known known) {
    add(who, known);
    reckoned.put(who, known);
  }

  private void add(Optional<Who> who, Known known) {
    TreeMap<Long, Known> all = forms.computeIfAbsent(who, group -> new TreeMap<>());
    all.putIfAbsent(known.people(), known);
    while (all.size() > 1 && !several.contains(who)) {
      all.pollFirstEntry();
    }
  }

  private static Optional<Known> rest(Optional<Known> all, Optional<Known> some) {
    return all.flatMap(whole -> some.map(whole::minus)).filter(rest -> rest.people() >= 0);
  }

  /** Mentees and mentors, where of both one form is known. */
  private Optional<Known> both() {
    return most(MENTEES).flatMap(mentees -> most(MENTORS).map(mentees::plus));
  }

  /** How many of a group answered; nothing where that is not known or where there were forms. */
  private Optional<Known> most(Optional<Who> who) {
    return several.contains(who)
        ? Optional.empty()
        : Optional.ofNullable(forms.get(who)).map(known -> known.lastEntry().getValue());
  }

  /** How many answered the form of a question that so many answered. */
  Optional<Known> whole(Optional<Who> who, long people) {
    if (who.isPresent() || several.isEmpty()) {
      return Optional.ofNullable(forms.getOrDefault(who, new TreeMap<>()).ceilingEntry(people))
          .map(Map.Entry::getValue);
    }
    var sums = new ArrayList<Known>();
    TreeMap<Long, Known> mentors = forms.getOrDefault(MENTORS, new TreeMap<>());
    for (Known mentees : forms.getOrDefault(MENTEES, new TreeMap<>()).values()) {
      Optional.ofNullable(mentors.ceilingEntry(people - mentees.people()))
          .ifPresent(rest -> sums.add(mentees.plus(rest.getValue())));
    }
    return sums.stream().min(Comparator.comparingLong(Known::people));
  }

  /** Who is among everybody, but neither among the mentees nor among the mentors. */
  Optional<Known> others() {
    return both().flatMap(both -> most(EVERYBODY).map(all -> all.minus(both)));
  }

  /** A group that is in no figure, but is what another leaves of everybody. */
  Map<Optional<Who>, Known> reckoned() {
    return reckoned;
  }
}
