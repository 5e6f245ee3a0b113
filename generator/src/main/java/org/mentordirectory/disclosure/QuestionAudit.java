package org.mentordirectory.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.Who;
import org.mentordirectory.disclosure.Disclosure.What;

/**
 * What readers can reckon of the answers to one question at one moment, of which a file shows those
 * of mentees, of mentors, and of all of them, or some of these.
 *
 * <p>Noughts are shown and readers know that, so that an answer that a line does not show is one of
 * somebody, as far as the figures allow.
 *
 * @param lines by group, of each one at most
 * @param answers all that can be given, as far as readers know
 * @param other whether the one without a name is one that people could give
 * @param people how many answered the form
 */
record QuestionAudit(
    PublishedLine.Kind kind,
    Map<Optional<Who>, PublishedLine> lines,
    List<String> answers,
    boolean other,
    Split people,
    int fewest) {
  /**
   * The answer that has no name: none, another, or not to have chosen the one that has. No name has
   * a line end.
   */
  private static final String OTHER = "\n";

  /** Of more figures nobody would read from which of them something follows. */
  private static final int FEW = 40;

  /** The answer of a group. */
  private record Cell(Optional<Who> who, int answer) {}

  /**
   * Of some lines, of each group one at most.
   *
   * @param choices what people could choose from, where readers know that
   * @param people how many answered the form, as far as readers know
   * @return one, or of a question to which people give several answers one for each of them
   */
  static Stream<QuestionAudit> of(
      Map<Optional<Who>, PublishedLine> lines, Set<String> choices, Split people, int fewest) {
    Set<String> named = new LinkedHashSet<>();
    lines.values().forEach(line -> named.addAll(line.answers().keySet()));
    if (lines.values().stream().anyMatch(line -> line.kind() == PublishedLine.Kind.TICKS)) {
      Stream<QuestionAudit> alone =
          lines.entrySet().stream()
              .filter(line -> line.getValue().kind() == PublishedLine.Kind.CHOICES)
              .flatMap(
                  line -> of(Map.ofEntries(line), choices, people.only(line.getKey()), fewest));
      return Stream.concat(
          named.stream().map(answer -> tick(answer, lines, people, fewest)), alone);
    }
    var answers = new ArrayList<>(named);
    PublishedLine.Kind kind = lines.values().iterator().next().kind();
    boolean other = true;
    if (kind == PublishedLine.Kind.SCALE) {
      answers.clear();
      answers.addAll(PublishedLine.BANDS);
    } else {
      long others = named.stream().filter(answer -> !choices.contains(answer)).count();
      other = others == 0; // one may be no answer; more are from another time
      choices.stream().filter(c -> others <= 1 && !named.contains(c)).forEach(answers::add);
    }
    if (kind == PublishedLine.Kind.CHOICES
        || lines.values().stream().anyMatch(line -> isWhole(line) && line.rest() > 0)) {
      answers.add(OTHER);
    }
    return Stream.of(new QuestionAudit(kind, lines, List.copyOf(answers), other, people, fewest));
  }

  private static QuestionAudit tick(
      String answer, Map<Optional<Who>, PublishedLine> lines, Split people, int fewest) {
    return new QuestionAudit(
        PublishedLine.Kind.TICKS,
        each(lines, line -> line.only(answer)),
        List.of(answer, OTHER),
        true,
        people,
        fewest);
  }

  private static Map<Optional<Who>, PublishedLine> each(
      Map<Optional<Who>, PublishedLine> lines, UnaryOperator<PublishedLine> change) {
    var changed =
        new TreeMap<Optional<Who>, PublishedLine>(Comparator.comparing(Group.WHO::indexOf));
    lines.forEach((who, line) -> changed.put(who, change.apply(line)));
    return changed;
  }

  private static boolean isWhole(PublishedLine line) {
    return line.kind() == PublishedLine.Kind.SCALE
        && line.answers().size() == PublishedLine.BANDS.size();
  }

  /** The first figure on few people that follows, and what has to be left out. */
  Optional<Disclosure> disclosure() {
    Optional<List<Split>> bounds = bounds();
    return bounds.isEmpty()
        ? Optional.of(contradiction())
            .filter(it -> lines.size() > 1 || kind == PublishedLine.Kind.CHOICES && last().canBe())
        : few(bounds.get())
            .map(cell -> disclosure(cell, bounds.get().get(cell.answer()).of(cell.who())));
  }

  private Disclosure contradiction() {
    return new Disclosure(
        What.CONTRADICTION,
        Optional.empty(),
        "",
        0,
        0,
        last().at(),
        lines.values().stream().map(PublishedLine::peopleFigure).toList(),
        List.of());
  }

  private Disclosure disclosure(Cell cell, Range range) {
    List<PublishedFigure> remedy = remedy();
    return new Disclosure(
        what(cell),
        cell.who(),
        answers.get(kind == PublishedLine.Kind.TICKS ? 0 : cell.answer()),
        range.least(),
        range.most(),
        remedy.isEmpty() ? last().at() : remedy.get(0).count().at(),
        sources(cell),
        remedy);
  }

  private PublishedLine last() {
    return lines.values().stream().reduce((one, other) -> other).orElseThrow();
  }

  private What what(Cell cell) {
    boolean named = !answers.get(cell.answer()).equals(OTHER);
    if (named) {
      return What.ANSWER;
    }
    return kind == PublishedLine.Kind.TICKS ? What.NOT_CHOSEN : What.OTHER;
  }

  /** The bounds of each answer, if all that is hidden is somebody, or else if it may be nobody. */
  private Optional<List<Split>> bounds() {
    return bounds(1).or(() -> bounds(0));
  }

  private Optional<List<Split>> bounds(int least) {
    return new AnswerTable(
            people,
            answers.stream()
                .map(
                    answer ->
                        new Split(
                            range(Optional.of(Who.MENTEE), answer, least),
                            range(Optional.of(Who.MENTOR), answer, least),
                            range(Optional.empty(), answer, least)))
                .toList())
        .bounds();
  }

  private Range range(Optional<Who> who, String answer, int least) {
    PublishedLine line = lines.get(who);
    if (line == null || !line.tells()) {
      return Range.ANY;
    }
    if (answer.equals(OTHER)) {
      boolean unticked = kind == PublishedLine.Kind.TICKS && line.answers().isEmpty();
      return Range.from(unticked ? least : 0);
    }
    return line.answers().containsKey(answer)
        ? Range.of(line.answers().get(answer).people())
        : Range.from(least);
  }

  /** The first answer that few people gave, of a group that has a line if there is one. */
  private Optional<Cell> few(List<Split> bounds) {
    return Stream.concat(lines.keySet().stream(), Group.WHO.stream())
        .flatMap(
            who -> IntStream.range(0, answers.size()).mapToObj(answer -> new Cell(who, answer)))
        .filter(cell -> isFew(cell, bounds))
        .findFirst();
  }

  /** Whether few people gave an answer, which is not shown. Another one there need not be. */
  private boolean isFew(Cell cell, List<Split> bounds) {
    String answer = answers.get(cell.answer());
    Range range = bounds.get(cell.answer()).of(cell.who());
    PublishedLine line = lines.get(cell.who());
    return range.isFew(fewest)
        && !people.of(cell.who()).isFew(fewest) // nothing but that there are few of them
        && (other || !answer.equals(OTHER) || range.least() > 0)
        && (line == null || !line.answers().containsKey(answer));
  }

  /** What a reader has: how many there are first, so that sources name answers where they can. */
  private List<PublishedFigure> shown() {
    return Stream.concat(
            lines.values().stream()
                .filter(line -> people.of(line.group().who()).isKnown())
                .map(PublishedLine::peopleFigure),
            lines.values().stream()
                .flatMap(line -> line.answers().keySet().stream().map(line::figure)))
        .toList();
  }

  private QuestionAudit without(PublishedFigure figure) {
    PublishedLine line = lines.get(figure.group().who());
    return line.isPeople(figure)
        ? new QuestionAudit(kind, lines, answers, other, people.without(line.group().who()), fewest)
        : new QuestionAudit(
            kind,
            each(
                lines,
                one ->
                    one == line ? one.showing((name, count) -> !name.equals(figure.name())) : one),
            answers,
            other,
            people,
            fewest);
  }

  /** Figures none of which can be missed to reckon another. */
  private List<PublishedFigure> sources(Cell cell) {
    List<PublishedFigure> shown = shown();
    QuestionAudit needed = this;
    for (PublishedFigure figure : shown.size() > FEW ? List.<PublishedFigure>of() : shown) {
      QuestionAudit fewer = needed.without(figure);
      needed = fewer.bounds().filter(bounds -> isFew(cell, bounds)).isPresent() ? fewer : needed;
    }
    return needed == this && shown.size() > FEW ? List.of() : needed.shown();
  }

  /** Figures that can be left out so that nothing on few people follows: one if that is enough. */
  private List<PublishedFigure> remedy() {
    var remedy = new ArrayList<PublishedFigure>();
    QuestionAudit left = this;
    for (Optional<Cell> few = left.few(); few.isPresent(); few = left.few()) {
      QuestionAudit now = left;
      List<PublishedFigure> some =
          now.sources(few.get()).stream()
              .filter(figure -> !now.lines.get(figure.group().who()).isPeople(figure))
              .filter(figure -> figure.count().people() > 0)
              .sorted(Comparator.comparingInt(figure -> figure.count().people()))
              .toList();
      if (some.isEmpty()) {
        return List.of();
      }
      PublishedFigure one =
          some.stream()
              .filter(figure -> now.without(figure).few().isEmpty())
              .findFirst()
              .orElse(some.get(0));
      remedy.add(one);
      left = now.without(one);
    }
    return left.entries(remedy);
  }

  /** The figures, but for an entry that would show nothing any more the entry itself. */
  private List<PublishedFigure> entries(List<PublishedFigure> remedy) {
    return remedy.stream()
        .map(
            figure -> {
              PublishedLine line = lines.get(figure.group().who());
              return kind != PublishedLine.Kind.TICKS && line.answers().isEmpty()
                  ? line.peopleFigure()
                  : figure;
            })
        .distinct()
        .toList();
  }

  private Optional<Cell> few() {
    return bounds().flatMap(this::few);
  }
}
