package org.mentordirectory.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a mentee sees on the page of the directory. */
final class Directory {
  private Directory() {}

  /** Where words are typed. */
  static Locator box(Page page) {
    return page.locator("#q");
  }

  /** The first result. */
  static Locator first(Page page) {
    return page.locator("[data-results] > li").first();
  }

  /** Where the number found stands. */
  static Locator count(Page page) {
    return page.locator("[data-count]");
  }

  /** The number found. */
  static int number(Page page) {
    return Integer.parseInt(count(page).innerText());
  }

  /** The slugs of the mentors found, in their order. */
  static String results(Page page) {
    return String.join(
        " ",
        page.locator("[data-results] > li").all().stream()
            .map(li -> li.getAttribute("data-mentor"))
            .toList());
  }

  /** A value of a facet, by its place among the values. */
  static Locator filter(Page page, String facet, int place) {
    return page.locator("[data-facets] > details")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByText(facet, new Page.GetByTextOptions().setExact(true))))
        .first()
        .locator("label")
        .nth(place);
  }
}
