package org.mentordirectory.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Who;
import org.mentordirectory.finding.Position;

/** Evaluations of two forms that ask the same, and a question each that they do not share. */
public final class RandomEvaluations {
  /** What people answer, by the cells of a question; the last is no answer. */
  static final Map<String, List<String>> SAID =
      Map.of(
          "scale", List.of("1", "2", "3", "4", "5", ""),
          "own", List.of("1", "2", "3", "4", "5", ""),
          "choice", List.of("as planned", "early", "late", ""),
          "ticks.a", List.of("a", ""),
          "ticks.b", List.of("b", ""),
          "number", List.of("0", "about 2", "4-5", "8 times", "twelve", "many"));

  private static final String[] FIELDS = {
    "scale: {label: Scale, kind: scale, measure: scale}",
    "own: {label: Own, kind: scale}",
    "choice: {label: Choice, kind: one of, choices: [as planned, early, late], measure: choice}",
    "ticks: {label: Ticks, kind: some of, choices: [a, b], measure: ticks}",
    "number: {label: Number, measure: number}"
  };

  private final Content content;
  private final Random random;

  /** Of forms that are written into a folder. */
  public RandomEvaluations(Path folder, int fewest, Random random) throws IOException {
    this.content =
        new SampleAnswers(folder)
            .fewest(fewest)
            .form("end-mentee", FIELDS)
            .form("end-mentor", FIELDS)
            .content();
    this.random = random;
  }

  /** Two years of answers from none, some or many of both groups, alike or very different. */
  public Evaluation next() {
    var surveys = new ArrayList<Survey>();
    for (String year : List.of("2027", "2028")) {
      for (Who who : Who.values()) {
        int people = random.nextInt(List.of(9, 30, 120).get(random.nextInt(3)));
        double skew = random.nextDouble();
        surveys.add(
            new Survey(
                year,
                content.forms().stream()
                    .filter(form -> form.readers().contains(who.word()))
                    .findFirst()
                    .orElseThrow(),
                who,
                content.forms().get(0).moment().orElseThrow(),
                OptionalInt.of(people + random.nextInt(9)),
                Stream.generate(() -> response(skew)).limit(people).toList()));
      }
    }
    return new Evaluation(content, surveys, List.of(), List.of());
  }

  private Response response(double skew) {
    Map<String, List<String>> answers = new HashMap<>();
    SAID.forEach(
        (question, said) -> {
          int cell =
              random.nextDouble() < skew
                  ? said.size() / 2
                  : (int) (said.size() * Math.pow(random.nextDouble(), 1 + skew));
          if (!said.get(cell).isEmpty()) {
            answers.merge(
                question.replaceAll("[.].*", ""),
                List.of(said.get(cell)),
                (one, other) -> Stream.of(one, other).flatMap(List::stream).toList());
          }
        });
    return new Response(Position.named("a.csv:2"), Optional.empty(), Optional.empty(), answers);
  }
}
