package org.mentordirectory.site.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Html;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.PagePlan;
import org.mentordirectory.site.theme.Pagination;
import org.mentordirectory.words.Messages;

/** Those who have left and whose pages stay: their list, which no other has them in, and pages. */
public final class AlumniPages {
  private static final String LIST = SitePage.ALUMNI.address();

  private final Messages messages;
  private final List<Mentor> alumni;
  private final List<Card> cards;
  private final RenderedCards rendered;
  private final Profiles profiles;

  /**
   * The pages of one site.
   *
   * @param cards makes their cards
   * @param mentors the pages of the others
   */
  public AlumniPages(Frame frame, Listing listing, Cards cards, MentorPages mentors) {
    this.messages = frame.messages();
    this.alumni = listing.alumni();
    this.cards = alumni.stream().map(cards::card).toList();
    this.rendered = new RenderedCards(this.cards, frame.templates());
    this.profiles = mentors.profiles();
  }

  /**
   * Alumni on a page.
   *
   * @param all how many there are on all pages
   */
  public record Alumni(int all, List<Html> cards, Pagination pages) {}

  /** All pages but the first. */
  Stream<PagePlan> all() {
    int pages = Pagination.pages(cards.size());
    return Stream.concat(
        IntStream.rangeClosed(2, pages)
            .mapToObj(page -> new PagePlan(Pagination.address(LIST, page), () -> list(page))),
        IntStream.range(0, cards.size())
            .mapToObj(
                place ->
                    new PagePlan(
                        alumni.get(place).document().address(),
                        () -> profiles.page(alumni.get(place), cards.get(place), List.of()))));
  }

  /** The first page of the list. */
  Page list() throws Refusal {
    return list(1);
  }

  private Page list(int number) throws Refusal {
    List<Integer> places = IntStream.range(0, cards.size()).boxed().toList();
    String title = messages.text(SitePage.ALUMNI.key() + ".title");
    return Page.of(
            Pagination.address(LIST, number),
            "directory/alumni.ftlh",
            number == 1 ? title : messages.text("list.page", title, number),
            messages.text("alumni.intro"),
            new Alumni(
                cards.size(),
                rendered.cards(Pagination.slice(places, number)),
                Pagination.of(LIST, number, Pagination.pages(cards.size()))))
        .in("mentors");
  }
}
