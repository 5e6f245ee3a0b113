package org.mentordirectory.check.rule;

import java.util.List;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.Picture;
import org.mentordirectory.words.Nearest;

/**
 * A picture in the text of a page is a drawing that lies beside the page, and what it shows is said
 * in words as well. What is in the drawing was looked at when it was read.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#non-text-content">WCAG 2.2, success criterion
 *     1.1.1</a>
 */
public final class DrawingRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    content
        .articles()
        .map(Article::document)
        .forEach(
            document -> {
              for (Body.Link link : document.body().links()) {
                if (link.picture()) {
                  check(link, document, content, report);
                }
              }
            });
  }

  private static void check(Body.Link link, Document page, Content content, Report report) {
    if (!Picture.isDrawing(link.target())) {
      report.error(
          link.at(),
          "`%s` is not shown; a picture in a text is an SVG file beside the page, its name in a–z,"
              + " 0–9 and hyphens: `![What it says in words](name.svg)`",
          link.target());
      return;
    }
    if (link.words().isBlank()) {
      report.error(
          link.at(),
          "say between the square brackets what `%s` shows, for those who do not see it",
          link.target());
    }
    if (content.drawing(page, link.target()).isEmpty()) {
      missing(link, page, content, report);
    }
  }

  private static void missing(Body.Link link, Document page, Content content, Report report) {
    String folder = page.file().substring(0, page.file().lastIndexOf('/') + 1);
    List<String> names =
        content.drawings().stream()
            .map(Picture::file)
            .filter(file -> file.startsWith(folder) && file.indexOf('/', folder.length()) < 0)
            .map(file -> file.substring(folder.length()))
            .toList();
    var nearest = new Nearest(names);
    report
        .correcting(link.target(), nearest.only(link.target()))
        .error(
            link.at(),
            "there is no `%s%s`; %s",
            folder,
            link.target(),
            Report.advice(nearest.to(link.target()), "put the file there, or correct the name"));
  }
}
