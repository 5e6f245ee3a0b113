package org.mentordirectory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.search.Searchable.Source;
import org.mentordirectory.search.Searchable.Text;

/** What the search knows of a page: guidance, a form, an event, a case study or a year. */
public final class PageTexts {
  private static final Map<String, Integer> WEIGHTS =
      Map.of("title", 8, "summary", 4, "headings", 4, "body", 1);

  private PageTexts() {}

  /**
   * The texts of pages.
   *
   * @param pages in the order of their addresses
   */
  public static Corpus<Article> corpus(List<Article> pages, Scheme scheme) {
    return new Corpus<>(pages, PageTexts::searchable, WEIGHTS, scheme.synonyms());
  }

  private static Searchable searchable(Article page) {
    Body body = page.document().body();
    var texts = new ArrayList<Text>();
    texts.add(new Text("title", page.title(), Source.NAME));
    texts.add(new Text("summary", page.summary(), Source.SAID));
    for (Body.Heading heading : body.headings()) {
      texts.add(new Text("headings", heading.text(), Source.SAID));
    }
    texts.add(new Text("body", body.text(), Source.SAID));
    return new Searchable(page.title(), texts, Map.of(), 0);
  }
}
