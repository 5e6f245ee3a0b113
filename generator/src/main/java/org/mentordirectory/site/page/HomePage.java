package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Addresses;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Layout;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.search.Facet;
import org.mentordirectory.site.theme.Html;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.Theme;
import org.mentordirectory.words.Messages;

/** The front page, of the parts that the scheme names. */
record HomePage(Content content, Messages messages, Listing listing, MentorPages pages) {
  /** Values of a facet. */
  private static final int MOST = 12;

  private static final int MOST_EVENTS = 3;

  /**
   * The front page.
   *
   * @param mentors how many are listed
   * @param picture the address of the scheme's own, or empty
   * @param search whether the search stands at the top, beside the heading
   * @param searches words to try the search with, each of which somebody has
   * @param numbers how large the scheme is, in words; none where that is not worth saying
   * @param faces cards of some who have a place free today, as HTML
   */
  public record Home(
      int mentors,
      String heading,
      String lead,
      String picture,
      boolean search,
      List<Example> searches,
      List<String> numbers,
      List<Html> faces,
      List<HomePart> parts) {}

  /** Words to search for, and the address of what is found. */
  public record Example(String words, String address) {}

  /**
   * A part of the front page.
   *
   * @param kind search, text, mentors, facet, doors, events or impact; the rest is empty where the
   *     kind has none of it
   * @param name of the field whose values it has, and of the folder of their lists
   * @param all what the link to all values is called
   * @param links values, those of the most mentors
   * @param html what the scheme says
   * @param doors whom there is a door for
   * @param entries the next events
   */
  public record HomePart(
      String kind,
      String name,
      String heading,
      String all,
      List<MentorPages.FacetLink> links,
      Html html,
      List<String> doors,
      List<ArticlePages.Entry> entries) {
    static HomePart of(String kind) {
      return new HomePart(kind, "", "", "", List.of(), new Html(""), List.of(), List.of());
    }
  }

  Page page() throws Refusal {
    Scheme scheme = content.scheme();
    Layout.Home home = scheme.layout().home();
    List<String> names = new ArrayList<>(home.parts());
    FrontFaces front = pages.front();
    List<Html> faces = pages.cards(front.places());
    if (faces.isEmpty()) {
      names.remove(Layout.Home.MENTORS);
    }
    boolean search = !names.isEmpty() && names.get(0).equals(Layout.Home.SEARCH);
    return Page.of(
        "",
        "pages/home.ftlh",
        messages.text("home.title"),
        messages.text("home.description", scheme.name()),
        new Home(
            listing.mentors().size(),
            home.heading().orElseGet(() -> messages.text("home.heading")),
            home.lead().orElseGet(() -> messages.text("home.lead", scheme.people(messages))),
            home.picture().map(name -> Theme.picture(Scheme.PICTURE, name)).orElse(""),
            search,
            searches(front),
            new FrontNumbers(scheme, messages, listing).sentences(),
            faces,
            parts(search ? names.subList(1, names.size()) : names)));
  }

  private static List<Example> searches(FrontFaces front) {
    return front.searches().stream()
        .map(words -> new Example(words, "mentors/?q=" + Addresses.encoded(words)))
        .toList();
  }

  /** Doors that follow each other stand side by side. */
  private List<HomePart> parts(List<String> names) {
    var parts = new ArrayList<HomePart>();
    var doors = new ArrayList<String>();
    boolean first = true;
    for (String name : names) {
      if (Layout.Home.DOORS.contains(name)) {
        doors.add(name);
        continue;
      }
      doors(doors).ifPresent(parts::add);
      doors.clear();
      Optional<HomePart> part = part(name, first);
      part.ifPresent(parts::add);
      first = first && part.filter(other -> other.kind().equals("facet")).isEmpty();
    }
    doors(doors).ifPresent(parts::add);
    return List.copyOf(parts);
  }

  private Optional<HomePart> doors(List<String> names) {
    List<String> open = names.stream().filter(this::isOpen).toList();
    return Optional.of(new HomePart("doors", "", "", "", List.of(), new Html(""), open, List.of()))
        .filter(part -> !open.isEmpty());
  }

  /** Whether the page is there to which a door leads. */
  private boolean isOpen(String door) {
    return switch (door) {
      case "mentee" -> content.has(SitePage.of(DocumentType.GUIDANCE));
      case "coordinator" -> content.has(SitePage.of(DocumentType.FORM));
      default -> true;
    };
  }

  /**
   * A part; nothing where the site has nothing for it yet.
   *
   * @param first whether it leads to all values, if it is a facet
   */
  private Optional<HomePart> part(String name, boolean first) {
    return switch (name) {
      case Layout.Home.SEARCH, Layout.Home.MENTORS -> Optional.of(HomePart.of(name));
      case Layout.Home.TEXT ->
          content.ownPages().stream().filter(Article.OwnPage::isHome).findFirst().map(this::text);
      case Layout.Home.EVENTS -> Optional.of(events()).filter(part -> !part.entries().isEmpty());
      case Layout.Home.IMPACT ->
          Optional.of(HomePart.of(name))
              .filter(part -> content.has(SitePage.of(DocumentType.IMPACT)));
      default -> Optional.of(facet(name, first));
    };
  }

  private HomePart text(Article.OwnPage page) {
    return new HomePart(
        Layout.Home.TEXT,
        "",
        page.title(),
        "",
        List.of(),
        new Html(page.document().body().html()),
        List.of(),
        List.of());
  }

  private HomePart events() {
    List<ArticlePages.Entry> entries =
        new EventPages(content, messages, listing.day())
            .entries(false).stream().limit(MOST_EVENTS).toList();
    return new HomePart(
        Layout.Home.EVENTS,
        "",
        messages.text("events.title"),
        "",
        List.of(),
        new Html(""),
        List.of(),
        entries);
  }

  private HomePart facet(String name, boolean first) {
    var words = new FieldWords(content.scheme(), messages);
    return new HomePart(
        "facet",
        name,
        messages.find("home." + name).orElseGet(() -> words.facet(name)),
        first ? words.allOfFacet(name) : "",
        links(name, listing.facetAddresses().get(name)),
        new Html(""),
        List.of(),
        List.of());
  }

  private List<MentorPages.FacetLink> links(String name, Map<String, String> addresses) {
    return listing.facets().stream()
        .filter(facet -> facet.name().equals(name))
        .flatMap(facet -> facet.values().stream())
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
}
