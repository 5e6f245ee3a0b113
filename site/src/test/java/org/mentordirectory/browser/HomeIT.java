package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a mentee comes to from the front page. */
class HomeIT extends ExampleVisit {
  @Test
  void eachSearchToTryFindsSomebody() {
    Page page = visit.open("");
    int tries = page.locator(".tries a").count();
    assertThat(tries).isBetween(3, 4);
    for (int i = 0; i < tries; i++) {
      page = visit.open("");
      String words = page.locator(".tries a").nth(i).innerText();
      page.locator(".tries a").nth(i).click();
      page.locator("mentor-search[data-ready]").waitFor();
      assertThat(Directory.box(page).inputValue()).isEqualTo(words);
      assertThat(Directory.number(page)).as(words).isPositive();
    }
  }

  @Test
  void helpMeChooseLeadsToTheQuestions() {
    Page page = visit.open("");
    page.locator(".hero .button").click();
    assertThat(page.url()).endsWith("/match/");
  }

  @Test
  void mentorsLookTheSameWhereAScriptDrawsThem() {
    List<?> drawn = avatars(directory("?sort=name"));
    try (Site.Visit other = site.visit(new NewContextOptions().setJavaScriptEnabled(false))) {
      List<?> arrived = avatars(other.open("mentors/"));
      assertThat(drawn).hasSizeGreaterThan(10).isEqualTo(arrived);
    }
  }

  private static List<?> avatars(Page page) {
    return page.locator("[data-results] > li:has(span.avatar)").all().stream()
        .map(
            card ->
                "%s %s %s"
                    .formatted(
                        card.getAttribute("data-mentor"),
                        card.locator(".avatar").getAttribute("class"),
                        card.locator(".avatar").textContent()))
        .sorted()
        .toList();
  }

  @Test
  void initialsOfAScriptAreThoseOfTheSite() {
    Page page = visit.open("mentors/");
    Map.of(
            "Dr. Priya Nairn, PhD",
            "PN",
            "Professor Dame Jo Bell",
            "JB",
            "Eur Ing Lee Fenn CEng",
            "LF")
        .forEach(
            (name, initials) ->
                assertThat(
                        page.evaluate(
                            "async ([base, name]) => (await import(new URL('../shared/card.js',"
                                + " base))).monogramOf(name)",
                            List.of(
                                page.locator("script[type=module]").evaluate("s => s.src"), name)))
                    .isEqualTo(initials));
  }
}
