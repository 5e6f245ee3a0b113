package org.mentordirectory.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Scheme;

/** What the search knows of a page: guidance, a form, an event, a case study or a year. */
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
    var texts = new LinkedHashMap<String, List<String>>();
    texts.put("title", List.of(page.title()));
    texts.put("summary", List.of(page.summary()));
    texts.put("headings", body.headings().stream().map(Body.Heading::text).toList());
    texts.put("body", List.of(body.text()));
    return new Searchable(page.title(), texts, Map.of(), false);
  }
}
