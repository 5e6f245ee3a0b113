package org.mentordirectory.site.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.mentordirectory.content.SiteException;
import org.mentordirectory.site.theme.Html;
import org.mentordirectory.site.theme.Templates;
import org.mentordirectory.site.theme.UncheckedSiteException;

/** The cards as every list shows them, each rendered once, when the first list asks for it. */
public final class RenderedCards {
  private final List<Card> cards;
  private final Templates templates;
  private final AtomicReferenceArray<Html> rendered;

  public RenderedCards(List<Card> cards, Templates templates) {
    this.cards = cards;
    this.templates = templates;
    this.rendered = new AtomicReferenceArray<>(cards.size());
  }

  /**
   * The card of a mentor.
   *
   * @throws UncheckedSiteException if its template has an error
   */
  Html card(int place) {
    Html card = rendered.get(place);
    if (card == null) {
      card = render(cards.get(place));
      rendered.set(place, card);
    }
    return card;
  }

  private Html render(Card card) {
    try {
      return templates.fragment(
          "shared/card.ftlh", Map.of("card", card, "monogram", Cards.monogram(card.name())));
    } catch (SiteException e) {
      throw new UncheckedSiteException(e);
    }
  }
}
