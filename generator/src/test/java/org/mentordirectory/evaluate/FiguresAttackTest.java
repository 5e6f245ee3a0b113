package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Group;
import org.mentordirectory.disclosure.Attacker;

/** Attacks whole evaluations with all that is published of them, inside the scheme and outside. */
class FiguresAttackTest {
  private static final int EVALUATIONS = 60;

  /** Which cells are one, where a figure of fewer cells is published. */
  private static final Map<Integer, List<Integer>> BANDS =
      Map.of(3, List.of(0, 0, 1, 2, 2, 1), 4, List.of(0, 0, 1, 1, 2, 3));

  @TempDir Path folder;

  /** One table of an evaluation: how many of each group are in each cell. */
  private record Truth(String key, String year, int[][] counts) {}

  /** A line of a table that was published. */
  private record Line(Group group, int people, List<OptionalInt> counts) {}

  private static List<Truth> truths(Evaluation evaluation) {
    var truths = new ArrayList<Truth>();
    for (String year : List.of("2027", "2028")) {
      List<Survey> surveys =
          evaluation.surveys().stream().filter(survey -> survey.year().equals(year)).toList();
      RandomEvaluations.SAID.forEach(
          (question, said) -> {
            String field = question.replaceAll("[.].*", "");
            int[][] counts = new int[surveys.size()][said.size()];
            for (int group = 0; group < counts.length; group++) {
              for (Response response : surveys.get(group).responses()) {
                List<String> answers = response.of(field);
                int cell =
                    IntStream.range(0, said.size())
                        .filter(at -> answers.contains(said.get(at)))
                        .findFirst()
                        .orElse(said.size() - 1);
                counts[group][cell]++;
              }
              if (question.equals("own")) {
                truths.add(
                    new Truth(
                        surveys.get(group).form().document().slug() + "/own",
                        year,
                        new int[][] {counts[group]}));
              }
            }
            if (!question.equals("own")) {
              truths.add(new Truth(question, year, counts));
            }
          });
    }
    return truths;
  }

  private static List<Line> lines(Figures figures, Truth truth) {
    String key = truth.key().replaceAll("[.].*", "");
    return Stream.of(figures.scales(), figures.practices())
        .flatMap(List::stream)
        .filter(question -> question.key().equals(key))
        .flatMap(question -> question.lines().stream().map(line -> line(question, line, truth)))
        .filter(line -> line.group().year().equals(truth.year()))
        .toList();
  }

  /** Of ticks, those who ticked a choice and those who did not. */
  private static Line line(Figures.Question question, Figures.Line line, Truth truth) {
    List<OptionalInt> counts = line.counts();
    if (question.detail() == Figures.Detail.TICKS) {
      OptionalInt ticked = counts.get(truth.key().endsWith("a") ? 0 : 1);
      counts =
          List.of(
              ticked,
              ticked.isPresent()
                  ? OptionalInt.of(line.people() - ticked.getAsInt())
                  : OptionalInt.empty());
    }
    return new Line(line.group(), line.people(), counts);
  }

  /** What is found out about fewer people than allowed. */
  private static List<String> found(Truth truth, List<Line> lines, int fewest) {
    var found = new ArrayList<String>();
    int groups = truth.counts().length;
    int cells = truth.counts()[0].length;
    var attacker = new Attacker(groups * cells);
    var targets = new ArrayList<List<Integer>>();
    for (Line line : lines) {
      List<Integer> rows =
          IntStream.range(0, groups)
              .filter(
                  row ->
                      groups == 1
                          || line.group().who().map(who -> who.ordinal() == row).orElse(true))
              .boxed()
              .toList();
      Function<Integer, List<Integer>> figures =
          cell ->
              rows.stream()
                  .flatMap(
                      row ->
                          IntStream.range(0, cells)
                              .filter(at -> cellOf(at, line.counts().size(), cells) == cell)
                              .mapToObj(at -> row * cells + at))
                  .toList();
      attacker.reads(
          IntStream.range(0, line.counts().size())
              .boxed()
              .flatMap(cell -> figures.apply(cell).stream())
              .toList(),
          line.people());
      boolean knownToBeSome = line.people() >= fewest + line.counts().size() - 1;
      for (int cell = 0; cell < line.counts().size(); cell++) {
        List<Integer> figure = figures.apply(cell);
        if (line.counts().get(cell).isPresent()) {
          int count = line.counts().get(cell).getAsInt();
          if (count > 0 && count < fewest) {
            found.add("shows " + line);
          }
          attacker.reads(figure, count);
        } else {
          attacker.reckons(figure, knownToBeSome ? 1 : 0);
          targets.add(figure);
        }
      }
    }
    for (List<Integer> target : targets) {
      int people =
          target.stream().mapToInt(figure -> truth.counts()[figure / cells][figure % cells]).sum();
      if (people > 0
          && people < fewest
          && (attacker.computes(target) || attacker.most(target) < fewest)) {
        found.add("finds " + target);
      }
    }
    return found;
  }

  private static int cellOf(int cell, int published, int cells) {
    return published == cells ? cell : BANDS.getOrDefault(published, List.of()).get(cell);
  }

  @Test
  void nothingOnFewPeopleIsFoundInAnEvaluation() throws IOException {
    var random = new Random(8);
    int hidden = 0;
    int steps = 0;
    for (int fewest : List.of(3, 5, 8)) {
      var evaluations =
          new RandomEvaluations(folder.resolve(String.valueOf(fewest)), fewest, random);
      for (int number = 0; number < EVALUATIONS; number++) {
        Evaluation evaluation = evaluations.next();
        List<Figures> both = List.of(Figures.of(evaluation, false), Figures.of(evaluation, true));
        for (Truth truth : truths(evaluation)) {
          List<Line> lines =
              both.stream().flatMap(figures -> lines(figures, truth).stream()).toList();
          assertThat(found(truth, lines, fewest)).as("%s %s", truth.key(), lines).isEmpty();
          hidden +=
              lines.stream().anyMatch(line -> line.counts().contains(OptionalInt.empty())) ? 1 : 0;
        }
        steps +=
            both.get(0).scales().stream()
                    .anyMatch(question -> question.detail() == Figures.Detail.STEPS)
                ? 1
                : 0;
      }
    }
    assertThat(hidden).isGreaterThan(300);
    assertThat(steps).isGreaterThan(5);
  }
}
