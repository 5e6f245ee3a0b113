package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.theme.Html;
import org.mentordirectory.site.theme.Templates;

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

  /** The cards of mentors, by their places. */
  List<Html> cards(List<Integer> places) throws Refusal {
    var some = new ArrayList<Html>();
    for (int place : places) {
      some.add(card(place));
    }
    return some;
  }

  private Html card(int place) throws Refusal {
    Html card = rendered.get(place);
    if (card == null) {
      card = render(cards.get(place));
      rendered.set(place, card);
    }
    return card;
  }

  private Html render(Card card) throws Refusal {
    return templates.fragment(
        "shared/card.ftlh", Map.of("card", card, "monogram", Monogram.of(card.name(), card.id())));
  }
}
