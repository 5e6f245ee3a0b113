package org.mentordirectory.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/**
 * For each of several pages of the examples one visitor, who opens it once and then sees it in all
 * the ways that the tests of a class are about. What a test does to the page, it undoes; what is to
 * be seen before the others, or cannot be undone, says so by its order.
 */
@ExtendWith(Chromium.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class PageVisit {
  static final int FIRST = 1;
  static final int LAST = Integer.MAX_VALUE;

  static Site site;
  static Site.Visit visit;
  static Page page;

  @BeforeAll
  static void serve(Browser browser) throws IOException {
    site = Site.ofExamples(browser);
  }

  @BeforeParameterizedClassInvocation
  static void arrive(String path) {
    visit = site.visit(Look.WIDE.fromTheBeginning());
    page = visit.arrived(path);
  }

  @AfterParameterizedClassInvocation
  static void leave() {
    visit.close();
  }

  @AfterAll
  static void stop() {
    site.close();
  }
}
