package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.testing.SampleScheme;

/** A mentee types what the scheme has another word for, a topic, or a place. */
@ExtendWith(Chromium.class)
class OffersIT {
  private static final LocalDate TODAY = LocalDate.parse(JoinPage.TODAY);

  /** With a name that is made to do harm, and mentors in Leeds and Norwich. */
  private static final String PLACES =
      """
      places:
        Leeds: [53.80, -1.55]
        Bradford: [53.79, -1.75]
        Cardiff: [51.48, -3.18]
        Norwich: East Anglia
        Ipswich: East Anglia
        Mold: <img src=x onerror=alert(1)>
      """;

  private static final String SYNONYMS =
      """
      - [imposter syndrome, feeling like a fraud]
      - [maternity, having a baby]
      """;

  @TempDir static Path temp;
  private static Site site;
  private static Site without;
  private Site.Visit visit;

  @BeforeAll
  static void schemes(Browser browser) throws Exception {
    Path plain = SampleScheme.write(temp.resolve("plain"));
    without = Site.built(browser, plain, temp.resolve("without"), TODAY);
    Path content = SampleScheme.write(temp.resolve("content"));
    Files.writeString(content.resolve("scheme.yaml"), PLACES, StandardOpenOption.APPEND);
    Files.writeString(content.resolve("synonyms.yaml"), SYNONYMS);
    site = Site.built(browser, content, temp.resolve("site"), TODAY);
  }

  @AfterAll
  static void close() {
    site.close();
    without.close();
  }

  @BeforeEach
  void visit() {
    visit = site.visit();
  }

  @AfterEach
  void leave() {
    assertThat(visit.complaints()).isEmpty();
    visit.close();
  }

  private Page directory(String query) {
    Page page = visit.open("mentors/?q=" + query);
    assertThat(page.locator("mentor-search[data-ready]:not([aria-busy])")).isVisible();
    return page;
  }

  private static Locator offers(Page page) {
    return page.locator("[data-offers]");
  }

  @ParameterizedTest
  @CsvSource({
    "confidence, See all 2 mentors for Confidence",
    "feeling+like+a+fraud, See all 2 mentors for Confidence",
    "I+am+having+a+baby+in+May, See the mentor for Returning from leave",
    "imposter+syndrome+as+a+glassblower, See all 2 mentors for Confidence",
    "horticulture, See the mentor for Agriculture and horticulture",
  })
  void whoNamesATopicIsOfferedIt(String query, String offered) {
    assertThat(offers(directory(query))).containsText(offered);
  }

  @Test
  void itLeadsToAllMentorsOfTheTopicAndIsNotOfferedAgain() {
    Page page = directory("feeling+like+a+fraud");
    offers(page).locator("a").first().click();
    assertThat(page).hasURL(Pattern.compile("/mentors/\\?topics=confidence$"));
    assertThat(Directory.count(page)).hasText("2");
    assertThat(Directory.box(page)).hasValue("");
    assertThat(offers(page)).isHidden();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hydraulics", "leave+me+alone+with+hydraulics", "Zoe+Lark"})
  void whoNamesNoneIsOfferedNone(String query) {
    assertThat(offers(directory(query))).isHidden();
  }

  @Test
  void aPlaceFindsThoseNearAndSaysSo() {
    Page page = directory("Bradford+");
    assertThat(offers(page)).hasText("Mentors near Bradford are included: Leeds.");
    assertThat(Directory.count(page)).hasText("2");
    assertThat(Directory.first(page).locator("mark").first()).hasText("Leeds");
  }

  @Test
  void aRegionFindsThoseInIt() {
    Page page = directory("East+Anglia+");
    assertThat(Directory.results(page)).isEqualTo("owen-field");
  }

  @Test
  void whereNothingIsFoundTheNearestTopicsAreOffered() {
    Page page = directory("%22confidential%22");
    assertThat(Directory.count(page)).hasText("0");
    assertThat(offers(page)).isHidden();
    Locator near = page.locator("[data-nothing-near]");
    assertThat(near).containsText("See all 2 mentors for Confidence");
    near.locator("a").first().click();
    assertThat(Directory.count(page)).hasText("2");
    assertThat(near).isHidden();
  }

  @Test
  void whatIsNearNothingOffersNothing() {
    Page page = directory("zzzzzz+");
    assertThat(page.locator("[data-nothing]")).isVisible();
    assertThat(page.locator("[data-nothing-near]")).isHidden();
    assertThat(page.locator("[data-nothing-places]")).hasCount(0);
  }

  @Test
  void aSchemeThatKnowsNoPlacesSaysSo() {
    visit.close();
    visit = without.visit();
    assertThat(directory("Bradford+").locator("[data-nothing-places]"))
        .containsText("doesn't know which places are near");
    assertThat(directory("stage+lighting+in+Bradford+").locator("[data-spelling]"))
        .containsText("doesn't know which places are near");
    assertThat(directory("lighting+Bradford+").locator("[data-spelling]"))
        .not()
        .containsText("doesn't know");
  }
}
