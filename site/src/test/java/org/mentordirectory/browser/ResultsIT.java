package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.browser.Directory.box;
import static org.mentordirectory.browser.Directory.count;
import static org.mentordirectory.browser.Directory.first;
import static org.mentordirectory.browser.Directory.number;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mentee reads, or hears, what was found and why, and goes on from there. */
class ResultsIT extends ExampleVisit {
  @Test
  void aProfileNamesOthersWhoOfferSimilarThings() {
    Page page = visit.open("mentors/amina-yusuf/");
    Locator related = page.locator(".related li a");
    assertThat(related).not().hasCount(0);
    related.first().click();
    assertThat(page.locator("h1")).not().containsText("Amina");
  }

  @Test
  void theNumberFoundIsAnnounced() {
    Page page = directory("?q=spectrometry");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^\\d+ mentors?$"));
    assertThat(page.locator("[data-results] > li")).hasCount(number(page));
  }

  @Test
  void typingIsAnnouncedOnce() {
    Clock clock = visit.context().clock();
    clock.install();
    Page page = directory("");
    clock.pauseAt(System.currentTimeMillis() + 60_000);
    page.evaluate(
        """
        () => {
          window.told = [];
          const status = document.querySelector('[role=status]');
          new MutationObserver(() => told.push(status.textContent))
              .observe(status, {childList: true, characterData: true, subtree: true});
        }""");
    for (char letter : "glassblowing".toCharArray()) {
      box(page).press(String.valueOf(letter));
      clock.runFor(180);
    }
    assertThat(page.locator("mentor-search:not([aria-busy])")).isVisible();
    clock.runFor(2000);
    assertThat(page.evaluate("told")).isEqualTo(List.of("1 mentor"));
    assertThat(count(page)).hasText("1");
  }

  @Test
  void whenNothingIsFoundThePageHelps() {
    Page page = directory("?q=zzzzzz+");
    assertThat(count(page)).hasText("0");
    assertThat(page.locator("[data-nothing]")).isVisible();
    assertThat(page.locator("[data-nothing] a")).not().hasCount(0);
  }

  @Test
  void whoIsNotFoundIsAskedForWithTheWordsInTheMessage() {
    Page page = directory("?q=falconry+%26+bees+");
    assertThat(page.locator("[data-nothing-heading]"))
        .hasText("No mentors found for “falconry & bees”");
    assertThat(page.locator("[data-nothing-fewer]")).isHidden();
    assertThat(page.locator("[data-nothing-ask]"))
        .hasAttribute(
            "href", Pattern.compile("^mailto:[^?]+\\?subject=[^&]+&body=.*falconry%20%26%20bees$"));
  }

  @Test
  void thePageSaysHowManyHaveAllWordsAndWhichNobodyHas() {
    Page page = directory("?q=glass+registration+");
    assertThat(page.locator("[data-order]"))
        .hasText(
            Pattern.compile("^(No mentor has|\\d+ mentors? ha(s|ve)) all your words\\. \\d+ ha"));
    Page other = directory("?q=glass+falconry+");
    assertThat(other.locator("[data-spelling]")).hasText("No one mentions falconry. ");
    assertThat(other.locator("[data-order]")).containsText("No mentor has all your words.");
  }

  @Test
  void onlyMentorsWhoAreFreeNowAreOneTickAway() {
    Page page = directory("?q=technician+");
    int all = number(page);
    page.locator("#free").check();
    assertThat(page).hasURL(Pattern.compile("[?&]free=1$"));
    assertThat(page.locator("mentor-search:not([aria-busy])")).isVisible();
    assertThat(
            page.locator("[data-results] > li")
                .filter(
                    new Locator.FilterOptions()
                        .setHasText(Pattern.compile("free|Single conversations only"))))
        .hasCount(number(page));
    assertThat(number(page)).isBetween(1, all - 1);
    page.goBack();
    assertThat(page.locator("#free")).not().isChecked();
    assertThat(count(page)).hasText(String.valueOf(all));
  }

  @Test
  void wordsThatMatchedAreMarkedInNameRoleAndTopics() {
    Page page = directory("?q=amina+technicians+registration+");
    assertThat(first(page).locator("h3 mark")).hasText("Amina");
    assertThat(first(page).locator(".role mark")).hasText("Technician");
    assertThat(first(page).locator(".chips mark").first()).hasText("registration");
  }

  @Test
  void aWordThatMeansTheSameIsMarkedToo() {
    Page page = directory("?q=%22computer-aided+design%22");
    assertThat(page.locator("[data-mentor='lukasz-dzwonek'] .skill mark")).hasText("CAD");
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
  void aPassageIsInTheLanguageOfItsText() {
    Locator welsh = first(directory("?q=wartheg+")).locator(".why");
    assertThat(welsh).hasAttribute("lang", "cy");
    assertThat(welsh.locator("mark")).hasText("wartheg");
    Locator english = first(directory("?q=%22English+is+fine%22+")).locator(".why");
    assertThat(english).hasAttribute("lang", "en");
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
    Page page = directory("?q=students+");
    assertThat(page.locator(".why").first()).isVisible();
    assertThat(profilesAskedFor()).isBetween(1, 12);
    int before = profilesAskedFor();
    page.locator("[data-results] > li").last().scrollIntoViewIfNeeded();
    assertThat(page.locator("[data-results] > li").last().locator("mark").first()).isVisible();
    page.waitForCondition(() -> profilesAskedFor() > before);
  }

  @Test
  void aCardThatShowsAllWordsNeedsNoProfile() {
    Page page = directory("?q=amina+technicians+registration+");
    assertThat(first(page).locator(".chips mark").first()).hasText("registration");
    assertThat(visit.requests()).noneMatch(address -> address.contains("amina-yusuf/profile.json"));
  }

  @Test
  void withoutWordsNoProfileIsFetchedAndNothingMarked() {
    Page page = directory("?topics=leave");
    assertThat(profilesAskedFor()).isZero();
    assertThat(page.locator("mark")).hasCount(0);
    assertThat(page.locator("[data-guidance]")).isHidden();
  }

  @Test
  void aProfileThatCannotBeHadLeavesItsCardAsItIs() {
    visit.context().route("**/profile.json", route -> route.abort());
    Page page = directory("?q=mass+spectrometry+");
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

  private int profilesAskedFor() {
    return (int)
        visit.requests().stream()
            .filter(url -> url.matches(".*/mentors/[a-z-]+/profile.json"))
            .count();
  }
}
