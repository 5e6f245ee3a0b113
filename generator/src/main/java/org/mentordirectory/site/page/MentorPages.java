package org.mentordirectory.site.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.search.Facet;
import org.mentordirectory.site.theme.Html;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.PagePlan;
import org.mentordirectory.site.theme.Pagination;
import org.mentordirectory.words.Messages;

/** The directory: its lists by page and by facet, and one page a mentor. */
public final class MentorPages {
  /** How many values of a facet the directory shows before it points to all of them. */
  private static final int FACET_VALUES = 12;

  private final Scheme scheme;
  private final Messages messages;
  private final FieldWords words;
  private final Listing listing;
  private final List<Card> cards;
  private final List<List<Integer>> related;
  private final RenderedCards rendered;
  private final Map<String, Map<String, String>> facetAddresses;
  private final List<Integer> order;
  private final int[] rank;
  private final Profiles profiles;

  /**
   * The pages of one site.
   *
   * @param cards of the listed mentors, in their order
   * @param rendered the same cards as the lists show them
   * @param order in which the directory shows the listed mentors
   */
  public MentorPages(
      Scheme scheme,
      Messages messages,
      Listing listing,
      List<Card> cards,
      RenderedCards rendered,
      Ranking order) {
    this.scheme = scheme;
    this.messages = messages;
    this.words = new FieldWords(scheme, messages);
    this.listing = listing;
    this.cards = cards;
    this.rendered = rendered;
    this.order = order.fair();
    this.related = order.related();
    this.facetAddresses = listing.facetAddresses();
    this.rank = new int[cards.size()];
    for (int i = 0; i < rank.length; i++) {
      rank[this.order.get(i)] = i;
    }
    this.profiles = new Profiles(scheme, messages, facetAddresses, listing.shown());
  }

  /**
   * Mentors on a page.
   *
   * @param heading what they have in common
   * @param all how many there are on all pages
   * @param facets ways to narrow the list; none on the page of a facet value
   * @param search the query that gives the same list in the directory, or null
   * @param alumni whether there is a list of those who have left
   * @param texts the words that the page's script needs, as JSON
   * @param named {@link NamedValues} of the directory, as JSON
   * @param near {@link NamedValues#near} of the directory, as JSON; null where the scheme says
   *     nothing of places
   */
  public record ListPage(
      String heading,
      int all,
      List<Html> cards,
      Pagination pages,
      List<FacetList> facets,
      @Nullable String search,
      @Nullable Link facet,
      boolean alumni,
      @Nullable String texts,
      @Nullable String named,
      @Nullable String near) {}

  /**
   * A facet with some or all of its values.
   *
   * @param all what the page of all values is called
   * @param more whether there are values that are not here
   */
  public record FacetList(
      String name,
      String label,
      String all,
      String address,
      List<FacetLink> values,
      boolean more) {}

  /** A value of a facet. */
  public record FacetLink(String value, String label, int count, String address) {}

  /** All pages but the first, each made when it is asked for. */
  Stream<PagePlan> all() {
    return Stream.of(
            furtherPages(),
            listing.facets().stream()
                .map(facet -> new PagePlan("mentors/" + facet.name() + "/", () -> index(facet))),
            listing.facets().stream()
                .flatMap(facet -> facet.values().stream().flatMap(value -> facet(facet, value))),
            listing.letters().values().stream().flatMap(this::letter),
            IntStream.range(0, cards.size()).mapToObj(this::profilePlan),
            listing.away().stream()
                .map(
                    mentor ->
                        new PagePlan(mentor.document().address(), () -> profiles.away(mentor))))
        .flatMap(pages -> pages);
  }

  /** What makes the page of each mentor. */
  Profiles profiles() {
    return profiles;
  }

  /** Who and what the front page begins with. */
  FrontFaces front() {
    return new FrontFaces(scheme, listing, order);
  }

  /** The cards of mentors as lists show them, by their places. */
  List<Html> cards(List<Integer> places) throws Refusal {
    return rendered.cards(places);
  }

  private PagePlan profilePlan(int place) {
    return new PagePlan(listing.mentors().get(place).document().address(), () -> profile(place));
  }

  private Page profile(int place) {
    Mentor mentor = listing.mentors().get(place);
    return profiles.page(
        mentor,
        cards.get(place),
        related.get(place).stream()
            .sorted(Comparator.comparing(listing::isNotFree))
            .map(one -> Related.of(mentor, listing.mentors().get(one), cards.get(one), words))
            .toList());
  }

  /** The first page of the directory. */
  Page directory() throws Refusal {
    return directory(1, Pagination.pages(cards.size()));
  }

  /** The list of the letters with which names begin. */
  Page letters() {
    return index(listing.letters());
  }

  private Stream<PagePlan> furtherPages() {
    int pages = Pagination.pages(cards.size());
    return IntStream.rangeClosed(2, pages)
        .mapToObj(
            page ->
                new PagePlan(Pagination.address("mentors/", page), () -> directory(page, pages)));
  }

  private Page directory(int number, int of) throws Refusal {
    var model =
        new ListPage(
            messages.text("directory.heading"),
            cards.size(),
            rendered.cards(Pagination.slice(order, number)),
            Pagination.of("mentors/", number, of),
            listing.facets().stream().map(facet -> list(facet, FACET_VALUES)).toList(),
            null,
            null,
            !listing.alumni().isEmpty(),
            Json.text(texts()),
            Json.text(NamedValues.of(listing.facets(), scheme)),
            scheme.near().isEmpty() ? null : Json.text(NamedValues.near(listing.facets(), scheme)));
    String title = messages.text("directory.title");
    return Page.of(
        Pagination.address("mentors/", number),
        "directory/directory.ftlh",
        number == 1 ? title : messages.text("list.page", title, number),
        messages.text("directory.description", cards.size(), scheme.name()),
        model);
  }

  /** The words that the page's script needs. */
  private Map<String, String> texts() {
    Map<String, String> texts = messages.under("search.");
    listing
        .facets()
        .forEach(facet -> texts.put("facet." + facet.name(), words.facet(facet.name())));
    return texts;
  }

  private Page index(Facet facet) {
    String title = words.facetTitle(facet.name());
    return Page.of(
        "mentors/" + facet.name() + "/",
        "directory/facet.ftlh",
        title,
        messages.text("facet.description", title),
        list(facet, Integer.MAX_VALUE));
  }

  private Stream<PagePlan> facet(Facet facet, Facet.Value value) {
    String search = "mentors/?" + facet.name() + "=" + URLEncoder.encode(value.value(), UTF_8);
    return list(facet, value, inFairOrder(value), search);
  }

  private Stream<PagePlan> letter(Facet.Value letter) {
    return list(listing.letters(), letter, letter.documents(), "mentors/?sort=name");
  }

  /** The pages of a list of mentors. */
  private Stream<PagePlan> list(
      Facet facet, Facet.Value value, List<Integer> places, String search) {
    int pages = Pagination.pages(places.size());
    return IntStream.rangeClosed(1, pages)
        .mapToObj(
            page ->
                new PagePlan(
                    Pagination.address(address(facet, value), page),
                    () -> list(facet, value, places, search, page)));
  }

  /** The places of a value's mentors, in the order in which the directory has them. */
  private List<Integer> inFairOrder(Facet.Value value) {
    return value.documents().stream()
        .sorted(Comparator.comparingInt(place -> rank[place]))
        .toList();
  }

  private Page list(Facet facet, Facet.Value value, List<Integer> places, String search, int number)
      throws Refusal {
    String list = address(facet, value);
    String title = words.withValue(facet.name(), value.label());
    var model =
        new ListPage(
            title,
            places.size(),
            rendered.cards(Pagination.slice(places, number)),
            Pagination.of(list, number, Pagination.pages(places.size())),
            List.of(),
            search,
            new Link(words.facet(facet.name()), "mentors/" + facet.name() + "/"),
            false,
            null,
            null,
            null);
    return Page.of(
        Pagination.address(list, number),
        "directory/list.ftlh",
        number == 1 ? title : messages.text("list.page", title, number),
        messages.text("facet.value.description", places.size(), title),
        model);
  }

  private FacetList list(Facet facet, int most) {
    return new FacetList(
        facet.name(),
        words.facet(facet.name()),
        words.allOfFacet(facet.name()),
        "mentors/" + facet.name() + "/",
        facet.values().stream()
            .limit(most)
            .map(
                value ->
                    new FacetLink(
                        value.value(), value.label(), value.count(), address(facet, value)))
            .toList(),
        facet.values().size() > most);
  }

  private String address(Facet facet, Facet.Value value) {
    return facetAddresses.get(facet.name()).get(Facet.key(value.value()));
  }
}
