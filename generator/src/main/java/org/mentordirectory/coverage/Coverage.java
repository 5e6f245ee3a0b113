package org.mentordirectory.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.match.Mentee;
import org.mentordirectory.match.RunningPairs;
import org.mentordirectory.search.Facet;
import org.mentordirectory.signup.SentMentees;

/**
 * What the mentors of a directory cover, and what mentees ask for beyond that. It counts, and knows
 * nobody's name.
 *
 * <p>Each line stands for itself: a place free counts for everything that its mentor offers, and a
 * mentee for everything that the mentee asks for, once each. So a line tells the least number of
 * mentees who would go without that one thing if each place were used for it.
 *
 * @param asked whether mentees were given; without them only the supply is known
 * @param total all mentors and mentees
 * @param parts by criterion, in the order of reports
 * @param towns topics and skills in the towns where mentees want to meet in person, where more ask
 *     than there are places free, the most lacking first
 * @param wanted whom to recruit, the most lacking first
 * @param remarks what a person should know of the mentees' files; an error kept out whom it is
 *     about
 */
public record Coverage(
    boolean asked,
    Count total,
    List<Part> parts,
    List<Line> towns,
    List<Line> wanted,
    List<Finding> remarks) {

  private static final Comparator<Line> MOST_LACKING =
      Comparator.comparingInt((Line line) -> -line.count().without())
          .thenComparingInt(line -> -line.count().mentees())
          .thenComparingInt(line -> line.count().places())
          .thenComparingInt(line -> line.count().mentors())
          .thenComparing(Line::criterion)
          .thenComparing(Line::label)
          .thenComparing(Line::value)
          .thenComparing(line -> line.town().orElse(""));

  /**
   * What to read.
   *
   * @param content the content folder
   * @param from the mentees, outside of the repository, as {@link MatchingInput.Request} has them;
   *     nothing to look at the mentors alone
   * @param columns what the columns of a CSV mean, see {@link SentMentees#read}
   * @param today the day for which it is counted
   * @param running the log of the pairs that take places; absent where only the profiles count
   */
  public record Request(
      Path content,
      Optional<Path> from,
      Optional<Path> columns,
      LocalDate today,
      Optional<Path> running) {
    /** By the profiles alone. */
    public Request(Path content, Optional<Path> from, Optional<Path> columns, LocalDate today) {
      this(content, from, columns, today, Optional.empty());
    }

    /** Whether anything of it was told in private. */
    public boolean isPrivate() {
      return from.isPresent() || running.isPresent();
    }
  }

  /**
   * Supply and demand.
   *
   * @param mentees who ask for it
   * @param mentors who have it, and are in the directory
   * @param open how many of them have a place free
   * @param places that are free with them
   */
  public record Count(int mentees, int mentors, int open, int places) {
    /** How many mentees would go without if each place were used once for it. */
    public int without() {
      return Math.max(0, mentees - places);
    }
  }

  /**
   * One value.
   *
   * @param value as the scheme or a profile spells it
   * @param label as people read it
   * @param words the label inside a sentence
   * @param town where it is wanted, if that is asked too
   */
  public record Line(
      Criterion criterion,
      String value,
      String label,
      String words,
      Optional<String> town,
      Count count) {}

  /**
   * All values of one criterion.
   *
   * @param closed whether the scheme has a vocabulary for it; otherwise the values are those that
   *     somebody has or asks for
   * @param lines the most lacking first
   */
  public record Part(Criterion criterion, boolean closed, List<Line> lines) {
    /** The values that so many mentors have. */
    public List<Line> with(int mentors) {
      return lines.stream().filter(line -> line.count().mentors() == mentors).toList();
    }
  }

  /**
   * Reads mentees and counts.
   *
   * @param content what the folder of the request holds
   * @throws Refusal if no mentee can be counted, or they are in the repository; with a finding for
   *     each thing
   * @throws IOException if a file can't be read
   */
  public static Coverage of(Content content, Request request) throws Refusal, IOException {
    RunningPairs running =
        request.running().isEmpty()
            ? RunningPairs.none()
            : RunningPairs.read(
                request.running().get(), request.content(), content, request.today());
    List<Mentor> mentors = running.counted(content.listedOn(request.today()));
    var remarks = new ArrayList<Finding>();
    var mentees = new ArrayList<Mentee>();
    if (request.from().isPresent()) {
      SentMentees sent =
          SentMentees.read(
              request.from().get(),
              request.columns(),
              request.content(),
              content.scheme(),
              request.today());
      remarks.addAll(sent.remarks());
      sent.mentees().stream()
          .map(mentee -> Mentee.of(mentee, content.scheme()))
          .filter(mentee -> !running.has(mentee.name()))
          .forEach(mentees::add);
    }
    remarks.addAll(running.remarks(content));
    return of(content.scheme(), mentors, mentees, remarks);
  }

  /**
   * Counts.
   *
   * @param mentors those whom the directory lists
   * @param mentees none to look at the mentors alone
   */
  private static Coverage of(
      Scheme scheme, List<Mentor> mentors, List<Mentee> mentees, List<Finding> remarks) {
    var demand = new Demand(scheme, mentors, mentees);
    List<Part> parts =
        scheme.profile().criteriaOfValues().stream()
            .map(
                criterion ->
                    new Part(
                        criterion,
                        scheme.vocabulary(criterion.key()).isPresent(),
                        demand.lines(criterion).sorted(MOST_LACKING).toList()))
            .toList();
    List<Line> towns =
        demand.towns().filter(line -> line.count().without() > 0).sorted(MOST_LACKING).toList();
    List<Line> values = parts.stream().flatMap(part -> part.lines().stream()).toList();
    return new Coverage(
        !mentees.isEmpty(), demand.all(), parts, towns, wanted(values, towns), remarks);
  }

  /**
   * Who would help most. A value is left out where a mentor in one town would help as many: the
   * line of the town says more.
   */
  private static List<Line> wanted(List<Line> values, List<Line> towns) {
    return Stream.concat(
            values.stream()
                .filter(line -> line.count().without() > 0)
                .filter(line -> towns.stream().noneMatch(town -> saysMore(town, line))),
            towns.stream())
        .sorted(MOST_LACKING)
        .toList();
  }

  private static boolean saysMore(Line town, Line value) {
    return town.criterion().equals(value.criterion())
        && Facet.key(town.value()).equals(Facet.key(value.value()))
        && town.count().without() >= value.count().without();
  }
}
