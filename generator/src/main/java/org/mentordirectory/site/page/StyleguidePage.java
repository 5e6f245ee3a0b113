package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Look;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.PagePlan;
import org.mentordirectory.site.theme.Pagination;
import org.mentordirectory.words.Messages;

/** The page that shows every component in every state, for those who work on the theme. */
public record StyleguidePage(Look look, Messages messages, List<Card> cards) {
  private static final String ADDRESS = "styleguide/";

  /**
   * What is shown of the content.
   *
   * @param cards one of each state, and one with long texts
   * @param photo of some mentor, from the root of the site
   * @param tokens what a scheme can choose of the look, in rows: name, value, who chose it
   */
  public record Styleguide(
      List<Card> cards, @Nullable String photo, Pagination pages, List<List<String>> tokens) {}

  public PagePlan plan() {
    return new PagePlan(ADDRESS, this::page);
  }

  private Page page() {
    return Page.of(
            ADDRESS,
            "pages/styleguide.ftlh",
            messages.text("styleguide.title"),
            messages.text("styleguide.description"),
            new Styleguide(samples(), photo(), pages(), tokens()))
        .unlisted();
  }

  private List<List<String>> tokens() {
    return List.of(
        token("accent", look.accent()),
        token("second", look.second()),
        token("font", look.font()),
        token("radius", look.radius().map(pixels -> messages.text("styleguide.pixels", pixels))),
        token("logo", look.logo()),
        token("logo-light", look.lightLogo()));
  }

  private List<String> token(String name, Optional<String> chosen) {
    return List.of(
        messages.text("styleguide.token." + name),
        chosen.orElseGet(() -> messages.text("styleguide.token." + name + ".usual")),
        messages.text(chosen.isPresent() ? "styleguide.own" : "styleguide.usual"));
  }

  private List<Card> samples() {
    Stream<Card> states =
        Stream.of(Mentor.State.values())
            .flatMap(
                state -> cards.stream().filter(card -> card.state().equals(state.word())).limit(1));
    return Stream.concat(states, cards.stream().limit(1).map(this::lengthened)).toList();
  }

  private Card lengthened(Card card) {
    String text = messages.text("styleguide.long");
    var line = new ArrayList<>(card.line());
    line.set(0, text);
    return new Card(
        card.fields(),
        card.id(),
        text,
        text,
        line,
        null,
        card.state(),
        card.places(),
        List.of(List.of(text)),
        card.fields().sentences() ? text : "",
        List.of());
  }

  private @Nullable String photo() {
    return cards.stream().map(Card::photo).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** The pages of a long list, all of which lead here. */
  private static Pagination pages() {
    Pagination list = Pagination.of("", 5, 9);
    var steps =
        list.steps().stream()
            .map(
                step ->
                    step == null
                        ? null
                        : new Pagination.Step(step.number(), ADDRESS, step.current()))
            .toList();
    return new Pagination(list.number(), list.of(), ADDRESS, ADDRESS, steps);
  }
}
