package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mentee answers questions, and sees who fits, why, and what to write. */
class MatchIT extends MatchVisit {
  @Test
  void mentorsAreRankedWithWhatFitsAndWhatDoesNot() {
    Page page = asked(visit);
    assertThat(names(page).subList(0, 2)).contains("Amina Yusuf"); // two fit equally well
    Locator first = result(page, "amina-yusuf");
    assertThat(first.locator(".level")).hasText("Good fit");
    assertThat(first.locator(".reasons.fits li"))
        .hasText(
            new String[] {
              "offers professional registration",
              "same discipline: chemistry",
              "can meet in person",
              "1 place free"
            });
    assertThat(first.locator(".reasons.lacks li"))
        .hasText(
            new String[] {"does not offer returning from leave", "doesn’t mention what you wrote"});
    first.locator(".made summary").click();
    assertThat(first.locator(".made li"))
        .hasText(
            new String[] {
              "topics: 50%, counts 5",
              "own words: 0%, counts 4",
              "disciplines: 100%, counts 3",
              "ways to meet: 100%, counts 2",
              "a place free: 100%, counts 1"
            });
    List<String> levels = page.locator("[data-results] .level").allInnerTexts();
    assertThat(levels)
        .hasSize(10)
        .isSubsetOf("Strong fit", "Good fit", "Some fit")
        .isSortedAccordingTo(Comparator.comparing("Strong fit Good fit Some fit"::indexOf));
    assertThat(visit.complaints()).isEmpty();
  }

  @Test
  void whoHasNoPlaceStandsBelowAndLeadsToOthersLikeThem() {
    Page page = asked(visit);
    page.locator("[data-more]").click();
    Locator full = result(page, "gerald-witherstone");
    assertThat(full.locator(".reasons.fits li").first()).hasText("your words: glassblowing");
    assertThat(full.locator(".reasons.lacks")).containsText("has no place free at present");
    assertThat(full.locator(".state"))
        .hasText(
            Pattern.compile(
                "Waiting list · Ask to join the waiting list.* · See similar mentors.*"));
    full.locator(".state a").last().click();
    assertThat(page).hasURL(Pattern.compile("/mentors/gerald-witherstone/#page\\.related$"));
    assertThat(page.locator("[id='page.related']")).isInViewport();
  }

  @Test
  void moreAreShownWhenTheyAreAskedForAndTheFirstOfThemHasTheFocus() {
    Page page = visit.arrived("match/");
    box(page, "meets", "online").check();
    find(page);
    assertThat(results(page)).hasCount(10);
    page.locator("[data-more]").click();
    assertThat(results(page).nth(10).locator("a")).isFocused();
    assertThat(page.locator("[data-more]")).isHidden();
    assertThat(page.locator("[data-count]")).containsText(results(page).count() + " mentors match");
  }

  @Test
  void aSliderRanksAnewAndLoadsNothing() {
    Page page = asked(visit);
    List<String> before = names(page);
    long requests = requestsButPhotos();
    Locator slider = field(page, "match.emphasis.help");
    assertThat(slider).hasAttribute("aria-valuetext", "counts as usual");
    slider.focus();
    page.keyboard().press("Home");
    assertThat(slider).hasAttribute("aria-valuetext", "does not count");
    assertThat(page.locator("[data-results] h3")).not().hasText(before.toArray(String[]::new));
    assertThat(slider).isFocused();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("[data-results] h3").first()).hasText(before.get(0));
    assertThat(names(page)).isEqualTo(before);
    assertThat(requestsButPhotos()).isEqualTo(requests);
  }

  private long requestsButPhotos() {
    return visit.requests().stream().filter(url -> !url.matches(".*\\.(jpg|png|webp)")).count();
  }

  @Test
  void whoLacksWhatMustFitIsLeftOut() {
    Page page = answered(visit);
    field(page, "match.disciplines.must").check();
    find(page);
    for (Locator reasons : page.locator("[data-results] .reasons.fits").all()) {
      assertThat(reasons).containsText("same discipline: chemistry");
    }
    box(page, "disciplines", "chemistry").uncheck();
    box(page, "disciplines", "physics").check();
    box(page, "location", "Cardiff").check();
    field(page, "match.location.must").check();
    assertThat(page.locator("[data-count]")).containsText("Your answers have changed");
    page.locator(".finish button").click();
    assertThat(page.locator("[data-nothing]")).isVisible();
    assertThat(results(page)).hasCount(0);
  }

  @Test
  void peopleWhoAreNamedAreLeftOutHoweverTheNameIsWritten() {
    Page page = answered(visit);
    field(page, "match.not").fill("\n  amina  YUSUF\nSian Meurig Watts\n");
    find(page);
    assertThat(result(page, "amina-yusuf")).hasCount(0);
    assertThat(result(page, "sian-meurig-watts")).hasCount(0);
    String next = results(page).nth(1).locator("h3").innerText();
    String count = page.locator("[data-count]").innerText();
    results(page).first().locator("[data-key^='not ']").click();
    assertThat(results(page).first().locator("h3")).hasText(next);
    assertThat(results(page).first().locator("[data-key^='not ']")).isFocused();
    assertThat(page.locator("[data-count]")).not().hasText(count);
    assertThat(field(page, "match.not")).hasValue(Pattern.compile("Watts\\n.+"));
  }

  @Test
  void aLongListIsTypedIntoAndBecomesChips() {
    Page page = visit.arrived("match/");
    Locator skills = field(page, "match.skills.add");
    skills.fill("Glassblowing");
    skills.press("Enter");
    skills.fill("alchemy");
    skills.press("Enter");
    Locator chips = page.locator("[data-question='skills'] .chips button");
    assertThat(chips).hasCount(1);
    assertThat(chips).hasAttribute("aria-label", "Remove glassblowing");
    assertThat(field(page, "match.skills.said")).containsText("No mentor names “alchemy”");
    skills.fill("");
    find(page);
    assertThat(results(page).first()).containsText("knows glassblowing");
    chips.click();
    assertThat(chips).hasCount(0);
    assertThat(skills).isFocused();
  }

  @Test
  void withTheKeyboardAloneOneAnswersRanksAndShortlists() {
    Page page = visit.arrived("match/");
    var keyboard = new Keyboard(page);
    keyboard.tabTo(field(page, "match.words"));
    page.keyboard().type("glassblowing");
    keyboard.tabTo(box(page, "topics", "professional registration"));
    keyboard.press("Space");
    keyboard.tabTo(field(page, "match.skills.add"));
    page.keyboard().type("mass spectrometry");
    keyboard.press("Enter");
    assertThat(page.locator("[data-question='skills'] .chips button")).hasCount(1);
    keyboard.tabTo(page.locator(".finish button"));
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-found] h2")).isFocused();
    keyboard.seesTheFocus();
    keyboard.tabTo(field(page, "match.emphasis.work"));
    keyboard.press("ArrowRight");
    Locator first = results(page).first();
    assertThat(first.locator("h3")).hasText("Amina Yusuf");
    keyboard.tabTo(first.locator("[data-key^='list ']"));
    keyboard.press("Enter");
    assertThat(listed(page)).hasCount(1);
    assertThat(first.locator("[data-key^='list ']")).isFocused();
    keyboard.tabTo(listed(page).locator(".disclosure summary"));
    keyboard.press("Enter");
    keyboard.tabTo(listed(page).locator("[data-copy]"));
    keyboard.press("Enter");
    keyboard.tabTo(listed(page).locator("[data-write]"));
  }

  @Test
  void theNumberIsAnnouncedOnce() {
    Page page = answered(visit);
    page.evaluate(
        """
        () => {
          window.said = [];
          const status = document.querySelector('mentor-match [role="status"]');
          new MutationObserver(() => window.said.push(status.textContent))
            .observe(status, { childList: true });
        }""");
    find(page);
    page.locator("[id='match.emphasis.work']").press("End");
    assertThat(field(page, "match.emphasis.work")).hasAttribute("aria-valuetext", "counts most");
    assertThat(page.evaluate("window.said.length")).isEqualTo(1);
    assertThat((String) page.evaluate("window.said[0]")).matches("\\d+ mentors match .+");
  }

  @Test
  void whoAsksForNothingSeesEverybodyThoseWithAPlaceFreeFirst() {
    Page page = visit.arrived("match/");
    find(page);
    assertThat(page.locator("[data-count]")).containsText("You haven’t answered anything yet");
    assertThat(results(page).first()).containsText("free");
  }

  @Test
  void equalsStandInAnotherOrderOnAnotherDay() {
    Page page = visit.open("404.html");
    page.clock().setFixedTime("2026-11-24T12:00:00Z");
    visit.arrived("match/");
    find(page);
    List<String> names = names(page);
    page.clock().setFixedTime("2026-11-25T12:00:00Z");
    visit.arrived("match/");
    find(page);
    assertThat(names(page)).hasSize(10).isNotEqualTo(names);
    assertThat(names).isNotEqualTo(names.stream().sorted().toList());
  }

  @Test
  void theResultsAreAccessibleInEveryLightAndFitAPhone() {
    for (NewContextOptions reader :
        List.of(
            new NewContextOptions().setViewportSize(1280, 900),
            new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK),
            new NewContextOptions()
                .setViewportSize(500, 900)
                .setForcedColors(ForcedColors.ACTIVE))) {
      try (Site.Visit other = site.visit(reader)) {
        Page page = asked(other);
        shortlist(page, "amina-yusuf");
        listed(page).locator(".disclosure summary").click();
        page.evaluate("document.querySelector('[data-toast]').textContent = ''");
        assertThat(Axe.violations(page)).isEmpty();
        page.setViewportSize(320, 800);
        assertThat(Fit.faults(page)).isEmpty();
      }
    }
  }
}
