package org.mentordirectory.match;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.search.FairOrder;
import org.mentordirectory.signup.SentMentees;

/**
 * The mentees and mentors who can be matched, with the score of each pair and what forbids it. All
 * counts by places in the two lists.
 */
public final class MatchingInput {
  private final Content content;
  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final List<Scores> scores;
  private final List<Finding> remarks;
  private final short[][] score;
  private final short[][] broken;
  private final short[][] bonus;
  private final boolean[][] fixed;
  private Optional<Path> log = Optional.empty();
  private final List<RunningPairs.Kept> kept = new ArrayList<>();
  private final Map<Integer, Integer> proposed = new HashMap<>();
  private final Map<Integer, Integer> reserved = new HashMap<>();

  /**
   * What to read.
   *
   * @param content the content folder
   * @param from the mentees: a CSV or a folder of profiles, outside of the repository
   * @param columns what the columns of a CSV mean, see {@link SentMentees#read}
   * @param choices what people said of each other, see {@link Choices}
   * @param today the day for which the pairs are made
   * @param running the log of the pairs that there are; absent in a first round
   */
  public record Request(
      Path content,
      Path from,
      Optional<Path> columns,
      Optional<Path> choices,
      LocalDate today,
      Optional<RunningPairs.Log> running) {
    /** A first round. */
    public Request(
        Path content, Path from, Optional<Path> columns, Optional<Path> choices, LocalDate today) {
      this(content, from, columns, choices, today, Optional.empty());
    }

    /** The same with the pairs of earlier rounds. */
    public Request after(Optional<RunningPairs.Log> log) {
      return new Request(content, from, columns, choices, today, log);
    }
  }

  MatchingInput(
      Content content,
      List<Mentee> mentees,
      List<Mentor> mentors,
      List<Scores> scores,
      List<Finding> remarks) {
    this.content = content;
    this.mentees = List.copyOf(mentees);
    this.mentors = List.copyOf(mentors);
    this.scores = List.copyOf(scores);
    this.remarks = new ArrayList<>(remarks);
    score = new short[mentees.size()][mentors.size()];
    for (int mentee = 0; mentee < score.length; mentee++) {
      for (int mentor = 0; mentor < mentors.size(); mentor++) {
        score[mentee][mentor] = (short) scores.get(mentee).score(mentor);
      }
    }
    broken = new short[mentees.size()][mentors.size()];
    bonus = new short[mentees.size()][mentors.size()];
    fixed = new boolean[mentees.size()][mentors.size()];
  }

  /**
   * Reads and scores.
   *
   * @throws Refusal if nobody can be matched, or the directory or the choices have mistakes; with a
   *     finding for each thing
   * @throws IOException if a file can't be read
   */
  public static MatchingInput of(Request request) throws Refusal, IOException {
    return of(ContentReader.read(request.content()), request);
  }

  /** The same of a content folder that was read already. */
  static MatchingInput of(Content content, Request request) throws Refusal, IOException {
    return new MatchingInputReader(request).read(content);
  }

  /** Lets a rule forbid a pair. */
  void forbid(int mentee, int mentor, Constraint rule) {
    broken[mentee][mentor] |= (short) rule.bit();
  }

  /** Adds to the bonus of a pair. */
  void favour(int mentee, int mentor, Choice.Says says) {
    bonus[mentee][mentor] += (short) says.bonus();
  }

  /** Adds what a person should know. */
  void remark(Finding finding) {
    remarks.add(finding);
  }

  /** Fixes a pair. */
  void fix(int mentee, int mentor) {
    fixed[mentee][mentor] = true;
  }

  /** Says where the log of earlier rounds is. */
  void remember(Optional<Path> path) {
    log = path;
  }

  /** Adds a pair that stays, whose mentee is not matched. */
  void keep(RunningPairs.Kept pair) {
    kept.add(pair);
  }

  /** Says that a mentee has an open proposal, which may move. */
  void proposed(int mentee, int mentor) {
    proposed.put(mentee, mentor);
  }

  /** Leaves a place of a mentor to somebody who is not matched now. */
  void reserve(int mentor) {
    reserved.merge(mentor, 1, Integer::sum);
  }

  /** The scheme. */
  public Scheme scheme() {
    return content.scheme();
  }

  /** All that the repository holds. */
  public Content content() {
    return content;
  }

  /** In the order in which they were read. */
  public List<Mentee> mentees() {
    return mentees;
  }

  /** Those whom the directory lists, by slug. */
  public List<Mentor> mentors() {
    return mentors;
  }

  /** What a person should know of the files; an error kept out whom it is about. */
  public List<Finding> remarks() {
    return List.copyOf(remarks);
  }

  /** Why some who sent something are not among the mentees. */
  public List<Finding> refusals() {
    return remarks.stream().filter(Finding::isError).toList();
  }

  /** What a person should know of those who are among them. */
  public List<Finding> warnings() {
    return remarks.stream().filter(remark -> !remark.isError()).toList();
  }

  /** The scores of a mentee, with reasons. */
  public Scores scores(int mentee) {
    return scores.get(mentee);
  }

  /** The score of a pair, from 0 to 1000. */
  public int score(int mentee, int mentor) {
    return score[mentee][mentor];
  }

  /** What the choices of both add to the score when pairs are weighed, from 0. */
  public int bonus(int mentee, int mentor) {
    return bonus[mentee][mentor];
  }

  /** Whether the coordinator has fixed a pair. */
  public boolean isFixed(int mentee, int mentor) {
    return fixed[mentee][mentor];
  }

  /** The log of earlier rounds, where there is one. */
  public Optional<Path> log() {
    return log;
  }

  /** The pairs of those who were sent as well and keep their mentor. */
  public List<RunningPairs.Kept> kept() {
    return List.copyOf(kept);
  }

  /**
   * The mentor who was proposed to a mentee before, where that may move and nobody has answered.
   */
  public Optional<Integer> proposedBefore(int mentee) {
    return Optional.ofNullable(proposed.get(mentee));
  }

  /** Whether a rule forbids a pair. */
  public boolean breaks(Constraint rule, int mentee, int mentor) {
    return (broken[mentee][mentor] & rule.bit()) != 0;
  }

  /** Whether a rule other than some forbids a pair. */
  public boolean isForbidden(int mentee, int mentor, Set<Constraint> without) {
    int left = broken[mentee][mentor];
    for (Constraint rule : without) {
      left &= ~rule.bit();
    }
    return left != 0;
  }

  /**
   * How many mentees a mentor can take now: none unless open; one where the profile says no number,
   * or for a single conversation where it says that there are no places, unless the log has one.
   */
  public int places(int mentor) {
    Mentor one = mentors.get(mentor);
    int places =
        one.state() != Mentor.State.SINGLE ? places(one) : one.mentees().orElse(0) > 0 ? 0 : 1;
    return Math.max(0, places - reserved.getOrDefault(mentor, 0));
  }

  /** Whether such a place is one for a mentee: who gives single conversations has no other. */
  public boolean hasPlaceFor(int mentee, int mentor) {
    return mentors.get(mentor).state() != Mentor.State.SINGLE
        || mentees.get(mentee).wishes().needsNoPlace(scheme());
  }

  /** How many of them for more than that. */
  public static int places(Mentor one) {
    return one.hasPlaceFree() ? one.placesFree().orElse(1) : 0;
  }

  /**
   * Mentees in an order that has nothing to do with their names or the order of the file, and is
   * the same each time; where two are equally good, who comes first here is taken.
   */
  public List<Integer> menteesInFairOrder() {
    return fair(mentees.stream().map(mentee -> mentee.name().toLowerCase(Locale.ROOT)).toList());
  }

  /** Mentors in such an order. */
  public List<Integer> mentorsInFairOrder() {
    return fair(mentors.stream().map(Mentor::slug).toList());
  }

  private static List<Integer> fair(List<String> ids) {
    return IntStream.range(0, ids.size())
        .boxed()
        .sorted(
            Comparator.comparingLong(
                    (Integer i) -> Integer.toUnsignedLong(FairOrder.hash(ids.get(i))))
                .thenComparing(ids::get))
        .toList();
  }
}
