package org.mentordirectory.site;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.read.PublishedContent;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.calendar.CalendarFile;
import org.mentordirectory.site.page.AlumniPages;
import org.mentordirectory.site.page.Card;
import org.mentordirectory.site.page.Cards;
import org.mentordirectory.site.page.Listing;
import org.mentordirectory.site.page.MentorPages;
import org.mentordirectory.site.page.Ranking;
import org.mentordirectory.site.page.RenderedCards;
import org.mentordirectory.site.page.SitePlans;
import org.mentordirectory.site.page.StyleguidePage;
import org.mentordirectory.site.print.Documents;
import org.mentordirectory.site.print.FilePlan;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.PagePlan;

/** A site before it is written: its pages, each made and rendered when it is wanted. */
public final class SiteModel {
  private final Frame frame;
  private final Content content;
  private final Listing listing;
  private final Map<String, String> photos;
  private final Ranking order;
  private final boolean styleguide;
  private final Documents documents;
  private final Map<String, FilePlan.Facts> files;
  private final List<PagePlan> plans;

  /**
   * A draft.
   *
   * @param photos addresses of photos from the root of the site, by slug
   * @param cards of the listed mentors
   * @param styleguide whether there is a page that shows all components
   * @param documents for print
   * @param files what is known of them, by address
   */
  SiteModel(
      Frame frame,
      Content content,
      Listing listing,
      Map<String, String> photos,
      List<Card> cards,
      Ranking order,
      boolean styleguide,
      Documents documents,
      Map<String, FilePlan.Facts> files) {
    this.frame = frame;
    this.content = content;
    this.listing = listing;
    this.photos = photos;
    this.order = order;
    this.styleguide = styleguide;
    this.documents = documents;
    this.files = files;
    var mentors =
        new MentorPages(
            frame.scheme(),
            frame.messages(),
            listing,
            cards,
            new RenderedCards(cards, frame.templates()),
            order);
    var alumni =
        new AlumniPages(
            frame, listing, new Cards(frame.scheme(), frame.messages(), photos), mentors);
    this.plans =
        Stream.concat(
                new SitePlans(content, frame.messages(), listing, mentors, alumni, files)
                    .all().stream(),
                Stream.of(new StyleguidePage(frame.scheme().look(), frame.messages(), cards).plan())
                    .filter(plan -> styleguide))
            .toList();
  }

  /** A draft without photos and related mentors, in the order of the files. */
  static SiteModel sketch(
      Frame frame, Content content, Listing listing, boolean styleguide, Documents documents) {
    var maker = new Cards(frame.scheme(), frame.messages(), Map.of());
    List<Card> cards = listing.mentors().stream().map(maker::card).toList();
    var order =
        new Ranking(
            IntStream.range(0, cards.size()).boxed().toList(),
            Collections.nCopies(cards.size(), List.of()));
    return new SiteModel(
        frame, content, listing, Map.of(), cards, order, styleguide, documents, Map.of());
  }

  /** The pages of the site. */
  List<PagePlan> plans() {
    return plans;
  }

  /**
   * The same site with other texts, as long as the same mentors are listed: who else comes needs a
   * new index.
   */
  public Optional<SiteModel> with(Content read, Frame newFrame, LocalDate today) {
    Content published = PublishedContent.on(today, read);
    Listing now = Listing.of(published, today);
    if (!slugs(now).equals(slugs(listing))) {
      return Optional.empty();
    }
    var maker = new Cards(newFrame.scheme(), newFrame.messages(), photos);
    List<Card> cards = now.mentors().stream().map(maker::card).toList();
    Documents newDocuments = documents.with(published, newFrame, today);
    return Optional.of(
        new SiteModel(
            newFrame, published, now, photos, cards, order, styleguide, newDocuments, files));
  }

  private static List<String> slugs(Listing listing) {
    return listing.mentors().stream().map(Mentor::slug).toList();
  }

  /**
   * The HTML of a page, or nothing where there is no such page.
   *
   * @param address from the root of the site
   */
  public Optional<String> html(String address) throws Refusal {
    for (PagePlan plan : plans) {
      if (plan.address().equals(address)) {
        return Optional.of(html(plan));
      }
    }
    return Optional.empty();
  }

  /**
   * A file that is no page: of the theme, a calendar, a document for print, made now; or nothing
   * where it is none of these.
   *
   * @param address from the root of the site
   */
  public Optional<byte[]> file(String address) throws IOException, Refusal {
    Optional<byte[]> asset = frame.assets().bytes(address);
    if (asset.isPresent()) {
      return asset;
    }
    return address.endsWith(".ics")
        ? Optional.ofNullable(CalendarFile.all(content, listing.day()).get(address))
        : documents.bytes(address);
  }

  private String html(PagePlan plan) throws Refusal {
    Page page = plan.maker().make();
    return PageWriter.rooted(frame.html(page), page, frame.base());
  }
}
