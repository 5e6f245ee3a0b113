package org.mentordirectory.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sheet.PrivatePath;
import org.mentordirectory.signup.SentMentees;

/** Reads mentees and mentors, scores all pairs, and says what forbids one. */
final class MatchingInputReader {
  private static final int MOST_ERRORS = 20;

  private final MatchingInput.Request request;
  private final FindingList found = new FindingList();

  MatchingInputReader(MatchingInput.Request request) {
    this.request = request;
  }

  MatchingInput read(Content content) throws Refusal, IOException {
    refuseMistakes(content);
    SentMentees sent = mentees(content);
    var remarks = new ArrayList<>(sent.remarks());
    var refused = new ArrayList<>(sent.refused());
    List<String> sentNames = sent.mentees().stream().map(MatchingInputReader::name).toList();
    RunningPairs running = running(content, sentNames);
    List<Mentor> mentors = running.counted(content.listedOn(request.today()));
    NameFinder names = NameFinder.ofMentors(mentors);
    var mentees = new ArrayList<Mentee>();
    var scores = new ArrayList<Scores>();
    var kept = new ArrayList<RunningPairs.Kept>();
    try (Scorer scorer = Scorer.of(mentors, content.scheme())) {
      for (SentMentees.One one : sent.mentees()) {
        List<RunningPairs.Kept> keeps = running.keptBy(name(one));
        if (!keeps.isEmpty()) {
          kept.addAll(keeps);
          continue;
        }
        Mentee mentee = Mentee.of(one, content.scheme());
        Scores ofOne = scorer.scores(mentee.wishes());
        List<Finding> faults = faults(mentee, ofOne, names, content.scheme());
        remarks.addAll(faults);
        if (faults.stream().noneMatch(Finding::isError)) {
          mentees.add(mentee);
          scores.add(ofOne);
        } else {
          refused.add(mentee.name());
        }
      }
    }
    remarks.addAll(running.remarks(content));
    var pool = new MatchingInput(content, mentees, mentors, scores, remarks);
    pool.remember(request.running().map(RunningPairs.Log::path));
    kept.forEach(pool::keep);
    remember(pool, running, refused);
    fill(pool, refused, names);
    if (mentees.isEmpty() || found.errors() > 0) {
      remarks.stream().filter(Finding::isError).forEach(found::add);
      found.refuseErrors();
    }
    return pool;
  }

  private static String name(SentMentees.One one) {
    return one.document().front().text("name").orElse("");
  }

  private RunningPairs running(Content content, List<String> sent) throws Refusal, IOException {
    if (request.running().isEmpty()) {
      return RunningPairs.none();
    }
    RunningPairs.Log log = request.running().get();
    return RunningPairs.read(log.path(), request.content(), content, request.today())
        .among(sent, log.again());
  }

  /** What the log forbids, and who has an open proposal, among those refused as well. */
  private static void remember(MatchingInput pool, RunningPairs running, List<String> refused) {
    for (int mentee = 0; mentee < pool.mentees().size(); mentee++) {
      int one = mentee;
      Mentee sent = pool.mentees().get(mentee);
      running
          .notAgain(sent.name())
          .forEach(
              (slug, rule) ->
                  place(pool, slug).ifPresent(mentor -> pool.forbid(one, mentor, rule)));
      running
          .questions(sent.name())
          .forEach(question -> pool.remark(Finding.warning(sent.from(), question)));
      running
          .proposedTo(sent.name())
          .flatMap(slug -> place(pool, slug))
          .ifPresent(mentor -> pool.proposed(one, mentor));
    }
    refused.stream()
        .distinct()
        .flatMap(name -> running.proposedTo(name).stream())
        .forEach(slug -> place(pool, slug).ifPresent(pool::reserve));
  }

  private static Optional<Integer> place(MatchingInput pool, String slug) {
    return Optional.of(pool.mentors().stream().map(Mentor::slug).toList().indexOf(slug))
        .filter(mentor -> mentor >= 0);
  }

  /** What forbids to match a mentee, and what is wished in vain. */
  private static List<Finding> faults(
      Mentee mentee, Scores scores, NameFinder mentors, Scheme scheme) {
    var faults = new ArrayList<>(unsaid(mentee, scores, scheme));
    mentee.prefers().stream()
        .filter(name -> mentors.called(name).isEmpty())
        .map(
            name ->
                "`prefers`: no mentor in the directory is called `%s`%s"
                    .formatted(name, mentors.nobody(name)))
        .forEach(sentence -> faults.add(Finding.warning(mentee.from(), sentence)));
    return faults;
  }

  /** A profile with a mistake may lack what a match is made of. */
  private void refuseMistakes(Content content) throws Refusal {
    List<Finding> mistakes =
        Checker.check(content, request.today(), request.today().plusDays(1)).stream()
            .filter(Finding::isError)
            .toList();
    if (!mistakes.isEmpty()) {
      var reasons = new ArrayList<>(mistakes.subList(0, Math.min(MOST_ERRORS, mistakes.size())));
      reasons.add(
          Finding.error(
              Position.NOWHERE,
              "the directory has mistakes, %s in all; see them by mentor:check, and fix them before"
                      .formatted(mistakes.size())
                  + " anybody is matched"));
      throw new Refusal(reasons);
    }
  }

  private SentMentees mentees(Content content) throws Refusal, IOException {
    if (request.choices().isPresent()) {
      PrivatePath.refuse(request.choices().get(), request.content());
    }
    return SentMentees.read(
        request.from(), request.columns(), request.content(), content.scheme(), request.today());
  }

  private void fill(MatchingInput pool, List<String> refused, NameFinder mentors)
      throws IOException {
    var apart = new KeptApart(pool, mentors);
    for (int mentee = 0; mentee < pool.mentees().size(); mentee++) {
      for (int mentor = 0; mentor < pool.mentors().size(); mentor++) {
        rules(pool, mentee, mentor);
      }
      named(pool, mentee, mentors, apart);
    }
    if (request.choices().isPresent()) {
      List<String> names =
          Stream.of(
                  pool.mentees().stream().map(Mentee::name),
                  pool.kept().stream().map(RunningPairs.Kept::mentee).distinct(),
                  refused.stream().distinct())
              .flatMap(Function.identity())
              .toList();
      Choices.read(request.choices().get(), NameFinder.of(names, List::of), mentors, found).stream()
          .forEach(
              choice -> {
                if (choice.mentee() < pool.mentees().size()) { // not of those refused or kept
                  take(pool, choice);
                } else if (choice.fixed()) {
                  keptInstead(pool, choice, names.get(choice.mentee()));
                }
              });
      found.remarks().forEach(pool::remark);
    }
  }

  private static void rules(MatchingInput pool, int mentee, int mentor) {
    if (!pool.scores(mentee).broken(mentor).isEmpty()) {
      pool.forbid(mentee, mentor, Constraint.MUSTS);
    }
    if (pool.score(mentee, mentor) < pool.scheme().matching().least()) {
      pool.forbid(mentee, mentor, Constraint.LEAST);
    }
  }

  /** The mentors whom a mentee names. */
  private static void named(MatchingInput pool, int mentee, NameFinder mentors, KeptApart apart) {
    Mentee one = pool.mentees().get(mentee);
    apart.teams(mentee);
    apart.managers(mentee);
    apart.unwanted(mentee);
    for (int i = 0; i < one.prefers().size(); i++) {
      for (int mentor : mentors.called(one.prefers().get(i))) {
        pool.favour(mentee, mentor, Choice.Says.at(i));
      }
    }
  }

  /** What has to fit is something that the mentee says. */
  private static List<Finding> unsaid(Mentee mentee, Scores scores, Scheme scheme) {
    var unsaid = new ArrayList<Finding>();
    for (Criterion criterion : scheme.profile().criteria()) {
      if (scores.asks(criterion)) {
        continue;
      }
      if (criterion.equals(Criterion.SIDE) && mentee.wishes().side() != Preferences.Side.EITHER) {
        unsaid.add(
            Finding.error(
                mentee.from(),
                "`side` is given and `institution` is not; say the mentee's own institution"));
      } else if (mentee.wishes().musts().contains(criterion.key())) {
        unsaid.add(
            Finding.error(
                mentee.from(),
                "`musts` has `%s`, and nothing is said of that; say it, or take it out of `musts`"
                    .formatted(criterion.key())));
      }
    }
    return unsaid;
  }

  private void take(MatchingInput pool, Choice choice) {
    int mentee = choice.mentee();
    int mentor = choice.mentor();
    said(choice.ofMentee(), pool, choice, Constraint.NEVER);
    said(choice.ofMentor(), pool, choice, Constraint.REFUSED);
    if (choice.fixed()) {
      if (IntStream.range(0, pool.mentors().size())
          .anyMatch(other -> pool.isFixed(mentee, other))) {
        found.error(
            choice.from(),
            "%s has a fixed mentor already; fix one",
            pool.mentees().get(mentee).name());
      }
      pool.fix(mentee, mentor);
    }
  }

  private static void keptInstead(MatchingInput pool, Choice choice, String mentee) {
    pool.kept().stream()
        .filter(pair -> pair.mentee().equals(mentee))
        .forEach(
            pair ->
                pool.remark(
                    Finding.warning(
                        choice.from(),
                        "%s keeps %s, so this pair is not fixed; write the end of the other into the log first"
                            .formatted(mentee, pair.mentor()))));
  }

  private static void said(
      Optional<Choice.Says> says, MatchingInput pool, Choice choice, Constraint no) {
    if (says.isPresent() && says.get() == Choice.Says.NO) {
      pool.forbid(choice.mentee(), choice.mentor(), no);
    } else if (says.isPresent()) {
      pool.favour(choice.mentee(), choice.mentor(), says.get());
    }
  }
}
