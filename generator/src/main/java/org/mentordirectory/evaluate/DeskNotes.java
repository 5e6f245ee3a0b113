package org.mentordirectory.evaluate;

import java.util.List;
import org.mentordirectory.content.Group;

/**
 * What the coordinator alone should read: where training is needed, who asked for something, and
 * what people wrote.
 *
 * @param needs of the latest year, the lowest first
 * @param requests what people ticked in the latest year that asks the coordinator to do something,
 *     by form
 * @param texts the questions that people answered in their own words
 */
public record DeskNotes(List<Need> needs, List<Request> requests, List<Text> texts) {
  /**
   * Makes the notes. Needs are those of the latest year in which a form was answered: where the
   * mean is below 3.5, or a quarter answered 1 or 2.
   */
  public static DeskNotes of(Evaluation evaluation) {
    return new Noting(evaluation).notes();
  }

  /**
   * A question that a group of at least {@link Figures#fewest} people answered low.
   *
   * @param label the question as the group reads it
   * @param people how many answered the question
   * @param mean of their answers, from 1 to 5
   * @param low how many answered 1 or 2
   * @param guidance slugs of the pages that help
   */
  public record Need(
      Group group, String label, int people, double mean, int low, List<String> guidance) {}

  /**
   * An answer that somebody ticked.
   *
   * @param choice its words
   * @param people who ticked it: names, or where a name is not given, the place in the files
   */
  public record Request(Group group, String choice, List<String> people) {}

  /**
   * A question in people's own words.
   *
   * @param label the question
   * @param themes the largest first; what has none is in the last, whose name is empty
   */
  public record Text(Group group, String label, List<Theme> themes) {}

  /** Answers that have words in common. */
  public record Theme(String name, List<Saying> sayings) {}

  /**
   * What somebody wrote.
   *
   * @param from where it stands, as {@link Response#from()}
   */
  public record Saying(String text, String from) {}
}
