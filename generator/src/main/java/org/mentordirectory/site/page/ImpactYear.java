package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.ImpactFigures;
import org.mentordirectory.content.ImpactFigures.Answer;
import org.mentordirectory.content.ImpactFigures.Count;
import org.mentordirectory.content.ImpactFigures.Practice;
import org.mentordirectory.content.ImpactFigures.Returns;
import org.mentordirectory.site.theme.Html;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.words.Messages;

/** The figures of one year, as its page shows them. */
record ImpactYear(int fewest, Messages messages) {
  /**
   * A year.
   *
   * @param body the text, which may be empty
   * @param pairs how many there were, or empty
   * @param returns how many answered
   * @param parts what each group answered
   * @param practice how the pairs met
   * @param note which figures are left out
   * @param older the year before
   * @param newer the year after
   */
  public record Model(
      String heading,
      String summary,
      boolean example,
      Html body,
      String pairs,
      List<Fact> returns,
      List<Part> parts,
      List<Choices> practice,
      List<Article.Impact.Change> changes,
      String note,
      Link home,
      @Nullable Link older,
      @Nullable Link newer) {}

  /**
   * How many of a group answered a form.
   *
   * @param figure the rate; where it is not known, the number; empty where that is hidden
   * @param words such as: 18 of 24 answered
   */
  public record Fact(String group, String figure, String words) {}

  /**
   * What the same people were asked at the same time.
   *
   * @param answered how many did
   */
  public record Part(String group, String answered, List<Scale> scales) {}

  /**
   * Questions with the same ends.
   *
   * @param name who was asked when, and the ends
   * @param low what 1 means
   * @param high what 5 means
   * @param hides whether something is hidden
   */
  public record Scale(
      String name, String low, String high, boolean hides, List<Question> questions) {}

  /** The answers to a question: 1 or 2; 3 or none; 4 or 5. */
  public record Question(String question, Figure low, Figure between, Figure high, ScaleBar bar) {}

  /** A number of people and their share; of a hidden one both are empty. */
  public record Figure(String people, String percent) {}

  /** The answers to a question with choices. */
  public record Choices(String question, String about, List<Choice> choices) {}

  /** A choice, how many chose it, and their share as a number. */
  public record Choice(String name, Figure figure, int percent) {}

  Model model(Article.Impact impact, Link home, @Nullable Link older, @Nullable Link newer) {
    ImpactFigures figures = impact.figures();
    return new Model(
        impact.title(),
        impact.summary(),
        impact.example(),
        new Html(impact.document().body().html()),
        figures.pairs().map(pairs -> String.valueOf(pairs.people())).orElse(""),
        figures.returns().stream().map(this::fact).toList(),
        parts(figures.answers()),
        figures.practice().stream().map(this::choices).toList(),
        impact.changes(),
        messages.text("impact.fewest", fewest),
        home,
        older,
        newer);
  }

  /** Who was asked when, such as: Mentees at mid-term. */
  String group(Group group) {
    return messages.text(
        "impact.group",
        messages.text("impact.who." + group.word()),
        messages.text("impact.when." + group.moment().word()));
  }

  /** How many answered, with their share where it is known. */
  String response(Returns returns) {
    if (returns.answered().isEmpty()) {
      return "";
    }
    Count answered = returns.answered().get();
    return returns
        .asked()
        .flatMap(
            asked ->
                percent(answered, asked)
                    .map(
                        percent ->
                            messages.text(
                                "impact.response", answered.people(), asked.people(), percent)))
        .orElseGet(() -> String.valueOf(answered.people()));
  }

  /** The share in whole per cent. */
  static Optional<Integer> percent(Count some, Count all) {
    return all.people() == 0
        ? Optional.empty()
        : Optional.of((int) Math.round(100.0 * some.people() / all.people()));
  }

  private Fact fact(Returns returns) {
    String group = group(returns.group());
    if (returns.answered().isEmpty()) {
      return new Fact(group, "", "");
    }
    Count answered = returns.answered().get();
    Optional<Integer> rate = returns.asked().flatMap(asked -> percent(answered, asked));
    return rate.isPresent()
        ? new Fact(
            group,
            messages.text("impact.percent", rate.get()),
            messages.text(
                "impact.returned", answered.people(), returns.asked().orElseThrow().people()))
        : new Fact(
            group, String.valueOf(answered.people()), messages.text("impact.returned.unasked"));
  }

  /** Who answered the same form. */
  private record Answered(String group, int people) {}

  private List<Part> parts(List<Answer> answers) {
    Map<Answered, Map<FormField.Ends, List<Answer>>> parts = new LinkedHashMap<>();
    for (Answer answer : answers) {
      int people = answer.people().people();
      if (people > 0) {
        parts
            .computeIfAbsent(
                new Answered(group(answer.group()), people), part -> new LinkedHashMap<>())
            .computeIfAbsent(answer.ends(), ends -> new ArrayList<>())
            .add(answer);
      }
    }
    return parts.entrySet().stream()
        .map(
            part ->
                new Part(
                    part.getKey().group(),
                    messages.text("impact.people.answered", part.getKey().people()),
                    part.getValue().entrySet().stream()
                        .map(scale -> scale(part.getKey(), scale.getKey(), scale.getValue()))
                        .toList()))
        .toList();
  }

  private Scale scale(Answered part, FormField.Ends ends, List<Answer> answers) {
    List<ScaleBar> bars =
        ScaleBar.of(
            answers.stream()
                .map(
                    answer ->
                        new ScaleBar.Answers(
                            part.people(),
                            Stream.of(answer.low(), answer.between(), answer.high())
                                .map(ImpactYear::number)
                                .toList()))
                .toList(),
            messages);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      Answer answer = answers.get(i);
      questions.add(
          new Question(
              answer.question(),
              figure(answer.low(), answer.people()),
              figure(answer.between(), answer.people()),
              figure(answer.high(), answer.people()),
              bars.get(i)));
    }
    return new Scale(
        messages.text("impact.scale", part.group(), ends.low(), ends.high()),
        ends.low(),
        ends.high(),
        bars.stream().anyMatch(ScaleBar::hides),
        List.copyOf(questions));
  }

  private static OptionalInt number(Optional<Count> count) {
    return count.map(known -> OptionalInt.of(known.people())).orElseGet(OptionalInt::empty);
  }

  private Figure figure(Optional<Count> count, Count people) {
    return count
        .map(
            known ->
                new Figure(
                    String.valueOf(known.people()),
                    percent(known, people)
                        .map(percent -> messages.text("impact.percent", percent))
                        .orElse("")))
        .orElseGet(() -> new Figure("", ""));
  }

  private Choices choices(Practice practice) {
    Count people = practice.people();
    return new Choices(
        practice.question(),
        messages.text(
            practice.several() ? "impact.several" : "impact.answered",
            people.people(),
            group(practice.group())),
        practice.counts().entrySet().stream()
            .map(
                choice ->
                    new Choice(
                        choice.getKey(),
                        figure(Optional.of(choice.getValue()), people),
                        percent(choice.getValue(), people).orElse(0)))
            .toList());
  }
}
