package org.mentordirectory.site.live;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
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
  String html(Messages messages) {
    String title = escaped(messages.text("live.error.title"));
    return Stream.of(
            Stream.of(
                "<!DOCTYPE html>",
                "<html lang=\"%s\">".formatted(messages.local().locale().getLanguage()),
                "<meta charset=\"utf-8\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<title>%s</title>".formatted(title),
                "<style>",
                ":root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif }",
                "body { max-width: 65rem; margin: 2rem auto; padding: 0 1rem }",
                "li { margin-block: 0.75rem; overflow-wrap: anywhere; white-space: pre-line }",
                "</style>",
                "<h1>%s</h1>".formatted(title),
                "<p>%s</p>".formatted(escaped(messages.text("live.error.text"))),
                "<ul>"),
            sentences.stream().map(sentence -> "<li>" + escaped(sentence) + "</li>"),
            Stream.of("</ul>", "</html>"))
        .flatMap(lines -> lines)
        .collect(joining("\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
