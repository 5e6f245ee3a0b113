package org.mentordirectory.desk.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mentordirectory.content.Content;
import org.mentordirectory.evaluate.DeskNotes;
import org.mentordirectory.evaluate.Evaluation;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.words.Messages;

/**
 * What the coordinator alone reads of an evaluation.
 *
 * @param needs where training is needed, the lowest first
 * @param requests who asked for what
 * @param texts answers in people's own words
 * @param remarks on the files
 */
public record EvaluationNotes(
    List<Need> needs, List<Request> requests, List<Text> texts, List<String> remarks) {
  /**
   * A question that was answered low.
   *
   * @param mean from 1 to 5
   * @param low how many answered 1 or 2
   * @param guidance pages that help
   */
  public record Need(
      String label, String group, int people, String mean, int low, List<Link> guidance) {}

  /** An answer, and who ticked it. */
  public record Request(String choice, String group, List<String> people) {}

  /**
   * A question.
   *
   * @param number how many answered it
   */
  public record Text(String label, String group, int number, List<Theme> themes) {}

  /**
   * Answers that have words in common.
   *
   * @param name empty for those that have none in common
   */
  public record Theme(String name, List<DeskNotes.Saying> sayings) {}

  /** Puts it into words. */
  static EvaluationNotes of(DeskNotes notes, Evaluation evaluation, Messages messages) {
    var words = new EvaluationWords(messages);
    return new EvaluationNotes(
        notes.needs().stream()
            .map(
                need ->
                    new Need(
                        need.label(),
                        words.group(need.group()),
                        need.people(),
                        String.format(Locale.ROOT, "%.1f", need.mean()),
                        need.low(),
                        links(need.guidance(), evaluation.content())))
            .toList(),
        notes.requests().stream()
            .sorted(Comparator.comparing(DeskNotes.Request::group, EvaluationWords.ORDER))
            .map(
                request ->
                    new Request(request.choice(), words.group(request.group()), request.people()))
            .toList(),
        notes.texts().stream()
            .sorted(Comparator.comparing(DeskNotes.Text::group, EvaluationWords.ORDER))
            .map(
                text ->
                    new Text(
                        text.label(),
                        words.group(text.group()),
                        text.themes().stream().mapToInt(theme -> theme.sayings().size()).sum(),
                        text.themes().stream()
                            .map(theme -> new Theme(theme.name(), theme.sayings()))
                            .toList()))
            .toList(),
        FindingLines.of(evaluation.remarks()));
  }

  private static List<Link> links(List<String> slugs, Content content) {
    var links = new ArrayList<Link>();
    for (String slug : slugs) {
      String address = "guidance/" + slug + "/";
      content
          .articles()
          .filter(article -> article.document().address().equals(address))
          .forEach(
              article ->
                  links.add(
                      new Link(
                          article.title(),
                          content.scheme().address().resolve(address).toString())));
    }
    return links;
  }
}
