package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** Visits to the site of the examples. */
abstract class ExampleVisit extends SiteVisit {
  @BeforeAll
  static void serve(Browser browser) throws IOException {
    site = Site.ofExamples(browser);
  }

  /** Opens the directory, and waits until it can be searched. */
  Page directory(String query) {
    Page page = visit.open("mentors/" + query);
    assertThat(page.locator("mentor-search[data-ready]")).isVisible();
    return page;
  }
}
