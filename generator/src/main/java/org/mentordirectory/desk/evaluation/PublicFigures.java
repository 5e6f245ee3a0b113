package org.mentordirectory.desk.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.evaluate.Evaluation;
import org.mentordirectory.evaluate.Figures;
import org.mentordirectory.evaluate.Who;
import org.mentordirectory.site.page.ScaleBar;
import org.mentordirectory.words.Messages;

/** The figures of a year as a file for the content folder, where everybody may read them. */
final class PublicFigures {
  private static final List<String> BANDS = List.of("low", "between", "high");

  private final Figures figures;
  private final List<Evaluation.Pairs> pairings;
  private final Messages messages;
  private final EvaluationWords words;

  /**
   * For all years.
   *
   * @param figures for everybody
   */
  PublicFigures(Figures figures, List<Evaluation.Pairs> pairings, Messages messages) {
    this.figures = figures;
    this.pairings = pairings;
    this.messages = messages;
    this.words = new EvaluationWords(messages);
  }

  /** The file of a year. What is hidden is left out, and so is a line of which nothing is left. */
  String of(String year) {
    var text = new StringBuilder("---\n");
    text.append("title: ").append(said("title", year)).append('\n');
    text.append("summary: ").append(said("summary", year)).append('\n');
    text.append("year: ").append(quoted(year)).append('\n');
    pairings.stream()
        .filter(pairs -> pairs.year().equals(year) && pairs.number() >= figures.fewest())
        .forEach(pairs -> text.append("pairs: ").append(pairs.number()).append('\n'));
    list(
        text,
        "returns",
        figures.returns().stream()
            .filter(returns -> returns.group().year().equals(year))
            .sorted((a, b) -> EvaluationWords.ORDER.compare(a.group(), b.group()))
            .map(PublicFigures::returned));
    list(text, "answers", lines(figures.scales(), year, PublicFigures::answered));
    list(text, "practice", lines(figures.practices(), year, this::practised));
    text.append("changes: []\n---\n\n").append(messages.text("evaluation.public.text", year));
    return text.append('\n').toString();
  }

  private String said(String name, String year) {
    return quoted(messages.text("evaluation.public." + name, year));
  }

  private static void list(StringBuilder text, String key, Stream<Optional<String>> lines) {
    List<String> shown = lines.flatMap(Optional::stream).toList();
    text.append(key).append(shown.isEmpty() ? ": []\n" : ":\n");
    shown.forEach(line -> text.append("  - {").append(line).append("}\n"));
  }

  /** Writes a line of a question. */
  private interface Writer {
    Optional<String> line(Figures.Question question, Figures.Line line);
  }

  private static Stream<Optional<String>> lines(
      List<Figures.Question> questions, String year, Writer writer) {
    return questions.stream()
        .flatMap(
            question ->
                EvaluationWords.lines(question, true).stream()
                    .filter(line -> line.group().year().equals(year))
                    .map(line -> writer.line(question, line)));
  }

  private static Optional<String> returned(Figures.Returns returns) {
    if (returns.answered().isEmpty()) {
      return Optional.empty();
    }
    String asked = returns.asked().isPresent() ? ", asked: " + returns.asked().getAsInt() : "";
    return Optional.of(
        group(returns.group()) + asked + ", answered: " + returns.answered().getAsInt());
  }

  private static Optional<String> answered(Figures.Question question, Figures.Line line) {
    List<OptionalInt> bands = new ScaleBar.Answers(line.people(), line.counts()).bands();
    return counted(bands, cell -> BANDS.get(cell))
        .map(
            counts ->
                "question: %s, ends: [%s, %s], %s, people: %d, %s"
                    .formatted(
                        quoted(line.label()),
                        quoted(question.ends().low()),
                        quoted(question.ends().high()),
                        group(line.group()),
                        line.people(),
                        counts));
  }

  private Optional<String> practised(Figures.Question question, Figures.Line line) {
    return counted(line.counts(), cell -> quoted(words.cell(question, cell)))
        .map(
            counts ->
                "question: %s, %s, people: %d, %scounts: {%s}"
                    .formatted(
                        quoted(line.label()),
                        group(line.group()),
                        line.people(),
                        question.detail() == Figures.Detail.TICKS ? "several: true, " : "",
                        counts));
  }

  /** Names a cell. */
  private interface Name {
    String of(int cell);
  }

  private static Optional<String> counted(List<OptionalInt> counts, Name name) {
    String shown =
        IntStream.range(0, counts.size())
            .filter(cell -> counts.get(cell).isPresent())
            .mapToObj(cell -> name.of(cell) + ": " + counts.get(cell).getAsInt())
            .collect(Collectors.joining(", "));
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
  }

  private static String group(Figures.Group group) {
    return "who: %s, when: %s"
        .formatted(
            group.who().map(PublicFigures::plural).orElse("everybody"), group.moment().word());
  }

  private static String plural(Who who) {
    return who.name().toLowerCase(Locale.ROOT) + "s";
  }

  private static String quoted(String text) {
    String line = FrontMatterText.oneLine(text);
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
