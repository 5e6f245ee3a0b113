package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody writes to a mentor from a computer that has no e-mail program. */
class ProfileIT extends ExampleVisit {
  private static final String SELECTED = "() => getSelection().toString()";

  private Page page;

  private String copied() {
    return (String) page.evaluate("() => navigator.clipboard.readText()");
  }

  @Test
  void theAddressAndTheMessageAreCopied() {
    visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page = visit.arrived("mentors/amina-yusuf/");
    page.locator(".address button").click();
    assertThat(page.locator("[data-toast]")).hasText("Copied");
    assertThat(copied()).isEqualTo("mentoring@example.org");

    page.locator(".contact summary").click();
    page.locator(".letter button").click();
    assertThat(copied().replace("\r", ""))
        .startsWith("Hello,\n\nI found Amina Yusuf")
        .endsWith("[your name]");
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void whereNothingMayBeCopiedTheTextIsMarkedToBeCopiedByHand() {
    page = visit.arrived("mentors/amina-yusuf/");
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()) }");
    page.locator(".address button").click();
    page.waitForFunction("() => getSelection().toString() !== ''");
    assertThat(page.evaluate(SELECTED)).isEqualTo("mentoring@example.org");
  }

  @Test
  void withoutScriptBothCanBeReadAndThereIsNoButtonThatDoesNothing() {
    try (Site.Visit reader = site.visit(new NewContextOptions().setJavaScriptEnabled(false))) {
      page = reader.open("mentors/dervla-oneill/");
      assertThat(page.locator(".address")).containsText("@");
      assertThat(page.locator("[data-copy]:visible")).hasCount(0);
      page.locator(".contact summary").click();
      assertThat(page.locator(".letter p")).isVisible();
      page.locator(".contact a[href='#page.related']").click();
      assertThat(page.locator(".related .shared").first()).isVisible();
    }
  }
}
