package org.mentordirectory.site.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.Messages;

/**
 * Why there is no page to show, for the one who edits: a page of its own that needs no theme, since
 * the theme may be what is wrong.
 *
 * @param sentences each with its place
 */
record ErrorPage(List<String> sentences) {
  static ErrorPage of(List<Finding> findings) {
    return new ErrorPage(
        findings.stream().filter(Finding::isError).map(Finding::toString).toList());
  }

  static ErrorPage of(Exception failure) {
    return of(Refusal.of(failure).findings());
  }

  /** The page. */
  String html(Messages messages) throws IOException {
    try (InputStream page = ErrorPage.class.getResourceAsStream("error.html")) {
      return String.format(
          Locale.ROOT,
          new String(page.readAllBytes(), UTF_8),
          messages.local().locale().getLanguage(),
          escaped(messages.text("live.error.title")),
          escaped(messages.text("live.error.text")),
          sentences.stream()
              .map(sentence -> "<li>" + escaped(sentence) + "</li>")
              .collect(joining("\n")));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
