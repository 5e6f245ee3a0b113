package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.browser.Directory.box;
import static org.mentordirectory.browser.Directory.count;
import static org.mentordirectory.browser.Directory.filter;
import static org.mentordirectory.browser.Directory.first;
import static org.mentordirectory.browser.Directory.number;
import static org.mentordirectory.browser.Directory.results;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mentee narrows the list, puts it in another order, shares its address and goes back. */
class FiltersIT extends ExampleVisit {
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
              "When",
              "Language",
              "Kind of mentoring",
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
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("Remove Topic: Returning from leave"))
        .click();
    assertThat(count(page)).hasText("22");
  }

  @Test
  void withoutWordsThoseWithAPlaceFreeComeFirst() {
    Page page = directory("");
    var states =
        page.locator("[data-results] .state").all().stream()
            .map(state -> state.getAttribute("class").matches(".*state-(open|single)"))
            .toList();
    assertThat(states)
        .containsExactlyElementsOf(
            states.stream().sorted(java.util.Comparator.reverseOrder()).toList());
    assertThat(states).contains(true, false);
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
        .hasText(
            new String[] {
              "Topic: Returning from leave ×", "Place: Leeds ×", "Place: Cardiff ×", "Clear all"
            });
    chips.nth(1).press("Enter");
    assertThat(chips)
        .hasText(new String[] {"Topic: Returning from leave ×", "Place: Cardiff ×", "Clear all"});
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
      assertThat(page.locator("[data-chosen] button")).hasText("Topic: Returning from leave ×");
      assertThat(page.locator("details[data-facet=topics] input")).not().hasCount(0);
      assertThat(page.locator("details[data-facet=disciplines] input")).hasCount(0);
      page.getByText("Filter mentors").click();
      assertThat(page.locator("details[data-facet=disciplines] label").first()).isVisible();
    }
  }

  @Test
  void allThatIsTypedAtOnceIsOneStepBack() {
    Page page = directory("");
    box(page).pressSequentially("glassblow");
    assertThat(page).hasURL(Pattern.compile("\\?q=glassblow$"));
    box(page).press("Enter");
    assertThat(first(page)).containsText("Gerald Witherstone");
    page.goBack();
    assertThat(count(page)).hasText("22");
    assertThat(box(page)).hasValue("");
  }

  @Test
  void aPageBeyondTheLastIsTheLast() {
    Page page = directory("?page=999");
    assertThat(page.locator("[data-results] > li")).hasCount(22);
  }
}
