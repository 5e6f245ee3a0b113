package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.generated.GeneratedProfiles;

/** Journeys with the keyboard alone. */
class KeyboardIT extends ExampleVisit {
  @Test
  void fromHomeToTheContactOfAMentor() {
    Page page = visit.open("");
    var keyboard = new Keyboard(page);
    keyboard.press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    keyboard.press("Enter");
    assertThat(page.locator("main")).isFocused();
    keyboard.tabTo(page.locator("main #q"));
    page.keyboard().type("glassblowing");
    keyboard.follow();
    assertThat(page.locator("mentor-search[data-ready]")).isVisible();
    assertThat(page.locator("html[data-arriving]")).hasCount(0);
    keyboard.tabTo(page.locator("[data-results] h3 a").first());
    keyboard.follow();
    assertThat(page.locator("h1")).containsText("Gerald Witherstone");
    keyboard.tabTo(page.locator(".contact .button"));
    assertThat(page.locator(".contact .button")).isInViewport();
  }

  @Test
  void aFilterIsChosenHeardAndTakenAway() {
    Page page = directory("");
    var keyboard = new Keyboard(page);
    Locator group = page.locator("[data-facet='meets']");
    keyboard.tabTo(group.locator("summary"));
    keyboard.press("Enter");
    assertThat(group.locator("input[type=checkbox]").first()).isVisible();
    keyboard.seesTheFocus();
    keyboard.tabTo(group.locator("input[type=checkbox]").first());
    keyboard.press("Space");
    Locator chip = page.locator("[data-chosen] button").first();
    assertThat(chip).isVisible();
    assertThat(group.locator("input[type=checkbox]").first()).isFocused();
    int found = Directory.number(page);
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile(found + " mentors?"));
    keyboard.tabTo(chip);
    keyboard.press("Enter");
    assertThat(chip).hasCount(0);
    keyboard.seesTheFocus();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("22 mentors");
  }

  @Test
  void theGuidanceIsReadFromTheFirstPageToTheLast() {
    Page page = visit.open("guidance/");
    int pages = page.locator(".entries a[href*='guidance/']").count();
    Set<String> read = new HashSet<>();
    readOn(page, page.locator(".entries a").first(), read);
    visit.open("guidance/");
    readOn(page, page.locator("section:has(h2:text-is('Set up a scheme')) a").first(), read);
    assertThat(read).hasSize(pages);
  }

  /** From a page to the last of those for the same readers. */
  private static void readOn(Page page, Locator first, Set<String> read) {
    var keyboard = new Keyboard(page);
    keyboard.tabTo(first);
    keyboard.follow();
    assertThat(read.add(page.url())).isTrue();
    while (page.locator("[rel=next]").count() > 0) {
      keyboard.tabTo(page.locator("[rel=next]"));
      keyboard.follow();
      assertThat(read.add(page.url())).isTrue();
    }
  }

  @Test
  void theListIsSortedAndTurnedOver(@TempDir Path temp, Browser browser)
      throws IOException, Refusal {
    Path content = temp.resolve("content");
    GeneratedProfiles.write(content, 120, 1);
    try (Site large =
            Site.built(browser, content, temp.resolve("site"), LocalDate.of(2026, 11, 24));
        Site.Visit reader = large.visit()) {
      Page page = reader.open("mentors/");
      assertThat(page.locator("mentor-search[data-ready]")).isVisible();
      var keyboard = new Keyboard(page);
      keyboard.tabTo(page.locator("#sort"));
      keyboard.press("n");
      assertThat(page).hasURL(Pattern.compile("\\?sort=name"));
      assertThat(page.locator("[aria-busy]")).hasCount(0);
      assertThat(page.locator("#sort")).isFocused();
      keyboard.seesTheFocus();
      String first = Directory.first(page).innerText();
      keyboard.tabTo(page.locator("[data-pages] a").last());
      keyboard.press("Enter");
      assertThat(page.locator("[data-pages] [aria-current]")).hasText("2");
      assertThat(Directory.first(page)).not().hasText(first);
      keyboard.seesTheFocus();
      keyboard.tabTo(Directory.first(page).locator("h3 a"));
      keyboard.tabBackTo(page.locator("#sort"));
    }
  }
}
