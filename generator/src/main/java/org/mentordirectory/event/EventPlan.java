package org.mentordirectory.event;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.Constraint;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.match.NameFinder;
import org.mentordirectory.words.Messages;
import org.mentordirectory.words.Nearest;

/**
 * A meet-a-mentor event: who sits at which table, and who comes there when.
 *
 * @param pool the mentees, all of whom come, and the mentors
 * @param event the event's page, where there is one
 * @param tables the mentor at each table, by place in the pool; mentors keep their tables
 * @param without mentors who come and have no table
 * @param rounds mentees by their places in the pool, mentors by their tables
 * @param times when the rounds are
 */
public record EventPlan(
    MatchingInput pool,
    Optional<Article.Event> event,
    List<Integer> tables,
    List<Integer> without,
    Rounds rounds,
    Timetable times) {
  private static final int USUAL_ROUNDS = 8;
  private static final LocalTime USUAL_START = LocalTime.of(13, 30);

  /**
   * Plans an event.
   *
   * @throws Refusal if it cannot be held like this; the message says what would do
   */
  public static EventPlan of(MatchingInput pool, EventSettings settings) throws Refusal {
    Optional<Article.Event> event = event(pool, settings);
    if (pool.mentees().isEmpty()) {
      throw new Refusal(
          "all who come have a mentor by the log; leave --running out to plan for them");
    }
    List<Integer> coming = coming(pool, settings);
    int count = settings.tables().orElse(coming.size());
    if (count > coming.size()) {
      throw new Refusal(
          "there are %s tables and %s; give %s or fewer by --tables"
              .formatted(count, many(coming.size(), "mentors"), coming.size()));
    }
    List<Integer> tables = new TableAllocation(pool, coming).most(count);
    var shape = shape(pool.mentees().size(), count, settings);
    Timetable times =
        settings.timetable(shape.rounds(), event.flatMap(Article.Event::start).orElse(USUAL_START));
    Rounds rounds = rounds(pool, tables, shape);
    List<Integer> without = coming.stream().filter(mentor -> !tables.contains(mentor)).toList();
    var plan = new EventPlan(pool, event, tables, without, rounds, times);
    plan.refuseEmptyRounds();
    return plan;
  }

  /** What is not as it should be, a sentence each. */
  public List<String> warnings(Messages messages) {
    return new IdleWords(this, messages).warnings();
  }

  /** The mentor at a table. */
  public Mentor mentor(int table) {
    return pool.mentors().get(tables.get(table));
  }

  /** Whether a mentee may meet the mentor at a table; a low score forbids nothing at an event. */
  static boolean mayMeet(MatchingInput pool, int mentee, int mentor) {
    return !pool.isForbidden(mentee, mentor, Set.of(Constraint.LEAST));
  }

  /** Where a mentee sits in a round; empty if nowhere. */
  public Optional<Integer> tableOf(int mentee, int round) {
    return rounds.rounds().get(round).meetings().stream()
        .filter(meeting -> meeting.mentee() == mentee)
        .map(Rounds.Meeting::mentor)
        .findFirst();
  }

  /** Who comes to a table in a round. */
  public List<Integer> menteesAt(int table, int round) {
    return rounds.rounds().get(round).meetings().stream()
        .filter(meeting -> meeting.mentor() == table)
        .map(Rounds.Meeting::mentee)
        .toList();
  }

  private static Optional<Article.Event> event(MatchingInput pool, EventSettings settings)
      throws Refusal {
    if (settings.event().isEmpty()) {
      return Optional.empty();
    }
    String slug = settings.event().get();
    List<Article.Event> events = pool.content().events();
    Optional<Article.Event> event =
        events.stream().filter(one -> one.document().slug().equals(slug)).findFirst();
    if (event.isEmpty()) {
      List<String> slugs = events.stream().map(one -> one.document().slug()).toList();
      throw new Refusal(
          slugs.isEmpty()
              ? "there is no event `%s`, nor any other in the content; leave --event out"
                  .formatted(slug)
              : "there is no event `%s`%s; give one of %s by --event"
                  .formatted(
                      slug,
                      new Nearest(slugs)
                          .to(slug)
                          .map(near -> " (did you mean `" + near + "`?)")
                          .orElse(""),
                      slugs.stream()
                          .map(one -> "`" + one + "`")
                          .collect(Collectors.joining(", "))));
    }
    return event;
  }

  /** The mentors who come, in the order of the pool. */
  private static List<Integer> coming(MatchingInput pool, EventSettings settings) throws Refusal {
    if (pool.mentors().isEmpty()) {
      throw new Refusal("the directory lists no mentor, so nobody can be met");
    }
    if (settings.mentors().isEmpty()) {
      return IntStream.range(0, pool.mentors().size()).boxed().toList();
    }
    NameFinder names = NameFinder.ofMentors(pool.mentors());
    var errors = new FindingList();
    var coming = new ArrayList<Integer>();
    for (String name : settings.mentors()) {
      List<Integer> called = names.called(name);
      if (called.size() == 1) {
        coming.add(called.get(0));
      } else {
        String sentence =
            called.isEmpty()
                ? "no mentor in the directory is called `%s`%s".formatted(name, names.nobody(name))
                : "%s mentors are called `%s`; write the name of the profile's file instead"
                    .formatted(called.size(), name);
        errors.add(Finding.error(Position.named("--mentors"), sentence));
      }
    }
    errors.refuseErrors();
    return coming.stream().distinct().sorted().toList();
  }

  /** Refuses what cannot be held without somebody idle twice running, or has no end of rounds. */
  private static Rounds.Shape shape(int mentees, int mentors, EventSettings settings)
      throws Refusal {
    int seats = settings.seats();
    int useful = Math.max(mentors, (mentees + seats - 1) / seats);
    int rounds = settings.rounds().orElse(Math.min(USUAL_ROUNDS, useful));
    if (rounds > 1 && mentees > 2 * mentors * seats) {
      int tables = (mentees + 2 * seats - 1) / (2 * seats);
      throw new Refusal(
          "with %s and %s of %s somebody would sit idle twice running; %s seats would do"
                  .formatted(
                      many(mentees, "mentees"),
                      many(mentors, "tables"),
                      many(seats, "seats"),
                      (mentees + 2 * mentors - 1) / (2 * mentors))
              + " (--seats), or %s mentors with tables".formatted(tables));
    }
    if (rounds > 1 && mentors > 2 * mentees) {
      throw new Refusal(
          "with %s and %s some mentors would sit idle twice running; let %s of them come, by"
                  .formatted(many(mentors, "mentors"), many(mentees, "mentees"), 2 * mentees)
              + " their names (--mentors) or those who fit best (--tables %s)"
                  .formatted(2 * mentees));
    }
    if (rounds > useful) {
      throw new Refusal(
          "with %s and %s all could have met after %s rounds; give %s or fewer by --rounds"
              .formatted(many(mentees, "mentees"), many(mentors, "mentors"), useful, useful));
    }
    return new Rounds.Shape(mentees, mentors, seats, rounds);
  }

  private static Rounds rounds(MatchingInput pool, List<Integer> tables, Rounds.Shape shape) {
    List<Integer> mentees = pool.menteesInFairOrder();
    List<Integer> order =
        pool.mentorsInFairOrder().stream().filter(tables::contains).map(tables::indexOf).toList();
    return Rounds.of(
            shape,
            (i, j) -> {
              int mentee = mentees.get(i);
              int mentor = tables.get(order.get(j));
              return mayMeet(pool, mentee, mentor)
                  ? pool.score(mentee, mentor) + pool.bonus(mentee, mentor)
                  : -1;
            })
        .renumbered(mentees, order);
  }

  private void refuseEmptyRounds() throws Refusal {
    int filled = 0;
    while (filled < rounds.rounds().size() && !rounds.rounds().get(filled).meetings().isEmpty()) {
      filled++;
    }
    if (filled < rounds.rounds().size()) {
      throw new Refusal(
          filled == 0
              ? "no mentee may meet any of the mentors who come; look at who is a line manager, in"
                  + " the same team, not wanted, or lacks what must fit"
              : "all who may meet have met after %s; give %s or fewer by --rounds"
                  .formatted(many(filled, "rounds"), filled));
    }
  }

  static String many(int number, String noun) {
    return Messages.english().local().count(noun, number);
  }
}
