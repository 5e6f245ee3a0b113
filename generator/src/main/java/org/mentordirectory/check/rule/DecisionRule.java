package org.mentordirectory.check.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.finding.Position;

/**
 * A page that leads to a decision asks every question it has, gives each at least two answers,
 * leads nobody round in a circle, and reaches every result. Its questions are the headings that end
 * in a question mark, the first of them the first to be asked; the links below a question to other
 * headings of the page are its answers. The results are the headings that answers lead to, and
 * those beside them. Whether a heading is there is the business of {@link LinkRule}.
 */
public final class DecisionRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    for (Article.Guidance page : content.guidance()) {
      if (page.decision()) {
        check(page.document(), report);
      }
    }
  }

  private static void check(Document page, Report report) {
    List<Body.Heading> headings = page.body().headings();
    Map<Body.Heading, Set<Body.Heading>> answers = answers(page.body());
    if (answers.isEmpty()) {
      report.error(
          page.front().placeOf("decision"),
          "this page asks nothing; end the headings that are questions with a question mark, or"
              + " take `decision` out");
      return;
    }
    answers.forEach(
        (question, to) -> {
          if (to.size() < 2) {
            report.error(
                question.at(),
                "this question leads to %d other headings; below it, link at least two answers to"
                    + " headings of this page, such as `- [Yes](#buddying)`",
                to.size());
          }
        });
    Body.Heading first = answers.keySet().iterator().next();
    Set<Body.Heading> reached = reached(first, answers);
    for (Body.Heading heading : headings) {
      if (answers.containsKey(heading)) {
        question(heading, answers, reached, report);
      } else if (!reached.contains(heading) && isBesideAResult(heading, headings, reached)) {
        report.error(
            heading.at(),
            "no answer leads to `%s`, which stands among the results; link an answer to `#%s`",
            heading.text(),
            heading.id());
      }
    }
  }

  private static void question(
      Body.Heading question,
      Map<Body.Heading, Set<Body.Heading>> answers,
      Set<Body.Heading> reached,
      Report report) {
    if (!reached.contains(question)) {
      report.error(
          question.at(),
          "no answer leads to this question; link one to `#%s`, or take the question out",
          question.id());
    } else if (answers.getOrDefault(question, Set.of()).stream()
        .anyMatch(next -> reached(next, answers).contains(question))) {
      report.error(
          question.at(),
          "the answers to this question lead back to it; let each lead to a later question, or to"
              + " a result");
    }
  }

  /** The questions in order, each with the headings that its answers lead to. */
  private static Map<Body.Heading, Set<Body.Heading>> answers(Body body) {
    var answers = new LinkedHashMap<Body.Heading, Set<Body.Heading>>();
    List<Body.Heading> headings = body.headings();
    for (int i = 0; i < headings.size(); i++) {
      Body.Heading heading = headings.get(i);
      if (heading.text().endsWith("?")) {
        var to = new HashSet<Body.Heading>();
        for (Body.Link link : body.links()) {
          boolean below =
              link.at().compareTo(heading.at()) > 0
                  && (i + 1 == headings.size() || isBefore(link.at(), headings.get(i + 1).at()));
          if (below && link.target().startsWith("#")) {
            headings.stream()
                .filter(target -> target.id().equals(link.target().substring(1)))
                .forEach(to::add);
          }
        }
        answers.put(heading, to);
      }
    }
    return answers;
  }

  private static boolean isBefore(Position one, Position other) {
    return one.compareTo(other) < 0;
  }

  /** Every heading that one leads to, itself among them. */
  private static Set<Body.Heading> reached(
      Body.Heading from, Map<Body.Heading, Set<Body.Heading>> answers) {
    var reached = new HashSet<Body.Heading>(Set.of(from));
    var ahead = new ArrayDeque<Body.Heading>(reached);
    while (!ahead.isEmpty()) {
      for (Body.Heading next : answers.getOrDefault(ahead.remove(), Set.of())) {
        if (reached.add(next)) {
          ahead.add(next);
        }
      }
    }
    return reached;
  }

  /** Whether a heading of the same level, below the same larger heading, is a result. */
  private static boolean isBesideAResult(
      Body.Heading heading, List<Body.Heading> headings, Set<Body.Heading> reached) {
    var beside = new ArrayList<Body.Heading>();
    for (Body.Heading each : headings) {
      if (each.level() < heading.level()) {
        if (beside.contains(heading)) {
          break;
        }
        beside.clear();
      } else if (each.level() == heading.level()) {
        beside.add(each);
      }
    }
    return beside.contains(heading)
        && beside.stream().anyMatch(each -> reached.contains(each) && !each.text().endsWith("?"));
  }
}
