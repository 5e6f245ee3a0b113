package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.browser.Directory.box;
import static org.mentordirectory.browser.Directory.first;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** A mentee searches though the index is missing or damaged, or the network is gone. */
class BrokenIndexIT extends ExampleVisit {
  private static final String UNREACHABLE =
      "We couldn't load the search. Check your connection and try again.";
  private static final String UNREADABLE =
      "We couldn't load the search. Reload the page to try again.";

  @Test
  void whenTheIndexIsMissingThePageSaysSoAndKeepsItsList() {
    visit
        .context()
        .route("**/search/index.bin", route -> route.fulfill(new FulfillOptions().setStatus(404)));
    saysSoAndKeepsItsList("index.bin was not sent (404)");
  }

  @Test
  void whenTheIndexWasCutShortThePageSaysSoAndKeepsItsList() throws IOException {
    byte[] whole = Files.readAllBytes(site.folder().resolve("search/index.bin"));
    sends(Arrays.copyOf(whole, whole.length / 2));
    saysSoAndKeepsItsList("index.bin is damaged or was cut short");
  }

  @Test
  void whenTheIndexIsOfAnotherVersionThePageSaysSoAndKeepsItsList() throws IOException {
    byte[] json = "{\"version\":1}".getBytes(UTF_8);
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(json.length);
      out.write(json);
    }
    sends(bytes.toByteArray());
    saysSoAndKeepsItsList("index.bin has version 1, not 5");
  }

  @Test
  void whenAPieceOfTheIndexIsMissingWhatIsFoundWithoutItIsShown() {
    visit
        .context()
        .route(
            "**/search/pages/spellings-*",
            route -> route.fulfill(new FulfillOptions().setStatus(404)));
    Page page = directory("?q=glassblowng+");
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("[data-problem]")).hasText(UNREADABLE);
    told("spellings-[^ ]+\\.bin was not sent \\(404\\)");
  }

  @Test
  void whenTheNetworkGoesInMidSearchTheNextTypingTriesAgain() {
    Page page = directory("");
    visit.context().route("**/search/**", route -> route.abort());
    box(page).pressSequentially("glassbl");
    assertThat(page.locator("[data-problem]")).hasText(UNREACHABLE);
    assertThat(page.getByRole(AriaRole.STATUS)).containsText(UNREACHABLE);
    told("could not be fetched");
    assertThat(first(page)).isVisible();
    visit.context().unroute("**/search/**");
    box(page).fill("glassblowing chemists");
    assertThat(page.locator("[data-problem]")).isHidden();
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("[data-guidance] li").first()).isVisible();
  }

  @Test
  void withoutANetworkWhatIsHereIsStillFoundAndTheRestFollowsWhenItIsBack() {
    Page page = directory("");
    visit.context().setOffline(true);
    box(page).fill("glassblowing");
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("[data-problem]")).hasText(UNREACHABLE);
    assertThat(page.locator("[data-guidance]")).isHidden();
    box(page).fill("letterpress");
    assertThat(first(page)).not().containsText("Gerald Witherstone");
    visit.context().setOffline(false);
    assertThat(page.locator("[data-problem]")).isHidden();
    assertThat(first(page).locator(".skill mark")).hasText("letterpress");
  }

  @Test
  void aMistakeOfTheProgramIsNotReadOutToVisitors() {
    visit
        .context()
        .route(
            "**/assets/*/search/search.js",
            route -> {
              APIResponse module = route.fetch();
              route.fulfill(
                  new FulfillOptions()
                      .setResponse(module)
                      .setBody(
                          module
                              .text()
                              .replace(
                                  "export class Scores {",
                                  "export class Scores { broken = (() => { throw new Error('n is not a"
                                      + " thing'); })();")));
            });
    Page page = visit.open("mentors/?q=glass");
    assertThat(page.locator("[data-problem]")).hasText(Pattern.compile("lists\\.$"));
    told("n is not a thing");
  }

  /** What went wrong stands in the console, for whoever looks after the site. */
  private void told(String fault) {
    assertThat(visit.complaints()).anySatisfy(said -> assertThat(said).containsPattern(fault));
  }

  private void sends(byte[] index) {
    visit
        .context()
        .route(
            "**/search/index.bin",
            route -> route.fulfill(new FulfillOptions().setBodyBytes(index)));
  }

  private void saysSoAndKeepsItsList(String fault) {
    Page page = visit.open("mentors/?q=glass");
    assertThat(page.locator("[data-problem]")).hasText(UNREADABLE);
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(UNREADABLE);
    told(Pattern.quote(fault));
    assertThat(page.locator("[data-results] > li")).hasCount(22);
    visit.context().unroute("**/search/index.bin");
    box(page).fill("glassblowing");
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("[data-problem]")).isHidden();
  }
}
