package org.mentordirectory.check.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.ImpactFigures;
import org.mentordirectory.content.ImpactFigures.Count;
import org.mentordirectory.content.ImpactFigures.Group;
import org.mentordirectory.content.Trusted;

/**
 * No figure that is published is on fewer people than the scheme allows, and none on fewer can be
 * computed from those that are, whether {@code mentor:evaluate} wrote them or a person.
 */
public final class SmallGroupRule implements Rule {
  @Override
  public String name() {
    return "small-group";
  }

  @Override
  public String summary() {
    return "No published figure is on so few people that it tells of one.";
  }

  @Override
  public void check(Content content, Report report) {
    for (Article.Impact impact : content.impacts()) {
      new Year(impact.figures(), content.scheme().fewest(), report).check();
    }
  }

  /**
   * The figures of one year.
   *
   * @param fewest how many people a figure needs
   */
  private record Year(ImpactFigures figures, int fewest, Report report) {
    void check() {
      figures.pairs().ifPresent(pairs -> small("pairs", pairs, "leave `pairs` out"));
      for (ImpactFigures.Returns returns : figures.returns()) {
        shown(returns).forEach((name, count) -> small(name, count, "leave it out"));
      }
      for (ImpactFigures.Answer answer : figures.answers()) {
        Map<String, Count> cells = shown(answer);
        cells(answer.people(), answer.group(), cells);
        rest(answer, cells);
        for (ImpactFigures.Answer part : figures.answers()) {
          if (part.question().equals(answer.question())) {
            others(
                answer.group(), answer.people(), cells, part.group(), part.people(), shown(part));
          }
        }
      }
      for (ImpactFigures.Practice practice : figures.practice()) {
        Map<String, Count> cells = practice.counts();
        cells(practice.people(), practice.group(), cells);
        rest(practice);
        for (ImpactFigures.Practice part : figures.practice()) {
          if (part.question().equals(practice.question())) {
            others(
                practice.group(),
                practice.people(),
                cells,
                part.group(),
                part.people(),
                part.counts());
          }
        }
      }
    }

    private static Map<String, Count> shown(ImpactFigures.Returns returns) {
      var shown = new LinkedHashMap<String, Count>();
      returns.asked().ifPresent(count -> shown.put("asked", count));
      returns.answered().ifPresent(count -> shown.put("answered", count));
      return shown;
    }

    private static Map<String, Count> shown(ImpactFigures.Answer answer) {
      var shown = new LinkedHashMap<String, Count>();
      answer.low().ifPresent(count -> shown.put("low", count));
      answer.between().ifPresent(count -> shown.put("between", count));
      answer.high().ifPresent(count -> shown.put("high", count));
      return shown;
    }

    private boolean isSmall(int people) {
      return people > 0 && people < fewest;
    }

    private void small(String name, Count count, String remedy) {
      if (isSmall(count.people())) {
        report.error(
            count.at(),
            "`%s` is %d, a figure on fewer than %d people, which can tell of one of them; %s",
            name,
            count.people(),
            fewest,
            new Trusted(remedy));
      }
    }

    /** The people of a line, its cells, and those who answered the form and are in no line. */
    private void cells(Count people, Group group, Map<String, Count> cells) {
      small("people", people, "take the whole entry out");
      cells.forEach((name, count) -> small(name, count, "leave it out"));
      figures
          .answered(group)
          .filter(answered -> isSmall(answered.people() - people.people()))
          .ifPresent(
              answered ->
                  report.error(
                      people.at(),
                      "`people` is %d, and `answered` in line %d is %d, so that the %s can be"
                          + " counted; give how many answered the form, whether they answered this"
                          + " question or not",
                      people.people(),
                      answered.at().line(),
                      answered.people(),
                      others(answered.people() - people.people())));
    }

    private void rest(ImpactFigures.Answer answer, Map<String, Count> cells) {
      int rest = answer.people().people() - sum(cells);
      if (isSmall(rest)) {
        report.error(
            answer.people().at(),
            cells.size() == 3
                ? "`low`, `between` and `high` are %d of %d people, so that the %s can be counted;"
                    + " count those who gave no answer as `between`"
                : "what is shown is %d of %d people, so that the %s can be counted; leave out one"
                    + " more of `low`, `between` and `high`",
            sum(cells),
            answer.people().people(),
            others(rest));
      }
    }

    private void rest(ImpactFigures.Practice practice) {
      int people = practice.people().people();
      practice
          .counts()
          .forEach(
              (choice, count) -> {
                if (isSmall(people - count.people())) {
                  report.error(
                      count.at(),
                      "`%s` is %d of %d people, so that the %s can be counted; leave it out",
                      choice,
                      count.people(),
                      people,
                      others(people - count.people()));
                }
              });
      int rest = people - sum(practice.counts());
      if (!practice.several() && practice.counts().size() > 1 && isSmall(rest)) {
        report.error(
            practice.people().at(),
            "the counts are %d of %d people, so that the %s can be counted; leave out one more of"
                + " them, or write `several: true` if people could choose several",
            sum(practice.counts()),
            people,
            others(rest));
      }
    }

    /** What everybody's line and that of some tell of the rest of the people. */
    private void others(
        Group group,
        Count people,
        Map<String, Count> cells,
        Group part,
        Count partPeople,
        Map<String, Count> partCells) {
      if (group.who() != ImpactFigures.Who.EVERYBODY
          || part.who() == ImpactFigures.Who.EVERYBODY
          || part.when() != group.when()) {
        return;
      }
      difference("people", people, partPeople, part);
      cells.forEach(
          (name, count) ->
              Optional.ofNullable(partCells.get(name))
                  .ifPresent(some -> difference(name, count, some, part)));
    }

    private void difference(String name, Count all, Count some, Group part) {
      if (isSmall(all.people() - some.people())) {
        report.error(
            all.at(),
            "`%s` is %d for everybody and %d for %s in line %d, so that the %s can be counted; %s",
            name,
            all.people(),
            some.people(),
            part.who().word(),
            some.at().line(),
            others(all.people() - some.people()),
            new Trusted(name.equals("people") ? "take the whole entry out" : "leave it out here"));
      }
    }

    private static Trusted others(int rest) {
      return new Trusted(rest == 1 ? "one other" : rest + " others");
    }

    private static int sum(Map<String, Count> cells) {
      return cells.values().stream().mapToInt(Count::people).sum();
    }
  }
}
