package org.mentordirectory.site.page;

import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.site.print.FilePlan;
import org.mentordirectory.site.print.PrintedHandbooks;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.words.Messages;

/**
 * The page that lists the handbooks.
 *
 * @param files what is known of the documents, by address
 */
record HandbookPages(Content content, Messages messages, Map<String, FilePlan.Facts> files) {
  /** The list. */
  public record Handbooks(List<Handbook> handbooks) {}

  /**
   * A handbook.
   *
   * @param about what is in it
   * @param link to the file, with what kind of file it is
   */
  public record Handbook(String title, String about, Link link) {}

  Page list() {
    return Page.of(
        SitePage.HANDBOOKS.address(),
        "forms/handbooks.ftlh",
        messages.text("handbooks.title"),
        messages.text("handbooks.intro"),
        new Handbooks(content.scheme().handbooks().stream().map(this::handbook).toList()));
  }

  private Handbook handbook(Scheme.Handbook handbook) {
    List<Article> pages = PrintedHandbooks.pages(handbook, content);
    int forms = (int) pages.stream().filter(Article.Form.class::isInstance).count();
    String address = PrintedHandbooks.address(handbook);
    return new Handbook(
        handbook.title(),
        messages.text(
            "handbooks.about",
            messages.text("handbooks.about.pages", pages.size() - forms),
            messages.text("handbooks.about.forms", forms)),
        new Link(FilePlan.Facts.of(address, files).words("PDF", messages), address));
  }
}
