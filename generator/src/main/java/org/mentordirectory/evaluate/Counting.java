package org.mentordirectory.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Group;

/** Counts answers, question by question. */
final class Counting {
  private static final int STEPS = FormField.STEPS.size() + 1;
  private static final int BANDS = 3;

  /** By the step of a scale, from 0 for no answer. */
  private static final List<Integer> BAND = List.of(1, 0, 0, 1, 2, 2);

  private final Evaluation evaluation;
  private final int fewest;
  private final boolean forPublic;

  Counting(Evaluation evaluation, boolean forPublic) {
    this.evaluation = evaluation;
    this.fewest = evaluation.content().scheme().fewest();
    this.forPublic = forPublic;
  }

  Figures figures() {
    var scales = new ArrayList<Figures.Question>();
    var practices = new ArrayList<Figures.Question>();
    for (List<Question> asked : Question.questions(evaluation)) {
      FormField field = asked.get(0).field();
      switch (field.kind()) {
        case SCALE -> scales.add(scale(asked));
        case ONE_OF -> practices.add(choices(asked));
        case SOME_OF -> practices.add(ticks(asked));
        case LINE -> practices.add(numbers(asked));
        case PARAGRAPH, DATE, SIGNATURE -> {} // words are for the coordinator alone
      }
    }
    scales.removeIf(question -> question.lines().isEmpty());
    practices.removeIf(question -> question.lines().isEmpty());
    return new Figures(fewest, returns(), scales, practices);
  }

  private List<Figures.Returns> returns() {
    return evaluation.surveys().stream()
        .sorted(
            Comparator.comparing(Survey::year)
                .thenComparing(Survey::moment)
                .thenComparing(Survey::who))
        .map(this::returns)
        .toList();
  }

  private Figures.Returns returns(Survey survey) {
    boolean shown = survey.responses().size() >= fewest;
    return new Figures.Returns(
        new Group(survey.year(), survey.moment(), Optional.of(survey.who())),
        survey.form().title(),
        shown ? survey.asked() : OptionalInt.empty(),
        shown ? OptionalInt.of(survey.responses().size()) : OptionalInt.empty());
  }

  private Figures.Question scale(List<Question> asked) {
    var tables = new Tables(asked, fewest);
    Tables.Column step = (each, person) -> (each.step(person) + STEPS - 1) % STEPS;
    Tables.Column band = (each, person) -> BAND.get(each.step(person));
    return !forPublic && tables.areWhole(STEPS, step, BANDS)
        ? question(asked, Figures.Detail.STEPS, List.of(), tables.lines(STEPS, step))
        : question(asked, Figures.Detail.BANDS, List.of(), tables.lines(BANDS, band));
  }

  private Figures.Question choices(List<Question> asked) {
    List<String> labels = labels(asked);
    return question(
        asked,
        Figures.Detail.CHOICES,
        labels,
        new Tables(asked, fewest).lines(labels.size() + 1, (each, person) -> each.choice(person)));
  }

  /**
   * Each choice is a table of its own, of those who ticked it and those who did not. What the
   * coordinator is asked to do is not counted.
   */
  private Figures.Question ticks(List<Question> asked) {
    var counted = asked.stream().filter(each -> !each.field().report().request()).toList();
    var tables = new Tables(counted, fewest);
    List<List<Figures.Line>> choices =
        asked.get(0).field().choices().stream()
            .map(
                choice ->
                    tables.lines(2, (each, person) -> each.ticks(person, choice.value()) ? 0 : 1))
            .toList();
    List<Figures.Line> lines =
        IntStream.range(0, choices.stream().mapToInt(List::size).min().orElse(0))
            .mapToObj(place -> ticked(choices.stream().map(of -> of.get(place)).toList()))
            .toList();
    return question(asked, Figures.Detail.TICKS, labels(asked), lines);
  }

  private static Figures.Line ticked(List<Figures.Line> choices) {
    Figures.Line first = choices.get(0);
    return new Figures.Line(
        first.group(),
        first.label(),
        first.people(),
        choices.stream().map(choice -> choice.counts().get(0)).toList());
  }

  private Figures.Question numbers(List<Question> asked) {
    boolean counted = Amounts.areMost(asked, fewest);
    var tables = new Tables(counted ? asked : List.of(), fewest);
    int many = Amounts.FINE.size() + 1;
    int few = Amounts.COARSE.size() + 1;
    Tables.Column fine = (each, person) -> Amounts.fine(each.answer(person));
    Tables.Column coarse = (each, person) -> Amounts.coarse(each.answer(person));
    return !forPublic && tables.areWhole(many, fine, few)
        ? question(asked, Figures.Detail.NUMBERS, Amounts.FINE, tables.lines(many, fine))
        : question(asked, Figures.Detail.NUMBERS, Amounts.COARSE, tables.lines(few, coarse));
  }

  private static List<String> labels(List<Question> asked) {
    return asked.get(0).field().choices().stream().map(FormField.Choice::label).toList();
  }

  private static Figures.Question question(
      List<Question> asked, Figures.Detail detail, List<String> cells, List<Figures.Line> lines) {
    var guidance = new LinkedHashSet<String>();
    asked.forEach(each -> guidance.addAll(each.field().report().guidance()));
    FormField field = asked.get(0).field();
    return new Figures.Question(
        asked.get(0).key(),
        lines.isEmpty() ? field.label() : lines.get(0).label(),
        field.ends(),
        detail,
        cells,
        lines,
        List.copyOf(guidance));
  }
}
