package org.mentordirectory.check.rule;

import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;

/**
 * Headings make an outline without gaps below the title of the page, which is the only one of the
 * first level: people who listen to a page find their way by it.
 *
 * @see <a href="https://www.w3.org/WAI/tutorials/page-structure/headings/">W3C, Headings</a>
 */
public final class HeadingRule implements Rule {
  private static final int TITLE = 1;

  @Override
  public void check(Content content, Report report) {
    content.documents().forEach(document -> check(document, report));
  }

  private static void check(Document document, Report report) {
    int above = TITLE;
    for (Body.Heading heading : document.body().headings()) {
      int level = heading.level();
      if (heading.text().isBlank()) {
        report.error(heading.at(), Sentence.EMPTY_HEADING);
      }
      if (level == TITLE) {
        report.error(heading.at(), Sentence.SECOND_TITLE);
      } else if (level > above + 1) {
        report.error(
            heading.at(),
            Sentence.HEADING_TOO_DEEP,
            "#".repeat(level),
            above == TITLE
                ? Sentence.BELOW_TITLE.text(report.words())
                : Sentence.BELOW.text(report.words(), "#".repeat(above)),
            "#".repeat(above + 1));
      }
      above = Math.max(level, TITLE + 1); // one `#` is about to become two
    }
  }
}
