package org.mentordirectory.check.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.finding.Position;

/**
 * No two pages have the same title: in a list of tabs, bookmarks or search results it is all that
 * people see of them.
 */
public final class TitleRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    Map<String, String> pages = new HashMap<>();
    SitePage.of(content.scheme())
        .forEach(page -> pages.put(folded(page.title()), "/" + page.address()));
    Map<String, Position> taken = new HashMap<>();
    content
        .articles()
        .filter(article -> !article.title().isEmpty())
        .sorted(Comparator.comparing((Article article) -> article.document().file()))
        .forEach(
            article -> {
              Position at = article.document().front().placeOf("title");
              String page = pages.get(folded(article.title()));
              Position other = taken.putIfAbsent(folded(article.title()), at);
              if (page != null) {
                report.error(
                    at,
                    "`%s` is already the title of the site's page %s; choose another title",
                    article.title(),
                    page);
              } else if (other != null) {
                report.error(
                    at,
                    "`%s` is also the title in %s line %d; change one of the two",
                    article.title(),
                    other.file(),
                    other.line());
              }
            });
  }

  private static String folded(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
