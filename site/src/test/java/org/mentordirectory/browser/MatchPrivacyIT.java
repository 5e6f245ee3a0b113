package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a mentee answers leaves the page only where the mentee wants that. */
class MatchPrivacyIT extends MatchVisit {
  private static final String LEFT =
      "localStorage.length + ' ' + sessionStorage.length + ' ' + document.cookie";

  @Test
  void nothingIsSentAndNothingIsKeptForLongerThanTheTab() {
    Page page = answered(visit);
    field(page, "match.not").fill("Horatio Neverwas");
    field(page, "match.skills.add").fill("mass spectrometry");
    field(page, "match.skills.add").press("Enter");
    find(page);
    shortlist(page, "amina-yusuf");
    listed(page).locator(".disclosure summary").click();
    listed(page).locator("textarea").fill("Dear Amina, something secret");
    field(page, "match.emphasis.work").press("End");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.pdf();
    assertThat(visit.requests())
        .isNotEmpty()
        .allMatch(url -> url.startsWith(site.root().toString()) && url.matches("[^?#%]+"));
    for (String typed :
        List.of("glass", "workshop", "Horatio", "spectro", "secret", "leave", "chemistry")) {
      assertThat(visit.requests()).noneMatch(url -> url.contains(typed));
    }
    assertThat(page.evaluate(LEFT)).isEqualTo("0 1 ");
    assertThat(page.evaluate("indexedDB.databases().then((all) => all.length)")).isEqualTo(0);
    assertThat(visit.context().cookies()).isEmpty();
    assertThat(page.url()).isEqualTo(site.address("match/"));
  }

  @Test
  void answersAreKeptOnTheDeviceIfThatIsTickedUntilTheyAreForgotten() {
    Page page = answered(visit);
    page.locator("[data-keep]").check();
    field(page, "match.not").fill("Horatio Neverwas");
    page = visit.arrived("match/");
    assertThat(page.locator("[data-keep]")).isChecked();
    assertThat(field(page, "match.words")).hasValue(WORDS);
    assertThat(field(page, "match.not")).hasValue("Horatio Neverwas");
    assertThat(box(page, "topics", "leave")).isChecked();
    assertThat(box(page, "topics", "confidence")).not().isChecked();
    page.locator("[data-forget]").click();
    assertThat(page.evaluate(LEFT)).isEqualTo("0 0 ");
    assertThat(field(page, "match.words")).hasValue("");
    assertThat(box(page, "topics", "leave")).not().isChecked();
    page = visit.arrived("match/");
    assertThat(field(page, "match.words")).hasValue("");
  }

  @Test
  void untickingForgetsWhatWasKept() {
    Page page = answered(visit);
    page.locator("[data-keep]").check();
    assertThat(page.evaluate(LEFT)).isEqualTo("1 0 ");
    page.locator("[data-keep]").uncheck();
    assertThat(page.evaluate(LEFT)).isEqualTo("0 1 ");
    page.locator("[data-forget]").click();
    assertThat(page.evaluate(LEFT)).isEqualTo("0 0 ");
  }

  @Test
  void whoLoadsThePageAgainLosesNothing() {
    Page page = answered(visit);
    find(page);
    field(page, "match.emphasis.work").press("End");
    shortlist(page, "priya-sundaravel");
    shortlist(page, "amina-yusuf");
    listed(page).last().locator(".disclosure summary").click();
    listed(page).last().locator("textarea").fill("Dear Amina, something of my own");
    List<String> names = names(page);
    page.reload();
    assertThat(listed(page)).hasCount(2);
    assertThat(listed(page).last().locator("textarea")).hasValue("Dear Amina, something of my own");
    assertThat(names(page)).isEqualTo(names);
    assertThat(field(page, "match.emphasis.work")).hasValue("4");
    assertThat(field(page, "match.words")).hasValue(WORDS);
    assertThat(box(page, "topics", "leave")).isChecked();
    assertThat(page.locator(".toast"))
        .hasText("Here are your answers. This tab keeps them until you close it.");
    page.locator("[data-forget]").click();
    page.reload();
    assertThat(field(page, "match.words")).hasValue("");
    assertThat(listed(page)).hasCount(0);
  }

  @Test
  void whenTheIndexIsMissingThePageSaysSoInASentenceAndTriesAgain() {
    visit
        .context()
        .route(
            "**/search/match-*.bin", route -> route.fulfill(new FulfillOptions().setStatus(404)));
    Page page = answered(visit);
    page.locator(".finish button").click();
    String sentence = "We couldn't load the mentors. Reload the page to try again.";
    assertThat(page.locator("[data-problem]")).hasText(sentence);
    assertThat(page.locator("mentor-match [role=status]")).hasText(sentence);
    visit.context().unroute("**/search/match-*.bin");
    find(page);
    assertThat(page.locator("[data-problem]")).isHidden();
    assertThat(results(page).first()).containsText("Good fit");
  }
}
