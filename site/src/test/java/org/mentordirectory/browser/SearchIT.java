package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mentee searches the example mentors. */
class SearchIT {
  private static Site site;
  private Site.Visit visit;

  @BeforeAll
  static void serve() throws IOException {
    site = Site.ofExamples();
  }

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

  @Test
  void resultsFollowTheWordsAsTheyAreTyped() {
    Page page = directory("");
    box(page).pressSequentially("mass spec");
    assertThat(first(page)).containsText("Amina Yusuf");
    assertThat(page).hasURL(Pattern.compile("/mentors/\\?q=mass\\+spec$"));
  }

  @Test
  void anyOfSeveralWordsMayMatchAndMoreMatchesRankHigher() {
    int leeds = number(directory("?q=Leeds+"));
    int letterpress = number(directory("?q=letterpress+"));
    assertThat(number(directory("?q=letterpress+Leeds+")))
        .isGreaterThan(Math.max(leeds, letterpress));
    assertThat(first(directory("?q=spectrometry+Leeds+"))).containsText("Amina Yusuf");
  }

  @Test
  void otherFormsOfAWordAreFound() {
    Page page = directory("?q=weld+");
    String welds = results(page);
    assertThat(results(directory("?q=welded+"))).isEqualTo(welds).isNotEmpty();
  }

  @Test
  void accentsNeedNotBeTyped() {
    assertThat(first(directory("?q=asa"))).containsText("Åsa");
    assertThat(first(directory("?q=lukasz"))).containsText("Łukasz");
  }

  @Test
  void aFilterNarrowsTheListAndStandsInTheAddress() {
    Page page = directory("");
    Locator box = filter(page, "Discipline", 0);
    String label = box.innerText();
    box.locator("input").check();
    assertThat(page).hasURL(Pattern.compile("\\?disciplines="));
    assertThat(count(page)).hasText(label.replaceAll(".*\\D", ""));
    assertThat(filter(page, "Discipline", 0).locator("input")).isFocused();
  }

  @Test
  void severalValuesOfOneFacetWidenAndSeveralFacetsNarrow() {
    int one = number(directory("?location=Leeds"));
    int two = number(directory("?location=Leeds&location=Cardiff"));
    int narrowed = number(directory("?location=Leeds&location=Cardiff&meets=in+person"));
    assertThat(two).isGreaterThan(one);
    assertThat(narrowed).isBetween(1, two);
  }

  @Test
  void everyFacetShowsItsValuesWithCounts() {
    Page page = directory("");
    assertThat(page.locator("[data-facets] > details > summary"))
        .hasText(
            new String[] {
              "Topic",
              "Discipline",
              "Skill",
              "Institution",
              "Place",
              "Way to meet",
              "Language",
              "Availability"
            });
    for (Locator facet : page.locator("[data-facets] > details").all()) {
      assertThat(facet.locator("li").first().locator(".number"))
          .hasText(Pattern.compile("[1-9]\\d*"));
    }
  }

  @Test
  void aSharedAddressShowsTheSameResults() {
    Page page = directory("?q=technician&topics=leave");
    String results = results(page);
    try (Site.Visit other = site.visit()) {
      Page theirs = other.open("mentors/?q=technician&topics=leave");
      assertThat(theirs.locator("mentor-search[data-ready]")).isVisible();
      assertThat(theirs.locator("[data-chosen] button")).hasCount(1);
      assertThat(results(theirs)).isEqualTo(results);
    }
  }

  @Test
  void theBackButtonTakesBackAFilter() {
    Page page = directory("");
    filter(page, "Topic", 0).locator("input").check();
    assertThat(page.locator("[data-chosen] button")).hasCount(1);
    page.goBack();
    assertThat(page.locator("[data-chosen] button")).hasCount(0);
    assertThat(count(page)).hasText("22");
    assertThat(page).hasURL(Pattern.compile("/mentors/$"));
  }

  @Test
  void aChosenFilterCanBeTakenAway() {
    Page page = directory("?topics=leave");
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove Returning from leave"))
        .click();
    assertThat(count(page)).hasText("22");
  }

  @Test
  void theNumberFoundIsAnnounced() {
    Page page = directory("?q=spectrometry");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^\\d+ mentors?$"));
    assertThat(page.locator("[data-results] > li")).hasCount(number(page));
  }

  @Test
  void whenNothingIsFoundThePageHelps() {
    Page page = directory("?q=zzzzzz+");
    assertThat(count(page)).hasText("0");
    assertThat(page.locator("[data-nothing]")).isVisible();
    assertThat(page.locator("[data-nothing] a")).not().hasCount(0);
  }

  @Test
  void withoutWordsThoseWithAPlaceFreeComeFirst() {
    Page page = directory("");
    var states =
        page.locator("[data-results] .state").all().stream()
            .map(state -> state.getAttribute("class").contains("state-open"))
            .toList();
    assertThat(states)
        .containsExactlyElementsOf(
            states.stream().sorted(java.util.Comparator.reverseOrder()).toList());
    assertThat(states).contains(true, false);
  }

  @Test
  void theSearchOnTheFrontPageLeadsToTheDirectory() {
    Page page = visit.open("");
    box(page).fill("glass");
    box(page).press("Enter");
    assertThat(page).hasURL(Pattern.compile("/mentors/\\?q=glass$"));
    assertThat(page.locator("#q")).hasValue("glass");
    assertThat(first(page)).isVisible();
  }

  @Test
  void whenTheIndexCannotBeHadThePageSaysSoAndKeepsItsList() {
    visit.context().route("**/search/**", route -> route.abort());
    Page page = visit.open("mentors/");
    assertThat(page.locator("[data-order]")).containsText("does not answer");
    assertThat(page.locator("[data-results] > li")).hasCount(22);
  }

  private Page directory(String query) {
    Page page = visit.open("mentors/" + query);
    assertThat(page.locator("mentor-search[data-ready]")).isVisible();
    return page;
  }

  private static Locator box(Page page) {
    return page.locator("#q");
  }

  private static Locator first(Page page) {
    return page.locator("[data-results] > li").first();
  }

  private static Locator count(Page page) {
    return page.locator("[data-count]");
  }

  private static int number(Page page) {
    return Integer.parseInt(count(page).innerText());
  }

  private static String results(Page page) {
    return String.join(
        " ",
        page.locator("[data-results] > li").all().stream()
            .map(li -> li.getAttribute("data-mentor"))
            .toList());
  }

  private static Locator filter(Page page, String facet, int place) {
    return page.locator("[data-facets] > details")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByText(facet, new Page.GetByTextOptions().setExact(true))))
        .first()
        .locator("label")
        .nth(place);
  }
}
