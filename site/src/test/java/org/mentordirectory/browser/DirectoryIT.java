package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the directory says what it shows, and shows it otherwise. */
class DirectoryIT extends ExampleVisit {
  private Page page;

  @Test
  void theTitleTellsTheSearch() {
    page = directory("?q=glass&meets=online");
    assertThat(page).hasTitle(Pattern.compile("“glass”, Online: \\d+ mentors?\\. Mentors.*"));
    String usual = visit.open("mentors/").title();
    page = directory("");
    assertThat(page).hasTitle(usual);
  }

  @Test
  void filtersThatAreOnAreNamedAndEachIsTakenOff() {
    page = directory("?topics=leave&free=1");
    assertThat(page.locator("[data-chosen]")).containsText("Filters that are on");
    assertThat(page.locator("[data-chosen] button"))
        .hasText(
            new String[] {
              "Topic: Returning from leave ×", "Only mentors who are free now ×", "Clear all"
            });
    page.locator("[data-chosen] button").nth(1).click();
    assertThat(page).hasURL(site.address("mentors/?topics=leave"));
    page.locator("[data-chosen] button").first().click();
    assertThat(page).hasURL(site.address("mentors/"));

    page = directory("?topics=leave&free=1");
    page.locator("[data-chosen] button").last().click();
    assertThat(page).hasURL(site.address("mentors/"));
    assertThat(page.locator("#free")).not().isChecked();
  }

  @Test
  void aLinkBehindTheSearchLeadsToTheFirstResult() {
    page = directory("");
    var keyboard = new Keyboard(page);
    keyboard.tabTo(page.locator("[data-skip]"));
    keyboard.press("Enter");
    assertThat(page.locator("[data-results] h3 a").first()).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator("[data-results] h3 a").nth(1)).isFocused();
  }

  @Test
  void mentorsStandInAListWhichTheAddressKeeps() {
    page = directory("?q=safety");
    String found = Directory.results(page);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("List").setExact(true))
        .click();
    assertThat(page).hasURL(site.address("mentors/?q=safety&view=list"));
    assertThat(page.locator(".cards.compact .chips:visible")).hasCount(0);
    page.reload();
    assertThat(page.locator("mentor-search[data-ready] .cards.compact")).isVisible();
    assertThat(page.locator("[data-view=list]")).hasAttribute("aria-pressed", "true");
    assertThat(Directory.results(page)).isEqualTo(found);
    assertThat(Axe.violations(page)).isEmpty();
    page.locator("button[data-view='']").click();
    assertThat(page.locator(".cards:not(.compact)")).isVisible();
    assertThat(page).hasURL(site.address("mentors/?q=safety"));
  }

  @Test
  void whereNobodyIsFoundTheWordsAreSaid() {
    page = directory("?q=zzyzx");
    assertThat(page.locator("[data-nothing-heading]")).hasText("No mentors found for “zzyzx”");
  }
}
