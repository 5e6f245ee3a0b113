package org.mentordirectory.coverage;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.match.Candidate;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.match.Mentee;
import org.mentordirectory.search.Facet;

/** Counts, value by value, who asks and who offers. Spellings that differ in case are one value. */
final class Demand {
  /** The way of meeting for which a town matters. */
  private static final String IN_PERSON = "in person";

  private final Scheme scheme;
  private final List<Mentor> mentors;
  private final List<Mentee> mentees;
  private final List<Criterion> ways;
  private final Set<String> inPerson;

  Demand(Scheme scheme, List<Mentor> mentors, List<Mentee> mentees) {
    this.scheme = scheme;
    this.mentors = mentors;
    this.mentees = mentees;
    this.ways = scheme.profile().criteria(Use.MEETING);
    this.inPerson =
        ways.stream()
            .flatMap(way -> scheme.meaning(way.key(), IN_PERSON).stream())
            .map(Facet::key)
            .collect(toUnmodifiableSet());
  }

  Coverage.Count all() {
    return count(mentees.size(), mentors);
  }

  private static Coverage.Count count(int mentees, Collection<Mentor> mentors) {
    int open = 0;
    int places = 0;
    for (Mentor mentor : mentors) {
      int free = MatchingInput.places(mentor);
      open += free > 0 ? 1 : 0;
      places += free;
    }
    return new Coverage.Count(mentees, mentors.size(), open, places);
  }

  /** All values of a vocabulary, and all that somebody has or asks for. */
  Stream<Coverage.Line> lines(Criterion criterion) {
    Map<String, Facet.Value> all = new LinkedHashMap<>();
    scheme.vocabulary(criterion.key()).map(Vocabulary::terms).orElse(List.of()).stream()
        .map(term -> new Facet.Value(term.value(), term.label(), List.of()))
        .forEach(value -> all.put(Facet.key(value.value()), value));
    Map<String, Facet.Value> having = byKey(had(criterion));
    Map<String, Facet.Value> asking = byKey(asked(criterion, mentees));
    having.forEach(all::putIfAbsent);
    asking.forEach(all::putIfAbsent);
    return all.entrySet().stream()
        .map(
            value ->
                line(
                    criterion,
                    value.getValue(),
                    Optional.empty(),
                    count(
                        of(asking.get(value.getKey()), mentees).size(),
                        of(having.get(value.getKey()), mentors))));
  }

  private static Map<String, Facet.Value> byKey(List<Facet.Value> values) {
    Map<String, Facet.Value> byKey = new LinkedHashMap<>();
    values.forEach(value -> byKey.put(Facet.key(value.value()), value));
    return byKey;
  }

  private Coverage.Line line(
      Criterion criterion, Facet.Value value, Optional<String> town, Coverage.Count count) {
    return new Coverage.Line(
        criterion,
        value.value(),
        value.label(),
        scheme.labelInSentence(criterion.key(), value.value()),
        town,
        count);
  }

  /** What counts each, in each town in which a mentee who asks for it wants to meet. */
  Stream<Coverage.Line> towns() {
    List<Mentor> meeting =
        mentors.stream()
            .filter(
                mentor -> ways.stream().allMatch(way -> meetsInPerson(mentor.values(way.key()))))
            .toList();
    List<Mentee> wanting =
        mentees.stream()
            .filter(mentee -> ways.stream().allMatch(way -> meetsInPerson(wanted(way, mentee))))
            .toList();
    return scheme.profile().criteria(Use.MATCH_EACH).stream()
        .flatMap(
            criterion ->
                asked(criterion, wanting).stream()
                    .flatMap(value -> towns(criterion, value, of(value, wanting), meeting)));
  }

  private Stream<Coverage.Line> towns(
      Criterion criterion, Facet.Value value, List<Mentee> asking, List<Mentor> meeting) {
    List<Mentor> offering =
        meeting.stream().filter(mentor -> has(criterion, mentor, value)).toList();
    return scheme.profile().criteria(Use.TOWN).stream()
        .flatMap(
            place ->
                asked(place, asking).stream()
                    .map(
                        town ->
                            line(
                                criterion,
                                value,
                                Optional.of(town.label()),
                                count(
                                    town.count(),
                                    offering.stream()
                                        .filter(mentor -> has(place, mentor, town))
                                        .toList()))));
  }

  private boolean has(Criterion criterion, Mentor mentor, Facet.Value value) {
    return Candidate.values(criterion, mentor, scheme).stream()
        .anyMatch(own -> Facet.key(own).equals(Facet.key(value.value())));
  }

  private List<Facet.Value> had(Criterion criterion) {
    return Facet.of(
            criterion.key(), mentors, mentor -> Candidate.values(criterion, mentor, scheme), scheme)
        .values();
  }

  private List<Facet.Value> asked(Criterion criterion, List<Mentee> some) {
    return Facet.of(criterion.key(), some, mentee -> wanted(criterion, mentee), scheme).values();
  }

  private static List<String> wanted(Criterion criterion, Mentee mentee) {
    return mentee.wishes().of(criterion);
  }

  private static <T> List<T> of(Facet.@Nullable Value value, List<T> things) {
    return value == null ? List.of() : value.documents().stream().map(things::get).toList();
  }

  /**
   * Whether two can meet in a town. Whoever says nothing of ways to meet rules out none; a scheme
   * whose vocabulary has no such way means it whenever a town is named.
   */
  private boolean meetsInPerson(List<String> meets) {
    return meets.isEmpty()
        || inPerson.isEmpty()
        || meets.stream().anyMatch(way -> inPerson.contains(Facet.key(way)));
  }
}
