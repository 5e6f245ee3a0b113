package org.mentordirectory.check.rule;

import java.util.List;
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
    List<Body.Heading> headings = document.body().headings();
    boolean onlyTitles = headings.stream().allMatch(heading -> heading.level() == TITLE);
    for (int i = 0; i < headings.size(); i++) {
      Body.Heading heading = headings.get(i);
      int level = heading.level();
      if (heading.text().isBlank()) {
        report.error(heading.at(), Sentence.EMPTY_HEADING);
      }
      if (level == TITLE) {
        better(heading, onlyTitles ? TITLE + 1 : level, report)
            .error(heading.at(), Sentence.SECOND_TITLE);
      } else if (level > above + 1) {
        boolean isAlone = i + 1 == headings.size() || headings.get(i + 1).level() <= above + 1;
        better(heading, isAlone ? above + 1 : level, report)
            .error(
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

  /** The level of a heading can be corrected alone where no other belongs to it or beside it. */
  private static Report better(Body.Heading heading, int level, Report report) {
    return level == heading.level()
        ? report
        : report.correcting("#".repeat(heading.level()), "#".repeat(level));
  }
}
