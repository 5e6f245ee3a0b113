package org.mentordirectory.site.page;

import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.search.Facet;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.words.Messages;

/** The pages that every site has: home, privacy, accessibility, not found. */
final class FixedPages {
  private static final int TOPICS = 12;
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
   * @param topics the most offered topics
   */
  public record Home(
      int mentors, List<MentorPages.FacetLink> topics, List<MentorPages.FacetLink> disciplines) {}

  /**
   * How accessible the site is.
   *
   * @param prepared the day for which the site is built
   * @param tested what its tests cover, in the order of the names of the messages
   */
  public record Statement(String prepared, List<String> tested) {}

  Page home() {
    var addresses = listing.facetAddresses();
    return Page.of(
        "",
        "pages/home.ftlh",
        messages.text("home.title"),
        messages.text("home.description", scheme.name()),
        new Home(
            listing.mentors().size(), links("topics", addresses), links("disciplines", addresses)));
  }

  private Facet facet(String name) {
    return listing.facets().stream()
        .filter(facet -> facet.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<MentorPages.FacetLink> links(
      String name, Map<String, Map<String, String>> addresses) {
    return facet(name).values().stream()
        .limit(TOPICS)
        .map(
            value ->
                new MentorPages.FacetLink(
                    value.value(),
                    value.label(),
                    value.count(),
                    addresses.get(name).get(Facet.key(value.value()))))
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
