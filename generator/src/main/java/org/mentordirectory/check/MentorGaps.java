package org.mentordirectory.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.content.Availability;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Trusted;

/** Which mentors a scheme has not found yet. Invented ones help nobody and do not count. */
final class MentorGaps {
  private static final int CHOICE = 2;
  private static final int MOST_NAMES = 5;
  private static final Position FOLDER = Position.startOf("mentors");

  private MentorGaps() {}

  static void mentors(Content content, Report report) {
    if (content.mentors().stream().allMatch(Mentor::example)) {
      report.warning(
          FOLDER,
          content.mentors().isEmpty()
              ? "there is no mentor yet; ask eight or more, and send them to the page `join/`"
              : "every mentor here is invented; ask eight or more real ones, send them to the page"
                  + " `join/`, and delete the invented");
    } else if (open(content, report.today()).isEmpty()) {
      report.warning(
          FOLDER, "no mentor is open to mentees, so nobody can begin; ask more people to be one");
    }
  }

  static void topics(Content content, Report report) {
    List<String> rare = rare("topics", CHOICE, open(content, report.today()), content).toList();
    if (!rare.isEmpty()) {
      report.warning(
          content.scheme().front().placeOf("vocabularies"),
          "fewer than two open mentors help with %s, so a mentee has no choice; ask for mentors who"
              + " know about it",
          names(rare));
    }
  }

  static void disciplines(Content content, Report report) {
    List<Mentor> real =
        content.mentors().stream()
            .filter(mentor -> !mentor.example() && !mentor.hasLeft())
            .toList();
    List<String> none = rare("disciplines", 1, real, content).toList();
    if (!none.isEmpty()) {
      report.warning(
          content.scheme().front().placeOf("vocabularies"),
          "no mentor works in %s; ask there, or take out under `vocabularies` what your people do"
              + " not do",
          names(none));
    }
  }

  /**
   * The labels of values that too few mentors have; none where the scheme has no mentors at all.
   */
  private static Stream<String> rare(
      String field, int fewest, List<Mentor> mentors, Content content) {
    return mentors.isEmpty()
        ? Stream.of()
        : content.scheme().vocabulary(field).stream()
            .flatMap(vocabulary -> vocabulary.terms().stream())
            .filter(
                term ->
                    mentors.stream().filter(m -> m.values(field).contains(term.value())).count()
                        < fewest)
            .map(Vocabulary.Term::label);
  }

  private static List<Mentor> open(Content content, LocalDate today) {
    return content.listedOn(today).stream()
        .filter(mentor -> !mentor.example() && mentor.availability() == Availability.OPEN)
        .toList();
  }

  /** The first labels in backticks, and how many more there are. */
  private static Trusted names(List<String> labels) {
    String first =
        labels.stream()
            .limit(MOST_NAMES)
            .map(label -> OneLine.filled("`%s`", label))
            .collect(Collectors.joining(", "));
    int more = labels.size() - MOST_NAMES;
    return new Trusted(more > 0 ? first + " and " + more + " more" : first);
  }
}
