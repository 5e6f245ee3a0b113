package org.mentordirectory.desk.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.read.YamlWriter;
import org.mentordirectory.evaluate.Figures;
import org.mentordirectory.evaluate.PairingCount;
import org.mentordirectory.site.page.ScaleBar;
import org.mentordirectory.words.Messages;

/** The figures of a year as a file for the content folder, where everybody may read them. */
final class PublicFigures {
  private static final List<String> BANDS = List.of("low", "between", "high");

  private final Figures figures;
  private final List<PairingCount> pairings;
  private final Messages messages;
  private final EvaluationWords words;

  /**
   * For all years.
   *
   * @param figures for everybody
   */
  PublicFigures(Figures figures, List<PairingCount> pairings, Messages messages) {
    this.figures = figures;
    this.pairings = pairings;
    this.messages = messages;
    this.words = new EvaluationWords(messages);
  }

  /** The file of a year. What is hidden is left out, and so is a line of which nothing is left. */
  String of(String year) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("title", messages.text("evaluation.public.title", year));
    keys.put("summary", messages.text("evaluation.public.summary", year));
    keys.put("year", year);
    pairings.stream()
        .filter(pairs -> pairs.year().equals(year) && pairs.number() >= figures.fewest())
        .forEach(pairs -> keys.put("pairs", pairs.number()));
    keys.put(
        "returns",
        figures.returns().stream()
            .filter(returns -> returns.group().year().equals(year))
            .filter(returns -> returns.answered().isPresent())
            .sorted((a, b) -> EvaluationWords.ORDER.compare(a.group(), b.group()))
            .map(PublicFigures::returned)
            .toList());
    keys.put("answers", lines(figures.scales(), year, PublicFigures::answered));
    keys.put("practice", lines(figures.practices(), year, this::practised));
    keys.put("changes", List.of());
    return "---\n%s---\n\n%s %s\n"
        .formatted(
            YamlWriter.of(keys),
            messages.text("evaluation.public.text", year),
            messages.text("evaluation.public.write"));
  }

  /** Makes an entry of a line; nothing where nothing of it is shown. */
  private interface Entry {
    Optional<Map<String, Object>> of(Figures.Question question, Figures.Line line);
  }

  private static List<Map<String, Object>> lines(
      List<Figures.Question> questions, String year, Entry entry) {
    return questions.stream()
        .flatMap(
            question ->
                EvaluationWords.lines(question, true).stream()
                    .filter(line -> line.group().year().equals(year))
                    .flatMap(line -> entry.of(question, line).stream()))
        .toList();
  }

  private static Map<String, Object> returned(Figures.Returns returns) {
    Map<String, Object> keys = group(returns.group());
    returns.asked().ifPresent(asked -> keys.put("asked", asked));
    keys.put("answered", returns.answered().orElseThrow());
    return keys;
  }

  private static Optional<Map<String, Object>> answered(
      Figures.Question question, Figures.Line line) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("question", line.label());
    keys.put("ends", List.of(question.ends().low(), question.ends().high()));
    keys.putAll(group(line.group()));
    keys.put("people", line.people());
    List<OptionalInt> bands = new ScaleBar.Answers(line.people(), line.counts()).bands();
    Map<String, Integer> counts = shown(bands, BANDS::get);
    keys.putAll(counts);
    return counts.isEmpty() ? Optional.empty() : Optional.of(keys);
  }

  private Optional<Map<String, Object>> practised(Figures.Question question, Figures.Line line) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("question", line.label());
    keys.putAll(group(line.group()));
    keys.put("people", line.people());
    if (question.detail() == Figures.Detail.TICKS) {
      keys.put("several", true);
    }
    Map<String, Integer> counts = shown(line.counts(), cell -> words.cell(question, cell));
    keys.put("counts", counts);
    return counts.isEmpty() ? Optional.empty() : Optional.of(keys);
  }

  private static Map<String, Integer> shown(List<OptionalInt> counts, IntFunction<String> name) {
    Map<String, Integer> shown = new LinkedHashMap<>();
    for (int cell = 0; cell < counts.size(); cell++) {
      if (counts.get(cell).isPresent()) {
        shown.put(name.apply(cell), counts.get(cell).getAsInt());
      }
    }
    return shown;
  }

  private static Map<String, Object> group(Group group) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("who", group.word());
    keys.put("when", group.moment().word());
    return keys;
  }
}
