package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written in a form leaves its page only where the reader wants that. */
class FormPrivacyIT extends FormVisit {
  @Test
  void nothingLeavesTheBrowserAndOnlyTheTabKeepsItUnlessThatIsTicked() throws IOException {
    Page page = filledByKeyboard(visit);
    saved(page);
    page.reload();
    assertThat(field(page, "name")).hasValue("Siân Example");
    assertThat(page.locator("[data-keep]")).not().isChecked();
    assertThat(page.locator("[data-said]")).containsText("until you close it");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.pdf();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    assertThat(visit.requests()).isNotEmpty().allMatch(FormVisit::isAFileOfTheSite);
    assertThat(left(page)).isEqualTo("0 1 0 ");
    assertThat(visit.context().cookies()).isEmpty();

    page.locator("[data-keep]").check();
    page = visit.arrived("forms/all-kinds/");
    assertThat(left(page)).isEqualTo("1 0 0 ");
    assertThat(field(page, "name")).hasValue("Siân Example");
    assertThat(page.locator("[data-keep]")).isChecked();
    field(page, "name").fill("Mair Example");
    page = visit.arrived("forms/all-kinds/");
    assertThat(field(page, "name")).hasValue("Mair Example");

    page.onceDialog(Dialog::accept);
    page.locator("[data-forget]").click();
    assertThat(field(page, "name")).hasValue("");
    assertThat(page.locator("form :checked")).hasCount(0);
    assertThat(left(page)).isEqualTo("0 0 0 ");
    assertThat(visit.arrived("forms/all-kinds/").locator("[data-said]")).hasText("");
    assertThat(visit.requests()).allMatch(FormVisit::isAFileOfTheSite);
  }

  @Test
  void withoutScriptItIsFilledInAndNeverSent() {
    try (Site.Visit plain = site.visit(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = plain.open("forms/all-kinds/");
      assertThat(page.locator("main button:visible")).hasCount(0);
      assertThat(page.locator(".sheet-note noscript p")).isVisible();
      field(page, "useful.2").check();
      for (String name : List.of("name", "day", "useful.2", "help.1", "mentee")) {
        field(page, name).press("Enter");
      }
      field(page, "name").fill("Siân");
      page = plain.open("forms/plan/");
      field(page, "aim").fill("Company");
      assertThat(plain.requests()).allMatch(FormVisit::isAFileOfTheSite);
      assertThat(page.locator("form[action]:not(.site-search)")).hasCount(0);
    }
  }

  @Test
  void aFormOfTheSchemeItselfIsKeptAndGoesIntoItsRepository() {
    visit.context().route("https://forge.example/**", route -> route.fulfill());
    Page page = visit.arrived("forms/plan/");
    assertThat(page.locator("[data-keep]")).isChecked();
    assertThat(page.locator(".sheet-note")).containsText("until you press “Clear my answers”");
    assertThat(left(page)).isEqualTo("0 0 0 ");
    field(page, "aim").fill("Company & courage");
    page = visit.arrived("forms/plan/");
    assertThat(field(page, "aim")).hasValue("Company & courage");

    Locator links = page.locator("[data-forge] a");
    assertThat(links.last())
        .hasAttribute("href", "https://forge.example/scheme/mentors/edit/main/content/our-plan.md");
    Page forge = visit.context().waitForPage(links.first()::click);
    assertThat(URLDecoder.decode(forge.url(), StandardCharsets.UTF_8))
        .startsWith(
            "https://forge.example/scheme/mentors/new/main/content?filename=our-plan.md&value=# Plan")
        .endsWith("**What is it for**\n\n> Company & courage\n");
    Page plan = page;
    assertThat(
            plan.waitForDownload(() -> plan.locator("[data-save]").first().click())
                .suggestedFilename())
        .isEqualTo("our-plan.md");
  }
}
