package org.mentordirectory.desk.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;
import org.mentordirectory.evaluate.Figures;
import org.mentordirectory.site.page.ScaleBar;
import org.mentordirectory.words.Messages;

/**
 * Shares of high and of low answers side by side, of what is shown and nothing else.
 *
 * @param id for anchors
 * @param columns what is compared
 */
public record EvaluationComparison(String id, String title, List<String> columns, List<Row> rows) {
  /**
   * A question.
   *
   * @param group whose answers they are, and of when
   * @param high the shares of 4 and 5, a column each and then the change
   * @param low the shares of 1 and 2, likewise
   */
  public record Row(String label, String group, List<String> high, List<String> low) {}

  /** A way to compare: what the columns are, which column a group is in, what the others share. */
  private record Way(
      String id,
      List<String> columns,
      Function<Group, String> column,
      Function<Group, String> rest) {}

  /** Mid-term against end, mentees against mentors, years; each where there is something. */
  static List<EvaluationComparison> all(Figures figures, Messages messages) {
    var words = new EvaluationWords(messages);
    Function<Group, String> moment =
        group -> messages.text("evaluation.column." + group.moment().word());
    List<String> years =
        EvaluationWords.years(figures).stream().sorted(Comparator.naturalOrder()).toList();
    return Stream.of(
            new Way(
                "moments",
                Stream.of(Moment.MID_TERM, Moment.END)
                    .map(when -> messages.text("evaluation.column." + when.word()))
                    .toList(),
                moment,
                words::whoYear),
            new Way(
                "who",
                Stream.of(Who.values())
                    .map(who -> messages.text("evaluation.who." + who.word()))
                    .toList(),
                group -> words.who(group.who()),
                words::whenYear),
            new Way("years", years, Group::year, words::whoWhen))
        .map(way -> of(way, figures, messages))
        .filter(comparison -> !comparison.rows().isEmpty())
        .toList();
  }

  private static EvaluationComparison of(Way way, Figures figures, Messages messages) {
    return new EvaluationComparison(
        "compared." + way.id(),
        messages.text("evaluation.compared." + way.id()),
        way.columns(),
        figures.scales().stream().flatMap(question -> rows(question, way, messages)).toList());
  }

  /** The rows of a question: of mentees and mentors, or, where they have none, of both together. */
  private static Stream<Row> rows(Figures.Question question, Way way, Messages messages) {
    return Stream.of(true, false)
        .map(
            apart ->
                rows(
                    question,
                    question.lines().stream()
                        .filter(line -> line.group().who().isPresent() == apart)
                        .sorted(Comparator.comparing(Figures.Line::group, EvaluationWords.ORDER)),
                    way,
                    messages))
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  private static List<Row> rows(
      Figures.Question question, Stream<Figures.Line> all, Way way, Messages messages) {
    var lines = new LinkedHashMap<String, Map<String, Figures.Line>>();
    all.forEach(
        line ->
            lines
                .computeIfAbsent(way.rest().apply(line.group()), rest -> new LinkedHashMap<>())
                .put(way.column().apply(line.group()), line));
    var rows = new ArrayList<Row>();
    lines.forEach(
        (rest, columns) -> {
          List<OptionalInt> high = shares(columns, way, 2);
          List<OptionalInt> low = shares(columns, way, 0);
          if (Math.max(shown(high), shown(low)) > 1) {
            rows.add(new Row(question.label(), rest, cells(high, messages), cells(low, messages)));
          }
        });
    return rows;
  }

  private static long shown(List<OptionalInt> shares) {
    return shares.stream().filter(OptionalInt::isPresent).count();
  }

  /** Whole per cent of a band in each column. */
  private static List<OptionalInt> shares(Map<String, Figures.Line> lines, Way way, int band) {
    return way.columns().stream()
        .map(
            column -> {
              Figures.Line line = lines.get(column);
              if (line == null) {
                return OptionalInt.empty();
              }
              OptionalInt count =
                  new ScaleBar.Answers(line.people(), line.counts()).bands().get(band);
              return count.isPresent()
                  ? OptionalInt.of((int) EvaluationWords.percent(count.getAsInt(), line.people()))
                  : count;
            })
        .toList();
  }

  /** The shares, and the change from the last but one that is shown to the last. */
  private static List<String> cells(List<OptionalInt> shares, Messages messages) {
    var cells = new ArrayList<String>();
    var shown = new ArrayList<Integer>();
    for (OptionalInt share : shares) {
      share.ifPresent(shown::add);
      cells.add(
          share.isPresent()
              ? messages.text("evaluation.percent", share.getAsInt())
              : messages.text("evaluation.blank"));
    }
    if (shown.size() < 2) {
      cells.add(messages.text("evaluation.blank"));
    } else {
      int change = shown.get(shown.size() - 1) - shown.get(shown.size() - 2);
      cells.add(change > 0 ? "+" + change : change < 0 ? "−" + -change : "0");
    }
    return cells;
  }
}
