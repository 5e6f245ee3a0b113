package org.mentordirectory.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Scheme;

/** What the search knows of a page: guidance, a form, an event or a case study. */
public final class PageTexts {
  private static final Map<String, Integer> WEIGHTS =
      Map.of("title", 8, "summary", 4, "headings", 4, "body", 1);

  private PageTexts() {}

  /**
   * Indexes pages.
   *
   * @param pages in the order of their addresses
   */
  public static LuceneIndex index(List<Article> pages, Scheme scheme) throws IOException {
    return LuceneIndex.of(pages, PageTexts::searchable, WEIGHTS, scheme.synonyms());
  }

  private static Searchable searchable(Article page) {
    Body body = page.document().body();
    return new Searchable(
        page.title(),
        Map.of(
            "title", List.of(page.title()),
            "summary", List.of(page.summary()),
            "headings", body.headings().stream().map(Body.Heading::text).toList(),
            "body", List.of(body.text())),
        Map.of(),
        false);
  }
}
