package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.browser.Directory.filter;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;

/** The directory in all its states. */
class StatesIT extends ExampleVisit {
  @Test
  void theDirectoryIsAccessibleWithEveryFilterOpenAndOneChosen() {
    Page page = directory("");
    for (Locator facet : page.locator("[data-facets] > details").all()) {
      if (facet.getAttribute("open") == null) {
        facet.locator("summary").click();
      }
    }
    assertThat(page.locator("[data-facets] > details:not(:has(input))")).hasCount(0);
    assertThat(Axe.violations(page)).isEmpty();
    filter(page, "Topic", 0).locator("input").check();
    assertThat(page.locator("[data-chosen] button")).hasCount(1);
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void theDirectoryIsAccessibleWithResults() {
    Page page = directory("?q=glassblowing+workshop");
    assertThat(page.locator("[data-guidance] li").first()).isVisible();
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void theDirectoryIsAccessibleWithNoResult() {
    Page page = directory("?q=zzzzz%2B&topics=leave");
    assertThat(page.locator("[data-nothing]")).isVisible();
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void theDirectoryIsAccessibleWithACorrectedWord() {
    Page page = directory("?q=spectrometery");
    assertThat(page.locator("[data-spelling]")).isVisible();
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void theDirectoryIsAccessibleWhenItsIndexIsMissing() {
    visit
        .context()
        .route("**/search/index.bin", route -> route.fulfill(new FulfillOptions().setStatus(404)));
    Page page = directory("?q=glass");
    assertThat(page.locator("[data-problem]")).isVisible();
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void theDirectoryIsAccessibleOnAPhoneWithTheFiltersFoldedAndUnfolded() {
    try (Site.Visit phone = site.visit(new NewContextOptions().setViewportSize(390, 844))) {
      Page page = phone.open("mentors/?topics=leave");
      assertThat(page.locator("mentor-search[data-ready]")).isVisible();
      assertThat(page.locator("[data-facets]")).isHidden();
      assertThat(Axe.violations(page)).isEmpty();
      page.locator(".fold > summary").click();
      assertThat(page.locator("[data-facets] input").first()).isVisible();
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(Fit.faults(page)).isEmpty();
    }
  }
}
