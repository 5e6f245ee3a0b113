package org.mentordirectory.desk.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.evaluate.Figures;
import org.mentordirectory.evaluate.PairingCount;
import org.mentordirectory.site.page.ScaleBar;
import org.mentordirectory.words.Messages;

/** What the report of an evaluation shows, in words and lengths. */
public final class EvaluationPages {
  private final Figures figures;
  private final Messages messages;
  private final EvaluationWords words;

  private EvaluationPages(Figures figures, Messages messages) {
    this.figures = figures;
    this.messages = messages;
    this.words = new EvaluationWords(messages);
  }

  /**
   * The report.
   *
   * @param years of which it tells, the newest first
   * @param told the same as words in a sentence
   * @param day for which it is made
   * @param fewest how many people a figure needs
   * @param pairs how many there were
   * @param returns how many answered
   * @param scales questions with a scale
   * @param comparisons of moments, people and years, where there is anything to compare
   * @param practices questions with choices or numbers
   * @param untold questions of which nothing can be shown
   */
  public record Model(
      List<String> years,
      String told,
      String day,
      int fewest,
      List<Pairs> pairs,
      List<Returned> returns,
      List<Scale> scales,
      List<EvaluationComparison> comparisons,
      List<Practice> practices,
      List<String> untold) {}

  /** How many pairs a year had. */
  public record Pairs(String year, int number) {}

  /**
   * How many answered a form.
   *
   * @param asked how many were asked; may be empty, as the others
   * @param bar how long the rate is, in per cent; empty where it is not known
   */
  public record Returned(
      String group, String form, String asked, String answered, String rate, String bar) {}

  /**
   * A question with a scale.
   *
   * @param id for anchors
   * @param low what 1 means
   * @param high what 5 means
   * @param columns what the counts of each line are
   * @param hides whether something is hidden in one of the rows
   * @param without the groups of which nothing can be shown, in words; may be empty
   */
  public record Scale(
      String id,
      String label,
      String low,
      String high,
      List<String> columns,
      List<Row> rows,
      boolean hides,
      String without) {}

  /**
   * The answers of a group.
   *
   * @param own the question as this group reads it; empty where that is the heading
   * @param cells how many, in words
   */
  public record Row(String group, int people, String own, ScaleBar bar, List<String> cells) {}

  /**
   * A question with choices or numbers.
   *
   * @param several whether a person may be in several lines
   * @param without the groups of which nothing can be shown, in words; may be empty
   */
  public record Practice(
      String id, String label, boolean several, List<PracticeYear> years, String without) {}

  /** The answers of a year. */
  public record PracticeYear(
      String id, String year, List<Column> columns, List<PracticeRow> rows) {}

  /** A group. */
  public record Column(String group, int people) {}

  /** What a choice or a range got in each group. */
  public record PracticeRow(String label, List<Share> shares) {}

  /**
   * How many.
   *
   * @param text in words
   * @param width in per cent of the people; empty where it is hidden
   */
  public record Share(String text, String width) {}

  /** Makes it. */
  static Model of(Figures figures, List<PairingCount> pairings, String day, Messages messages) {
    var pages = new EvaluationPages(figures, messages);
    return new Model(
        EvaluationWords.years(figures),
        pages.words.listed(EvaluationWords.years(figures)),
        day,
        figures.fewest(),
        pairings.stream()
            .filter(pairs -> pairs.number() >= figures.fewest())
            .sorted(Comparator.comparing(PairingCount::year, Comparator.reverseOrder()))
            .map(pairs -> new Pairs(pairs.year(), pairs.number()))
            .toList(),
        figures.returns().stream()
            .sorted(Comparator.comparing(Figures.Returns::group, EvaluationWords.ORDER))
            .map(pages::returned)
            .toList(),
        pages.scales(),
        EvaluationComparison.all(figures, messages),
        pages.practices(),
        pages.untold());
  }

  private Returned returned(Figures.Returns returns) {
    OptionalInt rate = returns.rate();
    return new Returned(
        words.group(returns.group()),
        returns.form(),
        returns.asked().isPresent()
            ? String.valueOf(returns.asked().getAsInt())
            : messages.text("evaluation.blank"),
        returns.answered().isPresent()
            ? String.valueOf(returns.answered().getAsInt())
            : messages.text("evaluation.few", figures.fewest()),
        rate.isPresent() ? messages.text("evaluation.percent", rate.getAsInt()) : "",
        rate.isPresent() ? rate.getAsInt() + "%" : "");
  }

  /** The bars of all questions have one scale, so that any two can be compared by eye. */
  private List<Scale> scales() {
    List<List<Figures.Line>> lines =
        figures.scales().stream().map(question -> EvaluationWords.lines(question, true)).toList();
    Iterator<ScaleBar> bars =
        ScaleBar.of(
                lines.stream()
                    .flatMap(List::stream)
                    .map(line -> new ScaleBar.Answers(line.people(), line.counts()))
                    .toList(),
                messages)
            .iterator();
    var scales = new ArrayList<Scale>();
    for (int i = 0; i < lines.size(); i++) {
      Figures.Question question = figures.scales().get(i);
      List<Row> rows = lines.get(i).stream().map(line -> row(question, line, bars.next())).toList();
      if (!rows.isEmpty()) {
        scales.add(
            new Scale(
                "scale." + i,
                label(question, figures.scales()),
                question.ends().low(),
                question.ends().high(),
                IntStream.range(0, lines.get(i).get(0).counts().size())
                    .mapToObj(cell -> words.cell(question, cell))
                    .toList(),
                rows,
                rows.stream().anyMatch(row -> row.bar().hides()),
                without(question)));
      }
    }
    return scales;
  }

  private String without(Figures.Question question) {
    return EvaluationWords.lines(question, false).stream()
        .map(line -> words.group(line.group()))
        .collect(Collectors.joining("; "));
  }

  private List<String> untold() {
    return Stream.concat(figures.scales().stream(), figures.practices().stream())
        .filter(question -> EvaluationWords.lines(question, true).isEmpty())
        .map(words::whose)
        .toList();
  }

  /** A question, and whose it is where another is put in the same words. */
  private String label(Figures.Question question, List<Figures.Question> all) {
    boolean alone =
        all.stream().filter(other -> other.label().equals(question.label())).count() == 1;
    return alone ? question.label() : words.whose(question);
  }

  private Row row(Figures.Question question, Figures.Line line, ScaleBar bar) {
    return new Row(
        words.group(line.group()),
        line.people(),
        line.label().equals(question.label()) ? "" : line.label(),
        bar,
        line.counts().stream().map(count -> words.count(count, line.people())).toList());
  }

  private List<Practice> practices() {
    var practices = new ArrayList<Practice>();
    for (int i = 0; i < figures.practices().size(); i++) {
      Figures.Question question = figures.practices().get(i);
      String id = "practice." + i;
      List<Figures.Line> lines = EvaluationWords.lines(question, true);
      List<PracticeYear> years =
          lines.stream()
              .map(line -> line.group().year())
              .distinct()
              .map(year -> year(id, question, year, lines))
              .toList();
      if (!years.isEmpty()) {
        boolean several = question.detail() == Figures.Detail.TICKS;
        practices.add(
            new Practice(
                id, label(question, figures.practices()), several, years, without(question)));
      }
    }
    return practices;
  }

  private PracticeYear year(
      String id, Figures.Question question, String year, List<Figures.Line> all) {
    List<Figures.Line> lines =
        all.stream().filter(line -> line.group().year().equals(year)).toList();
    return new PracticeYear(
        id + "." + year.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-"),
        year,
        lines.stream().map(line -> new Column(words.whoWhen(line.group()), line.people())).toList(),
        IntStream.range(0, lines.get(0).counts().size())
            .mapToObj(
                cell ->
                    new PracticeRow(
                        words.cell(question, cell),
                        lines.stream().map(line -> share(line, cell)).toList()))
            .toList());
  }

  private Share share(Figures.Line line, int cell) {
    OptionalInt count = line.counts().get(cell);
    return new Share(
        words.count(count, line.people()),
        count.isPresent() ? EvaluationWords.percent(count.getAsInt(), line.people()) + "%" : "");
  }
}
