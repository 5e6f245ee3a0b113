package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.site.Settings;
import org.mentordirectory.testing.SampleScheme;

/** Every component in every state, as the style guide shows them. */
@ExtendWith(Chromium.class)
class StyleguideIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private static Path temp;
  private static Site site;

  @BeforeAll
  static void serve(Browser browser) throws Exception {
    Path content = SampleScheme.write(temp.resolve("content"));
    var settings = new Settings(content, temp.resolve("site"), TODAY).withStyleguide();
    site = Site.built(browser, settings);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Browser.NewContextOptions wide(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 900);
  }

  @ParameterizedTest
  @CsvSource({
    "1280, LIGHT, NONE",
    "1280, DARK, NONE",
    "320, LIGHT, NONE",
    "320, DARK, NONE",
    "1280, LIGHT, ACTIVE"
  })
  void isAccessibleAsFarAsAxeCanTell(int width, ColorScheme scheme, ForcedColors forced) {
    var options =
        wide(width)
            .setColorScheme(scheme)
            .setForcedColors(forced)
            .setReducedMotion(ReducedMotion.REDUCE);
    try (Site.Visit visit = site.visit(options)) {
      Page page = visit.open("styleguide/");
      assertThat(page.locator("[role=tab]").first()).isVisible();
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(visit.complaints()).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void everyTargetIsLargeEnough(int width) {
    try (Site.Visit visit = site.visit(wide(width))) {
      Page page = visit.open("styleguide/");
      assertThat(page.locator("[role=tab]").first()).isVisible();
      Object small =
          page.evaluate(
              """
              () => [...document.querySelectorAll('a, button, input, select, textarea, summary')]
                .filter((target) => target.checkVisibility() && !target.matches('.skip, p a:not(.button)'))
                .filter((target) => {
                  const box = target.getBoundingClientRect();
                  const card = target.closest('.card');
                  const after = card ? card.getBoundingClientRect() : box;
                  return Math.min(after.width, after.height) < 24;
                })
                .map((target) => target.outerHTML)\
              """);
      assertThat((List<?>) small).isEmpty();
    }
  }

  @Test
  void tabsAreChosenByTheKeyboard() {
    try (Site.Visit visit = site.visit()) {
      Page page = visit.open("styleguide/");
      Locator tabs = page.locator("[role=tab]");
      tabs.first().focus();
      page.keyboard().press("ArrowRight");
      assertThat(tabs.nth(1)).isFocused();
      assertThat(tabs.nth(1)).hasAttribute("aria-selected", "true");
      assertThat(page.locator("#tab-b")).isVisible();
      assertThat(page.locator("#tab-a")).isHidden();
      page.keyboard().press("End");
      assertThat(tabs.last()).isFocused();
      page.keyboard().press("ArrowRight");
      assertThat(tabs.first()).isFocused();
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("Home");
      assertThat(tabs.first()).isFocused();
      page.keyboard().press("Tab");
      assertThat(page.locator("#tab-a")).isFocused();
    }
  }

  @Test
  void theDialogHoldsTheFocusAndGivesItBack() {
    try (Site.Visit visit = site.visit()) {
      Page page = visit.open("styleguide/");
      Locator button = page.locator("[data-dialog]");
      button.click();
      assertThat(page.locator("dialog")).isVisible();
      for (int i = 0; i < 4; i++) {
        page.keyboard().press("Tab");
        assertThat(
                page.evaluate(
                    "document.activeElement === document.body"
                        + " || document.activeElement.closest('dialog') !== null"))
            .isEqualTo(true);
      }
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog")).isHidden();
      assertThat(button).isFocused();
      button.click();
      page.locator("dialog button").click();
      assertThat(page.locator("dialog")).isHidden();
      assertThat(button).isFocused();
    }
  }

  @Test
  void theErrorSummaryLeadsToTheFields() {
    try (Site.Visit visit = site.visit()) {
      Page page = visit.open("styleguide/");
      for (Locator link : page.locator("[role=alert] a").all()) {
        link.click();
        String id = link.getAttribute("href").substring(1);
        assertThat(page.locator("[id='" + id + "']")).isFocused();
      }
    }
  }

  @Test
  void aToastIsSaidAndGoesAway() {
    try (Site.Visit visit = site.visit()) {
      Page page = visit.open("styleguide/");
      page.locator("[data-toast-text]").click();
      assertThat(page.locator("[data-toast]")).not().isEmpty();
      assertThat(page.locator("[data-toast]"))
          .isEmpty(
              new com.microsoft.playwright.assertions.LocatorAssertions.IsEmptyOptions()
                  .setTimeout(9000));
    }
  }

  @Test
  void withoutJavaScriptAllTabsCanBeRead() {
    try (Site.Visit visit =
        site.visit(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = visit.open("styleguide/");
      for (String tab : List.of("a", "b", "c")) {
        assertThat(page.locator("#tab-" + tab + " h3")).isVisible();
        assertThat(page.locator("#tab-" + tab + " p")).isVisible();
      }
      assertThat(page.locator("[data-dialog]")).isHidden();
    }
  }

  @Test
  void aSiteHasNoStyleGuideUnlessAsked() {
    assertThat(site.folder().resolve("styleguide/index.html")).exists();
    assertThat(Files.exists(Path.of(System.getProperty("mentor.site"), "styleguide"))).isFalse();
  }
}
