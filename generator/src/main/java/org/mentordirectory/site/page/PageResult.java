package org.mentordirectory.site.page;

import org.mentordirectory.content.Article;
import org.mentordirectory.search.Result;
import org.mentordirectory.site.theme.Messages;

/**
 * A page as the search shows it.
 *
 * @param id the address from the root of the site
 * @param name the title
 * @param kind what it is, in words
 */
public record PageResult(String id, String name, String kind, String summary) implements Result {
  public static PageResult of(Article page, Messages messages) {
    return new PageResult(
        page.document().address(),
        page.title(),
        messages.text(page.document().kind().folder() + ".one"),
        page.summary());
  }
}
