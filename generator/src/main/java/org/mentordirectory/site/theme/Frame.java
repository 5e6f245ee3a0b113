package org.mentordirectory.site.theme;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.Messages;

/**
 * What surrounds every page.
 *
 * @param templates of the theme, with the scheme and the messages in them
 * @param assets that the pages load
 */
public record Frame(Scheme scheme, Messages messages, Templates templates, Assets assets) {
  /** For the pages of a site. */
  public static Frame of(Content content, Theme theme) throws IOException, Refusal {
    Map<String, String> titles =
        content
            .articles()
            .collect(toMap(page -> page.document().address(), Article::title, (one, other) -> one));
    Frame bare = of(content.scheme(), content::has, titles, theme);
    return new Frame(
        bare.scheme, bare.messages, bare.templates, Assets.of(theme, bare.templates, content));
  }

  /** For pages that are beside the site. */
  public static Frame of(Scheme scheme, Theme theme) throws IOException, Refusal {
    return of(
        scheme, page -> page.isMeant().test(scheme) && page.needs().isEmpty(), Map.of(), theme);
  }

  private static Frame of(
      Scheme scheme, Predicate<SitePage> isThere, Map<String, String> titles, Theme theme)
      throws IOException, Refusal {
    Messages messages = theme.messages(scheme.languages().get(0));
    List<SitePage> pages = SitePage.all().stream().filter(isThere).toList();
    return new Frame(
        scheme, messages, new Templates(scheme, pages, titles, messages, theme), Assets.none());
  }

  /**
   * A page's HTML; addresses inside the site begin with {@link
   * org.mentordirectory.content.Body#ROOT}.
   */
  public String html(Page page) throws Refusal {
    return assets.addressed(templates.render(page));
  }

  /** The path of the site on its host. */
  public String base() {
    return scheme.address().getPath();
  }
}
