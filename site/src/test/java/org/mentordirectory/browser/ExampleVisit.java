package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** For each class of tests the site of the examples, and for each test a new visitor to it. */
abstract class ExampleVisit {
  static Site site;
  Site.Visit visit;

  @BeforeAll
  static void serve() throws IOException {
    site = Site.ofExamples();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @BeforeEach
  void arrive() {
    visit = site.visit();
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  /** Opens the directory, and waits until it can be searched. */
  Page directory(String query) {
    Page page = visit.open("mentors/" + query);
    assertThat(page.locator("mentor-search[data-ready]")).isVisible();
    return page;
  }
}
