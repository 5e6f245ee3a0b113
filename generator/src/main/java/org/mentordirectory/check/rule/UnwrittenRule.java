package org.mentordirectory.check.rule;

import java.util.List;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;

/** What a goal wrote for somebody to replace is not published for real. */
public final class UnwrittenRule implements Rule {
  /** The rule's short name. */
  public static final String KEY = "unwritten";

  private static final String SAMPLE = "join.sample";

  @Override
  public void check(Content content, Report report) {
    if (content.scheme().published()) {
      for (String key : List.of("new.text", "evaluation.public.write", SAMPLE)) {
        content.words().stream()
            .map(messages -> plain(messages.text(key)))
            .distinct()
            .forEach(words -> look(content, words, key.equals(SAMPLE), report));
      }
    }
  }

  private static void look(Content content, String words, boolean alone, Report report) {
    content
        .documents()
        .filter(document -> isIn(document, words, alone))
        .forEach(
            document ->
                report.error(
                    document.start(),
                    "the text still has `%s`, which a goal wrote for you to replace; write your own"
                        + " words there",
                    words));
  }

  /** Headings alone are what somebody writes below, and stay. */
  private static boolean isIn(Document document, String words, boolean alone) {
    String text = plain(document.body().text());
    return alone ? text.equals(words) : text.contains(words);
  }

  private static String plain(String markdown) {
    return markdown.replace("#", "").strip().replaceAll("\\s+", " ");
  }
}
