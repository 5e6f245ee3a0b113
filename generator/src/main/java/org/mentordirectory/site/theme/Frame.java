package org.mentordirectory.site.theme;

import java.io.IOException;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Refusal;
import org.mentordirectory.content.Scheme;

/**
 * What surrounds every page.
 *
 * @param templates of the theme, with the scheme and the messages in them
 */
public record Frame(Scheme scheme, Messages messages, Templates templates) {
  /** For the pages of a site. */
  public static Frame of(Content content, Theme theme) throws IOException, Refusal {
    return of(content.scheme(), !content.impacts().isEmpty(), theme);
  }

  /** For pages that are beside the site. */
  public static Frame of(Scheme scheme, Theme theme) throws IOException, Refusal {
    return of(scheme, false, theme);
  }

  private static Frame of(Scheme scheme, boolean impact, Theme theme) throws IOException, Refusal {
    Messages messages = Messages.of(scheme.languages().get(0), theme);
    return new Frame(scheme, messages, new Templates(scheme, impact, messages, theme));
  }

  /** The path of the site on its host. */
  public String base() {
    return scheme.address().getPath();
  }
}
