package org.mentordirectory.match;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.pairs.PairState;
import org.mentordirectory.pairs.Pairing;
import org.mentordirectory.pairs.Pairings;
import org.mentordirectory.sheet.PrivatePath;

/**
 * The scheme's memory, as those who match and count need it: which places the pairs of the log
 * take, who has a mentor and keeps them, and which pairs are not made again.
 */
public final class RunningPairs {
  private final Position file;
  private final List<Remembered> pairs;
  private final NameFinder mentees;

  /**
   * Those whose mentee stands in the mentees' file by just that name, so that no other is meant.
   */
  private final Set<Integer> named;

  private final Set<Integer> free;

  /** The pairs that have to do with a new match: they take a place, or are not made again. */
  private final List<Integer> telling;

  private final NameFinder others;
  private final Map<String, List<Integer>> near = new HashMap<>();

  /**
   * The log of the pairings.
   *
   * @param again whether proposals that nobody has answered may move to another mentor
   */
  public record Log(Path path, boolean again) {}

  /** A pair that stays, whose mentee is among those who were sent. */
  public record Kept(String mentee, String mentor, PairState state, LocalDate since) {}

  /**
   * A line of the log.
   *
   * @param mentors who is or may be meant, by their slugs
   * @param known whether that is sure
   */
  private record Remembered(Pairing pairing, PairState state, Set<String> mentors, boolean known) {}

  private RunningPairs(
      Position file, List<Remembered> pairs, Set<Integer> named, Set<Integer> free) {
    this.file = file;
    this.pairs = pairs;
    this.mentees = NameFinder.of(pairs, pair -> List.of(pair.pairing().mentee()));
    this.named = named;
    this.free = free;
    this.telling = IntStream.range(0, pairs.size()).filter(this::isTelling).boxed().toList();
    this.others = NameFinder.of(telling, place -> List.of(pairs.get(place).pairing().mentee()));
  }

  /** No log: nothing is remembered. */
  public static RunningPairs none() {
    return new RunningPairs(Position.NOWHERE, List.of(), Set.of(), Set.of());
  }

  /**
   * Reads the log.
   *
   * @param root the content folder
   * @throws Refusal if anything in the log is wrong, or it is in the repository
   */
  public static RunningPairs read(Path log, Path root, Content content, LocalDate today)
      throws IOException, Refusal {
    PrivatePath.refuse(log, root);
    NameFinder names = NameFinder.ofMentors(content.mentors());
    Set<String> slugs = content.mentors().stream().map(Mentor::slug).collect(Collectors.toSet());
    var pairs = new ArrayList<Remembered>();
    for (Pairing pairing : Pairings.read(log, today)) {
      List<Integer> called = names.called(pairing.mentor());
      List<Integer> meant = called.isEmpty() ? names.meant(pairing.mentor()) : called;
      boolean named = slugs.contains(pairing.profile());
      pairs.add(
          new Remembered(
              pairing,
              PairState.of(pairing, today),
              named
                  ? Set.of(pairing.profile())
                  : meant.stream()
                      .map(place -> content.mentors().get(place).slug())
                      .collect(Collectors.toSet()),
              named || called.size() == 1));
    }
    return new RunningPairs(Position.of(log), List.copyOf(pairs), Set.of(), Set.of());
  }

  /**
   * The same where it is known who stands in the mentees' file.
   *
   * @param again whether their open proposals may move; not of those who have a mentor beside
   */
  RunningPairs among(List<String> sent, boolean again) {
    List<List<Integer>> places = sent.stream().map(mentees::called).toList();
    return new RunningPairs(
        file,
        pairs,
        places.stream().flatMap(List::stream).collect(Collectors.toSet()),
        places.stream()
            .filter(of -> again && of.stream().map(pairs::get).noneMatch(RunningPairs::isSettled))
            .flatMap(List::stream)
            .filter(place -> pairs.get(place).pairing().isOpen())
            .collect(Collectors.toSet()));
  }

  private static boolean isSettled(Remembered pair) {
    return pair.pairing().takesPlace() && !pair.pairing().isOpen();
  }

  /** Mentors with the mentees whom they have by the log, where these are more. */
  public List<Mentor> counted(List<Mentor> mentors) {
    Map<String, Integer> taken = new HashMap<>();
    IntStream.range(0, pairs.size())
        .filter(this::stays)
        .mapToObj(pairs::get)
        .flatMap(pair -> pair.mentors().stream())
        .forEach(slug -> taken.merge(slug, 1, Integer::sum));
    return mentors.stream()
        .map(
            mentor ->
                taken.containsKey(mentor.slug())
                    ? mentor.withMentees(taken.get(mentor.slug()))
                    : mentor)
        .toList();
  }

  private boolean stays(int place) {
    return pairs.get(place).pairing().takesPlace() && !free.contains(place);
  }

  /** Whether a mentee has a mentor already, or was proposed to one. */
  public boolean has(String mentee) {
    return mentees.called(mentee).stream().anyMatch(this::stays);
  }

  /** The pairs that a mentee has and keeps; mostly none or one. */
  List<Kept> keptBy(String mentee) {
    return mentees.called(mentee).stream()
        .filter(this::stays)
        .map(pairs::get)
        .map(
            pair ->
                new Kept(
                    mentee,
                    pair.pairing().mentor(),
                    pair.state(),
                    pair.state() == PairState.PROPOSED
                        ? pair.pairing().proposed().orElseThrow()
                        : pair.pairing().start()))
        .toList();
  }

  /** The mentor to whom a free proposal of a mentee still stands, by slug. */
  Optional<String> proposedTo(String mentee) {
    return mentees.called(mentee).stream()
        .filter(free::contains)
        .flatMap(place -> pairs.get(place).mentors().stream())
        .findFirst();
  }

  /** The mentors, by slug, who are not proposed to a mentee again, also where a name is near. */
  Map<String, Constraint> notAgain(String mentee) {
    Map<String, Constraint> rules = new HashMap<>();
    Stream.concat(mentees.called(mentee).stream(), nearly(mentee).stream())
        .map(pairs::get)
        .forEach(
            pair ->
                rule(pair)
                    .ifPresent(rule -> pair.mentors().forEach(slug -> rules.put(slug, rule))));
    return rules;
  }

  /** What to ask of a mentee whose name is nearly one in the log, a sentence each. */
  List<String> questions(String mentee) {
    return nearly(mentee).stream().map(place -> question(mentee, pairs.get(place))).toList();
  }

  /** The pairs that may be this mentee's, and have to do with a new match. */
  private List<Integer> nearly(String mentee) {
    return near.computeIfAbsent(
        mentee,
        name ->
            mentees.called(name).isEmpty()
                ? others.nearly(name).stream().map(telling::get).toList()
                : mentees.nearly(name).stream().filter(telling::contains).toList());
  }

  private boolean isTelling(int place) {
    return !named.contains(place) && (stays(place) || rule(pairs.get(place)).isPresent());
  }

  private static Optional<Constraint> rule(Remembered pair) {
    return switch (pair.state()) {
      case DECLINED -> Optional.of(Constraint.DECLINED);
      case BROKEN_OFF -> Optional.of(Constraint.BROKEN_OFF);
      default -> Optional.empty();
    };
  }

  private static String question(String mentee, Remembered pair) {
    return "`%s` may be `%s` in row %s of the log, %s; if so, write the name as the log has it, and run this again"
        .formatted(
            mentee,
            pair.pairing().mentee(),
            pair.pairing().row(),
            pair.pairing().takesPlace()
                ? "whose mentor is " + pair.pairing().mentor()
                : "who is kept apart from a mentor where that was declined or broken off");
  }

  /**
   * What a person should know: names of mentors in the log that are not clear, and where a profile
   * says another number of mentees than the log.
   */
  public List<Finding> remarks(Content content) {
    var remarks = new ArrayList<Finding>();
    pairs.stream()
        .filter(pair -> pair.pairing().takesPlace() && !pair.known())
        .forEach(
            pair -> remarks.add(Finding.warning(file.at(pair.pairing().row()), unclear(pair))));
    if (!pairs.isEmpty()) {
      content.mentors().stream()
          .filter(mentor -> !mentor.hasLeft())
          .forEach(mentor -> contradiction(mentor).ifPresent(remarks::add));
    }
    return remarks;
  }

  private static String unclear(Remembered pair) {
    String mentor = pair.pairing().mentor();
    return pair.mentors().isEmpty()
        ? "no mentor in the directory is called `%s`; if that mentor has left, write the day under `ended`, and %s can be matched again"
            .formatted(mentor, pair.pairing().mentee())
        : "`%s` may be %s, and a place is counted as taken; write the name of the profile's file under `profile`"
            .formatted(
                mentor,
                pair.mentors().stream().sorted().collect(Collectors.joining("` or `", "`", "`")));
  }

  private Optional<Finding> contradiction(Mentor mentor) {
    int running =
        (int)
            pairs.stream()
                .filter(pair -> pair.known() && pair.mentors().contains(mentor.slug()))
                .filter(pair -> pair.state().isUnderWay() || pair.state() == PairState.OVER)
                .count();
    boolean says = mentor.mentees().isPresent();
    if (says
        ? mentor.mentees().getAsInt() == running
        : running == 0 || mentor.capacity().isEmpty()) {
      return Optional.empty();
    }
    int capacity = mentor.capacity().orElse(running);
    return Optional.of(
        Finding.warning(
            mentor.document().front().placeOf("mentees"),
            "%s by the log, and the profile says %s; write `mentees: %s`%s, or put the log right"
                .formatted(
                    running == 1
                        ? "this mentor has 1 mentee"
                        : "this mentor has %s mentees".formatted(running),
                    says ? "`mentees: %s`".formatted(mentor.mentees().getAsInt()) : "no `mentees`",
                    running,
                    running > capacity
                        ? ", and `capacity: %s` if the mentor agrees".formatted(running)
                        : "")));
  }
}
