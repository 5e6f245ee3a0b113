package org.mentordirectory.content;

import java.util.Optional;

/**
 * A stretch of a text: a heading, and what stands below it up to the next heading of whatever
 * level.
 *
 * @param heading none above the first heading
 * @param html what stands below, as in {@link Body#html()}
 * @param isEmpty whether nothing stands below, neither words nor a picture
 */
public record Section(Optional<Body.Heading> heading, String html, boolean isEmpty) {
  private static final int QUESTION_LEVEL = 3;
  private static final int FEWEST_QUESTIONS = 3;

  /** Whether the heading asks something. */
  public boolean isQuestion() {
    return heading.filter(Section::asks).isPresent();
  }

  /** Whether a heading asks something. */
  public static boolean asks(Body.Heading heading) {
    return heading.text().endsWith("?");
  }

  /** The level of the heading; 0 above the first. */
  public int level() {
    return heading.map(Body.Heading::level).orElse(0);
  }

  /**
   * Whether a text is a list of questions and answers: at least three of its headings of the third
   * level ask something.
   */
  public static boolean areQuestions(Body body) {
    return body.headings().stream().filter(h -> h.level() == QUESTION_LEVEL && asks(h)).count()
        >= FEWEST_QUESTIONS;
  }
}
