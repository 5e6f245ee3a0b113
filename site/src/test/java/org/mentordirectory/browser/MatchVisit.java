package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A mentee on the page that says who fits. */
abstract class MatchVisit extends ExampleVisit {
  static final String WORDS = "I look after a glassblowing workshop";

  /** The page with some answers, and whom they found. */
  static Page asked(Site.Visit visit) {
    Page page = answered(visit);
    find(page);
    return page;
  }

  /** The page with some answers, on a day on which equals stand in one order. */
  static Page answered(Site.Visit visit) {
    visit.context().clock().setFixedTime("2026-11-24T12:00:00Z");
    Page page = visit.arrived("match/");
    field(page, "match.words").fill(WORDS);
    box(page, "topics", "professional registration").check();
    box(page, "topics", "leave").check();
    box(page, "disciplines", "chemistry").check();
    box(page, "meets", "in person").check();
    return page;
  }

  static void find(Page page) {
    page.locator(".finish button").click();
    assertThat(page.locator("[data-found] h2")).isFocused();
  }

  static Locator field(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }

  static Locator box(Page page, String name, String value) {
    return page.locator("[name='" + name + "'][value='" + value + "']");
  }

  static Locator results(Page page) {
    return page.locator("[data-results] > li");
  }

  static Locator result(Page page, String slug) {
    return page.locator("[data-results] > [data-mentor='" + slug + "']");
  }

  static List<String> names(Page page) {
    return page.locator("[data-results] h3").allInnerTexts();
  }

  /** The shortlisted. */
  static Locator listed(Page page) {
    return page.locator("[data-shortlist] > ol > li");
  }

  static void shortlist(Page page, String slug) {
    result(page, slug).locator("[data-key^='list ']").click();
  }
}
