package org.mentordirectory.site.page;

import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.content.Use;
import org.mentordirectory.search.Facet;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.words.Messages;

/** The pages that every site has: home, privacy, accessibility, not found. */
final class FixedPages {
  private static final int MOST = 12;
  private final Scheme scheme;
  private final Messages messages;
  private final Listing listing;

  public FixedPages(Scheme scheme, Messages messages, Listing listing) {
    this.scheme = scheme;
    this.messages = messages;
    this.listing = listing;
  }

  /**
   * The front page.
   *
   * @param mentors how many are listed
   * @param parts values to begin with
   */
  public record Home(int mentors, List<HomePart> parts) {}

  /**
   * Values of a field, those of the most mentors.
   *
   * @param name of the field, and of the folder of its lists
   * @param heading what a visitor is asked
   * @param all what the link to all values is called
   */
  public record HomePart(
      String name, String heading, String all, List<MentorPages.FacetLink> links) {}

  /**
   * How accessible the site is.
   *
   * @param prepared the day for which the site is built
   * @param tested what its tests cover, in the order of the names of the messages
   */
  public record Statement(String prepared, List<String> tested) {}

  Page home() {
    return Page.of(
        "",
        "pages/home.ftlh",
        messages.text("home.title"),
        messages.text("home.description", scheme.name()),
        new Home(
            listing.mentors().size(),
            scheme.profile().of(Use.HOME).stream().map(field -> part(field.name())).toList()));
  }

  private Facet facet(String name) {
    return listing.facets().stream()
        .filter(facet -> facet.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private HomePart part(String name) {
    var words = new FieldWords(scheme, messages);
    return new HomePart(
        name,
        words.question(name),
        words.allOfFacet(name),
        links(name, listing.facetAddresses().get(name)));
  }

  private List<MentorPages.FacetLink> links(String name, Map<String, String> addresses) {
    return facet(name).values().stream()
        .limit(MOST)
        .map(
            value ->
                new MentorPages.FacetLink(
                    value.value(),
                    value.label(),
                    value.count(),
                    addresses.get(Facet.key(value.value()))))
        .toList();
  }

  private Statement statement() {
    return new Statement(
        messages.local().day(listing.day()),
        List.copyOf(messages.under("accessibility.tested.").values()));
  }

  private Page plain(SitePage page, String description, Object model) {
    return Page.of(
        page.address(),
        "pages/%s.ftlh".formatted(page.key()),
        messages.text(page.key() + ".title"),
        description,
        model);
  }

  Page privacy() {
    return plain(SitePage.PRIVACY, messages.text("privacy.description", scheme.name()), Map.of());
  }

  Page accessibility() {
    return plain(
        SitePage.ACCESSIBILITY,
        messages.text("accessibility.description", scheme.name()),
        statement());
  }

  /** What a web server shows at an address where nothing is. */
  Page notFound() {
    return Page.of(
            SitePage.NOT_FOUND,
            "pages/404.ftlh",
            messages.text("404.title"),
            messages.text("404.description"),
            Map.of())
        .unlisted();
  }
}
