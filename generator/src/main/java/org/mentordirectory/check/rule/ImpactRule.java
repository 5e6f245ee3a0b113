package org.mentordirectory.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.ImpactFigures;
import org.mentordirectory.content.Node;
import org.mentordirectory.finding.Position;

/** The figures of a year can be, and each is there once: some are typed by hand. */
public final class ImpactRule implements Rule {
  private static final Pattern YEAR = Pattern.compile("\\d\\d(\\d\\d)(?:-(\\d\\d))?");

  @Override
  public void check(Content content, Report report) {
    Map<String, Position> years = new HashMap<>();
    for (Article.Impact impact : content.impacts()) {
      FrontMatter front = impact.document().front();
      front.text("year").ifPresent(year -> year(year, front.placeOf("year"), years, report));
      front.entries("answers").forEach(answer -> ends(answer, report));
      front.entries("practice").forEach(practice -> counts(practice, report));
      figures(impact.figures(), report);
    }
  }

  private static void year(String year, Position at, Map<String, Position> years, Report report) {
    if (!isYear(year)) {
      report.error(
          at,
          "`%s` is no year of a scheme; write it as `2027`, or as `2027-28` where it goes on into"
              + " the next",
          year);
      return;
    }
    Position other = years.putIfAbsent(year, at);
    if (other != null) {
      report.error(
          at,
          "`%s` is also the year of %s line %d; correct one of the two, or make one file of them",
          year,
          other.file(),
          other.line());
    }
  }

  private static boolean isYear(String typed) {
    Matcher year = YEAR.matcher(typed);
    return year.matches()
        && (year.group(2) == null
            || (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(year.group(2)));
  }

  private static void ends(FrontMatter answer, Report report) {
    if (answer.fields().entry("ends").isPresent() && answer.list("ends").size() != 2) {
      report.error(
          answer.placeOf("ends"),
          "`ends` says what 1 and what 5 mean; write it as `[not at all, very much]`");
    }
  }

  private static void counts(FrontMatter practice, Report report) {
    if (practice.fields().get("counts").orElse(null) instanceof Node.Mapping counts) {
      for (Node.Entry choice : counts.entries()) {
        Optional<String> typed = choice.value().word();
        if (typed.flatMap(FrontMatter::parseNumber).isEmpty()) {
          report.error(
              choice.value().at(),
              Sentence.WRONG_TYPE,
              choice.key(),
              Field.Type.NUMBER.description(report.words()),
              typed.orElse(""),
              "");
        }
      }
    }
  }

  private static void figures(ImpactFigures figures, Report report) {
    Map<String, Position> taken = new HashMap<>();
    for (ImpactFigures.Returns returns : figures.returns()) {
      returns
          .answered()
          .ifPresent(answered -> atMost("answered", answered, "asked", returns.asked(), report));
    }
    for (ImpactFigures.Answer answer : figures.answers()) {
      once(answer.question(), answer.group(), answer.at(), taken, report);
      answered(answer.people(), answer.group(), figures, report);
      List<ImpactFigures.Count> cells =
          Stream.of(answer.low(), answer.between(), answer.high())
              .flatMap(Optional::stream)
              .toList();
      int sum = cells.stream().mapToInt(ImpactFigures.Count::people).sum();
      if (sum > answer.people().people()) {
        report.error(
            cells.get(0).at(),
            "`low`, `between` and `high` are %d together, and `people` is %d; correct one of them",
            sum,
            answer.people().people());
      }
    }
    for (ImpactFigures.Practice practice : figures.practice()) {
      once(practice.question(), practice.group(), practice.at(), taken, report);
      answered(practice.people(), practice.group(), figures, report);
      practice
          .counts()
          .forEach(
              (choice, count) ->
                  atMost(choice, count, "people", Optional.of(practice.people()), report));
    }
  }

  private static void once(
      String question, Group group, Position at, Map<String, Position> taken, Report report) {
    Position other = taken.putIfAbsent(group.word() + " " + group.moment() + " " + question, at);
    if (other != null) {
      report.error(
          at,
          "the same people at the same time stand in line %d already; take one of the two out",
          other.line());
    }
  }

  private static void answered(
      ImpactFigures.Count people, Group group, ImpactFigures figures, Report report) {
    atMost("people", people, "answered", figures.answered(group), report);
  }

  private static void atMost(
      String name,
      ImpactFigures.Count count,
      String whole,
      Optional<ImpactFigures.Count> most,
      Report report) {
    if (most.isPresent() && count.people() > most.get().people()) {
      report.error(
          count.at(),
          "`%s` is %d, more than `%s` in line %d, which is %d; correct one of the two",
          name,
          count.people(),
          whole,
          most.get().at().line(),
          most.get().people());
    }
  }
}
