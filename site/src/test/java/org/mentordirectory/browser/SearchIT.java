package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
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
  void technicalNamesWithSignsAreFound() {
    assertThat(results(directory("?q=C%2B%2B"))).isEqualTo("mei-ling-auyeung");
    assertThat(results(directory("?q=.NET"))).isEqualTo("farida-noorzai");
  }

  @Test
  void synonymsOfTheSchemeAreFound() {
    assertThat(results(directory("?q=%22nuclear+magnetic+resonance%22")))
        .contains("gerald-witherstone");
    assertThat(results(directory("?q=%22computer-aided+design%22"))).contains("lukasz-dzwonek");
  }

  @Test
  void aPhraseStandsTogetherAndAWordWithAMinusIsNotThere() {
    String any = results(directory("?q=mass+spectrometry+"));
    String phrase = results(directory("?q=%22mass+spectrometry%22"));
    assertThat(any.split(" ")).hasSizeGreaterThan(phrase.split(" ").length);
    assertThat(results(directory("?q=mass+spectrometry+-Leeds"))).doesNotContain("amina-yusuf");
  }

  @Test
  void anExactNameIsFirst() {
    assertThat(first(directory("?q=gerald+witherstone"))).containsText("Gerald Witherstone");
    assertThat(first(directory("?q=asa+fjallgren"))).containsText("Åsa");
  }

  @Test
  void aProfileNamesOthersWhoOfferSimilarThings() {
    Page page = visit.open("mentors/amina-yusuf/");
    Locator related = page.locator(".related li a");
    assertThat(related).not().hasCount(0);
    related.first().click();
    assertThat(page.locator("h1")).not().containsText("Amina");
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
  void aMisspeltWordFindsTheNearestOnesAndSaysSo() {
    Page page = directory("?q=glassblowng+");
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("[data-spelling]"))
        .hasText("Showing results for glassblowing. Search for exactly “glassblowng”");
    assertThat(page.locator("[data-spelling] em")).hasText("glassblowing");
    assertThat(page.getByRole(AriaRole.STATUS))
        .hasText(Pattern.compile("^\\d+ mentors?\\. Showing results for glassblowing\\.$"));
  }

  @Test
  void theExactSearchIsOfferedStandsInTheAddressAndEndsWithTheNextWords() {
    Page page = directory("?q=glassblowng+");
    page.locator("[data-spelling] a").click();
    assertThat(count(page)).hasText("0");
    assertThat(page).hasURL(Pattern.compile("\\?q=glassblowng\\+&exact=1$"));
    assertThat(page.locator("[data-spelling] a")).hasText("Allow for typing errors");
    assertThat(page.locator("[data-spelling] a")).isFocused();
    assertThat(count(directory("?q=glassblowng+&exact=1"))).hasText("0");
    box(page).fill("glasblowing ");
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page).hasURL(Pattern.compile("\\?q=glasblowing\\+$"));
  }

  @Test
  void wordsThatMatchedAreMarkedInNameRoleAndTopics() {
    Page page = directory("?q=amina+technicians+registration+");
    assertThat(first(page).locator("h3 mark")).hasText("Amina");
    assertThat(first(page).locator(".role mark")).hasText("Technician");
    assertThat(first(page).locator(".chips mark").first()).hasText("registration");
  }

  @Test
  void aResultShowsTheSkillsAndThePassageThatMatched() {
    Page page = directory("?q=mass+spectrometer+pump+");
    assertThat(first(page).locator(".skill"))
        .hasText(new String[] {"mass spectrometry"}); // and not the other skill
    Locator passage = first(page).locator(".why");
    assertThat(passage.locator("mark").first()).isVisible();
    assertThat(passage).containsText("spectrometry service");
    assertThat(passage.innerText().split(" ").length).isBetween(20, 32);
  }

  @Test
  void wordsThatAlmostEveryTextHasAreNotMarked() {
    Page page = directory("?q=the+glass+and+IT+");
    assertThat(page.locator(".why mark").first()).isVisible();
    assertThat(page.locator("[data-results] mark").allInnerTexts())
        .doesNotContain("the", "The", "and", "it", "It");
  }

  @Test
  void profilesAreFetchedForResultsInViewAlone() {
    Page page = directory("?q=technician+");
    assertThat(page.locator(".why").first()).isVisible();
    assertThat(profilesAskedFor()).isBetween(1, 12);
    int before = profilesAskedFor();
    page.locator("[data-results] > li").last().scrollIntoViewIfNeeded();
    assertThat(page.locator("[data-results] > li").last().locator("mark").first()).isVisible();
    page.waitForCondition(() -> profilesAskedFor() > before);
  }

  @Test
  void withoutWordsNoProfileIsFetchedAndNothingMarked() {
    Page page = directory("?topics=leave");
    page.waitForTimeout(400);
    assertThat(profilesAskedFor()).isZero();
    assertThat(page.locator("mark")).hasCount(0);
    assertThat(page.locator("[data-guidance]")).isHidden();
  }

  @Test
  void aProfileThatCannotBeHadLeavesItsCardAsItIs() {
    visit.context().route(Pattern.compile("/mentors/[a-z-]+/$"), route -> route.abort());
    Page page = directory("?q=mass+spectrometry+");
    page.waitForTimeout(400);
    assertThat(first(page)).containsText("Amina Yusuf");
    assertThat(page.locator(".why")).hasCount(0);
    assertThat(page.locator("[data-problem]")).isHidden();
  }

  @Test
  void guidanceFormsAndEventsAreFoundFromTheSameBox() {
    Page page = directory("?q=mentoring+agreement+");
    Locator guidance = page.locator("[data-guidance] li");
    assertThat(guidance).hasCount(3);
    assertThat(guidance.first()).containsText("Form");
    assertThat(guidance.first().locator("h3")).hasText("Mentoring agreement");
    assertThat(guidance.first().locator("h3 mark").first()).isVisible();
    page.locator("[data-guidance-link] a").click();
    assertThat(page.locator("#guidance-heading")).isFocused();
    guidance.first().locator("a").click();
    assertThat(page).hasURL(Pattern.compile("/forms/mentoring-agreement/$"));
  }

  @Test
  void theOrderCanBeChosenAndStandsInTheAddress() {
    Page page = directory("?q=technician+");
    Locator sort = page.getByLabel("Sort by");
    assertThat(sort).hasValue("relevance");
    sort.selectOption("name");
    assertThat(page).hasURL(Pattern.compile("&sort=name$"));
    assertThat(page.locator("[data-order]")).hasText("In the order of their names.");
    List<String> names = page.locator("[data-results] h3").allInnerTexts();
    assertThat(names).isSortedAccordingTo(Collator.getInstance(Locale.UK));
    sort.selectOption("relevance");
    assertThat(page).hasURL(Pattern.compile("\\?q=technician\\+$"));
    assertThat(directory("?sort=name").getByLabel("Sort by")).hasValue("name");
    assertThat(directory("").getByLabel("Sort by")).hasValue("fair");
  }

  @Test
  void theCountsOfAGroupAreLoadedWhenItIsOpened() {
    Page page = directory("?q=glass+");
    Locator group = page.locator("details[data-facet=location]");
    assertThat(group.locator("input")).hasCount(0);
    group.locator("summary").click();
    assertThat(group.locator("input[type=checkbox]").first()).isVisible();
    assertThat(group.locator("summary")).isFocused();
    int all = group.locator(".number").allInnerTexts().stream().mapToInt(Integer::parseInt).sum();
    assertThat(all).isEqualTo(number(page));
  }

  @Test
  void theValuesOfALongGroupCanBeSearched() {
    Page page = directory("");
    Locator group = page.locator("details[data-facet=skills]");
    group.locator("summary").click();
    assertThat(group.locator("li")).hasCount(12);
    page.getByRole(
            AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Search this list: Skill"))
        .fill("GLASSBL");
    assertThat(group.locator("label"))
        .hasText(new Pattern[] {Pattern.compile("glassblowing\\s+1")});
    assertThat(group.locator("[aria-live]")).hasText(Pattern.compile("^1 of \\d+$"));
    group.locator("input[type=checkbox]").check();
    assertThat(count(page)).hasText("1");
    assertThat(page.locator("details[data-facet=disciplines] [type=search]")).hasCount(1);
    assertThat(page.locator("details[data-facet=disciplines] [type=search]")).isHidden();
  }

  @Test
  void moreValuesAreShownOnRequest() {
    Page page = directory("");
    Locator group = page.locator("details[data-facet=topics]");
    int first = group.locator("li").count();
    group.getByRole(AriaRole.BUTTON).click();
    assertThat(group.locator("li").count()).isGreaterThan(first);
    assertThat(group.locator("input[type=checkbox]").nth(first)).isFocused();
  }

  @Test
  void chipsAreTakenAwayOneByOneAndTheFocusStaysNear() {
    Page page = directory("?topics=leave&location=Leeds&location=Cardiff");
    Locator chips = page.locator("[data-chosen] button");
    assertThat(chips)
        .hasText(new String[] {"Returning from leave ×", "Leeds ×", "Cardiff ×", "Clear all"});
    chips.nth(1).press("Enter");
    assertThat(chips).hasText(new String[] {"Returning from leave ×", "Cardiff ×", "Clear all"});
    assertThat(chips.nth(1)).isFocused();
    chips.last().press("Enter");
    assertThat(chips).hasCount(0);
    assertThat(page.locator("#results-heading")).isFocused();
    assertThat(page).hasURL(Pattern.compile("/mentors/$"));
  }

  @Test
  void onASmallScreenAChipHasItsLabelThoughItsGroupIsFolded() {
    try (Site.Visit small = site.visit(new Browser.NewContextOptions().setViewportSize(390, 800))) {
      Page page = small.open("mentors/?topics=leave");
      assertThat(page.locator("[data-chosen] button")).hasText("Returning from leave ×");
      assertThat(page.locator("details[data-facet=topics] input")).not().hasCount(0);
      assertThat(page.locator("details[data-facet=disciplines] input")).hasCount(0);
      page.getByText("Narrow the list").click();
      assertThat(page.locator("details[data-facet=disciplines] label").first()).isVisible();
    }
  }

  @Test
  void allThatIsTypedAtOnceIsOneStepBack() {
    Page page = directory("");
    box(page).pressSequentially("glass");
    assertThat(page).hasURL(Pattern.compile("\\?q=glass$"));
    box(page).press("Enter");
    assertThat(first(page)).containsText("Gerald Witherstone");
    page.goBack();
    assertThat(count(page)).hasText("22");
    assertThat(box(page)).hasValue("");
  }

  @Test
  void typingIsAnnouncedOnce() {
    Page page = directory("");
    page.evaluate(
        """
        () => {
          window.told = [];
          const status = document.querySelector('[role=status]');
          new MutationObserver(() => told.push(status.textContent))
              .observe(status, {childList: true, characterData: true, subtree: true});
        }""");
    box(page)
        .pressSequentially("glassblowing", new Locator.PressSequentiallyOptions().setDelay(180));
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^\\d+ mentors?$"));
    page.waitForTimeout(800);
    assertThat((List<?>) page.evaluate("told")).hasSize(1);
  }

  @Test
  void aPageBeyondTheLastIsTheLast() {
    Page page = directory("?page=999");
    assertThat(page.locator("[data-results] > li")).hasCount(22);
  }

  @Test
  void whenTheIndexIsMissingThePageSaysSoAndKeepsItsList() {
    visit
        .context()
        .route("**/search/index.bin", route -> route.fulfill(new FulfillOptions().setStatus(404)));
    saysSoAndKeepsItsList("index.bin is missing (404)");
  }

  @Test
  void whenTheIndexWasCutShortThePageSaysSoAndKeepsItsList() throws IOException {
    byte[] whole = Files.readAllBytes(site.folder().resolve("search/index.bin"));
    sends(Arrays.copyOf(whole, whole.length / 2));
    saysSoAndKeepsItsList("index.bin is damaged or was cut short");
  }

  @Test
  void whenTheIndexIsOfAnotherVersionThePageSaysSoAndKeepsItsList() throws IOException {
    byte[] json = "{\"version\":3}".getBytes(UTF_8);
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(json.length);
      out.write(json);
    }
    sends(bytes.toByteArray());
    saysSoAndKeepsItsList("index.bin has version 3, and this page reads version 2");
  }

  @Test
  void whenAPieceOfTheIndexIsMissingWhatIsFoundWithoutItIsShown() {
    visit
        .context()
        .route(
            "**/search/pages/words-*", route -> route.fulfill(new FulfillOptions().setStatus(404)));
    Page page = directory("?q=glassblowing");
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("[data-problem]")).containsText("is missing (404)");
  }

  @Test
  void whenTheNetworkGoesInMidSearchTheNextTypingTriesAgain() {
    Page page = directory("");
    visit.context().route("**/search/**", route -> route.abort());
    box(page).pressSequentially("glassbl");
    assertThat(page.locator("[data-problem]")).containsText("could not be fetched");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("could not be fetched");
    assertThat(first(page)).isVisible();
    visit.context().unroute("**/search/**");
    box(page).fill("glassblowing workshop");
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
    assertThat(page.locator("[data-problem]")).containsText("could not be fetched");
    assertThat(page.locator("[data-guidance]")).isHidden();
    box(page).fill("letterpress");
    assertThat(first(page)).not().containsText("Gerald Witherstone");
    visit.context().setOffline(false);
    assertThat(page.locator("[data-problem]")).isHidden();
    assertThat(first(page).locator(".skill mark")).hasText("letterpress");
  }

  @Test
  void aQueryOfTenThousandCharactersIsAnswered() {
    Page page = directory("?q=" + "glass+blowing+".repeat(715));
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("[data-problem]")).isHidden();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(1280);
    assertThat(directory("?q=" + "x".repeat(10_000)).locator("[data-nothing]")).isVisible();
  }

  @Test
  void controlCharactersAndMarkupAreText() {
    Page page = directory("?q=%00glassblowing%07%1B%7F%E2%80%AE+%3Cimg+src=q+onerror=alert(1)%3E");
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("mentor-search img[src=q]")).hasCount(0);
    directory("?q=%3Cb%3Eglassblowng%3C/b%3E&topics=%3Cb%3E&%00=1&sort=%00&page=-1");
    assertThat(page.locator("[data-chosen] button")).hasText("<b> ×");
  }

  private void sends(byte[] index) {
    visit
        .context()
        .route(
            "**/search/index.bin",
            route -> route.fulfill(new FulfillOptions().setBodyBytes(index)));
  }

  private void saysSoAndKeepsItsList(String fault) {
    String sentence =
        "The search index could not be read: " + fault + ". Reload the page to try again.";
    Page page = visit.open("mentors/?q=glass");
    assertThat(page.locator("[data-problem]")).hasText(sentence);
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(sentence);
    assertThat(page.locator("[data-results] > li")).hasCount(22);
    visit.context().unroute("**/search/index.bin");
    box(page).fill("glassblowing");
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("[data-problem]")).isHidden();
  }

  private int profilesAskedFor() {
    return (int)
        visit.requests().stream().filter(url -> url.matches(".*/mentors/[a-z-]+/")).count();
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
