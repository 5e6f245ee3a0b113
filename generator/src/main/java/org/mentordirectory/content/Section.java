package org.mentordirectory.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text: a heading, and what stands below it up to the next heading of whatever
 * level.
 *
 * @param heading none above the first heading
 * @param html what stands below, as in {@link Body#html()}
 */
public record Section(Optional<Body.Heading> heading, String html) {
  /**
   * Sanitised HTML has every tag closed, every value in quotes and every other {@code <} as a
   * reference.
   */
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s+[a-z-]+(?:=\"[^\"]*+\")?+)*+)\\s*/?>");

  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input");
  private static final int QUESTION_LEVEL = 3;
  private static final int FEWEST_QUESTIONS = 3;

  /** A text from top to bottom; headings inside a quotation or a list belong to their section. */
  public static List<Section> of(Body body) {
    Map<String, Body.Heading> headings = new HashMap<>();
    body.headings().forEach(heading -> headings.put(heading.id(), heading));
    var sections = new ArrayList<Section>();
    Optional<Body.Heading> current = Optional.empty();
    String html = body.html();
    int from = 0;
    int depth = 0;
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      boolean closes = !tag.group(1).isEmpty();
      boolean heading = tag.group(2).matches("h[1-6]");
      depth -= closes ? 1 : 0;
      if (heading && depth == 0 && !closes) {
        add(current, html.substring(from, tag.start()), sections);
        Matcher id = ID.matcher(tag.group(3));
        current = id.find() ? Optional.ofNullable(headings.get(id.group(1))) : Optional.empty();
      } else if (heading && depth == 0) {
        from = tag.end();
      }
      depth += closes || VOID.contains(tag.group(2)) ? 0 : 1;
    }
    add(current, html.substring(from), sections);
    return sections;
  }

  private static void add(Optional<Body.Heading> heading, String html, List<Section> sections) {
    if (heading.isPresent() || !html.isBlank()) {
      sections.add(new Section(heading, html.strip()));
    }
  }

  /** Whether the heading asks something. */
  public boolean isQuestion() {
    return heading.isPresent() && heading.get().text().endsWith("?");
  }

  /** Whether nothing stands below the heading, neither words nor a picture. */
  public boolean isEmpty() {
    return !html.contains("<img") && TAG.matcher(html).replaceAll("").isBlank();
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
    return body.headings().stream()
            .filter(h -> h.level() == QUESTION_LEVEL && h.text().endsWith("?"))
            .count()
        >= FEWEST_QUESTIONS;
  }
}
