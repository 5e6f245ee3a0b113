package org.mentordirectory.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * For each class of tests a site, which the class has to serve, and for each test a new visitor.
 */
@ExtendWith(Chromium.class)
abstract class SiteVisit {
  static Site site;
  Site.Visit visit;

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
}
