package org.mentordirectory.desk.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;
import org.mentordirectory.evaluate.Figures;
import org.mentordirectory.words.Messages;

/** How an evaluation names groups and figures. */
record EvaluationWords(Messages messages) {
  /** The newest year first; within it by moment, mentees before mentors, the two together last. */
  static final Comparator<Group> ORDER =
      Comparator.comparing(Group::year, Comparator.reverseOrder())
          .thenComparing(Group::moment)
          .thenComparing(group -> group.who().map(Who::ordinal).orElse(Who.values().length));

  /** The years of which anything is said, the newest first. */
  static List<String> years(Figures figures) {
    return Stream.of(
            figures.returns().stream().map(Figures.Returns::group),
            groups(figures.scales()),
            groups(figures.practices()))
        .flatMap(groups -> groups)
        .map(Group::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Stream<Group> groups(List<Figures.Question> questions) {
    return questions.stream()
        .flatMap(question -> question.lines().stream())
        .map(Figures.Line::group);
  }

  /**
   * Whether a line tells anything. That nobody gave a low answer does; of a choice that nobody
   * made, where all else is hidden, little would be learnt.
   */
  static boolean tells(Figures.Question question, Figures.Line line) {
    boolean scale = List.of(Figures.Detail.STEPS, Figures.Detail.BANDS).contains(question.detail());
    return line.isWhole()
        || line.counts().stream()
            .anyMatch(count -> count.isPresent() && (scale || count.getAsInt() > 0));
  }

  /** The lines of a question that tell something, or those that do not. */
  static List<Figures.Line> lines(Figures.Question question, boolean telling) {
    return question.lines().stream()
        .filter(line -> tells(question, line) == telling)
        .sorted(Comparator.comparing(Figures.Line::group, ORDER))
        .toList();
  }

  /** "Mentees at mid-term, 2027". */
  String group(Group group) {
    return messages.text("evaluation.group", whoWhen(group), group.year());
  }

  /** "Mentees at mid-term". */
  String whoWhen(Group group) {
    return messages.text("evaluation.who.when", who(group.who()), moment(group.moment()));
  }

  /** "Mentees, 2027". */
  String whoYear(Group group) {
    return messages.text("evaluation.group", who(group.who()), group.year());
  }

  /** "At mid-term, 2027". */
  String whenYear(Group group) {
    return messages.text(
        "evaluation.group",
        messages.text("evaluation.column." + group.moment().word()),
        group.year());
  }

  /** "Mentees". */
  String who(Optional<Who> who) {
    return messages.text("evaluation.who." + who.map(Who::word).orElse("both"));
  }

  private String moment(Moment moment) {
    return messages.text("evaluation.moment." + moment.word());
  }

  /** "How often? (Mentees at mid-term)". */
  String whose(Figures.Question question) {
    return messages.text(
        "evaluation.whose",
        question.label(),
        listed(question.lines().stream().map(line -> whoWhen(line.group())).distinct().toList()));
  }

  /** "12 (67%)", or that it is hidden. */
  String count(OptionalInt count, int people) {
    return count.isEmpty()
        ? messages.text("evaluation.hidden")
        : messages.text("evaluation.count", count.getAsInt(), percent(count.getAsInt(), people));
  }

  /** The words for what a cell counts. */
  String cell(Figures.Question question, int cell) {
    return switch (question.detail()) {
      case STEPS -> cell < 5 ? String.valueOf(cell + 1) : messages.text("evaluation.cell.none");
      case BANDS -> messages.text("evaluation.cell." + List.of("low", "between", "high").get(cell));
      default ->
          cell < question.cells().size() && !question.cells().get(cell).isEmpty()
              ? question.cells().get(cell)
              : messages.text("evaluation.cell.none");
    };
  }

  /** Words as a list in a sentence. */
  String listed(List<String> all) {
    return messages.local().all(all);
  }

  /** Whole per cent. */
  static long percent(int count, int people) {
    return Math.round(100.0 * count / people);
  }
}
