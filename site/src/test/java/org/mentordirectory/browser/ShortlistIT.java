package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a mentee does with those who fit: print them, write to them. */
class ShortlistIT extends MatchVisit {
  @Test
  void theShortlistIsPrintedWithTheAnswersTheReasonsAndRoomForNotes() {
    Page page = asked(visit);
    field(page, "match.disciplines.must").check();
    shortlist(page, "amina-yusuf");
    shortlist(page, "priya-sundaravel");
    assertThat(listed(page)).hasCount(2);
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Locator answers = page.locator(".match-answers");
    assertThat(answers).containsText(WORDS);
    assertThat(answers).containsText("Professional registration, Returning from leave");
    assertThat(answers).containsText("Disciplines (must have)");
    assertThat(listed(page).first()).containsText("offers professional registration");
    assertThat(listed(page).first().locator(".notes")).isVisible();
    assertThat(page.locator("mentor-match form:visible, [data-found]:visible")).hasCount(0);
    assertThat(page.locator("mentor-match button:visible")).hasCount(0);
  }

  @Test
  void whoIsTakenOffTheShortlistCanBeAddedAgain() {
    Page page = asked(visit);
    shortlist(page, "amina-yusuf");
    Locator button = result(page, "amina-yusuf").locator("[data-key^='list ']");
    assertThat(button).hasText("Remove from shortlist: Amina Yusuf");
    listed(page).locator("[data-remove]").click();
    assertThat(page.locator("[data-shortlist]")).isHidden();
    assertThat(page.locator("[data-found] h2")).isFocused();
    assertThat(button).hasText("Add to my shortlist: Amina Yusuf");
  }

  @Test
  void theFirstMessageTellsTheBasisAndGoesWhereTheMentorWants() {
    Page page = asked(visit);
    shortlist(page, "amina-yusuf");
    Locator item = listed(page).first();
    item.locator(".disclosure summary").click();
    Locator link = item.locator("[data-write]");
    assertThat(link).hasText("Write to the coordinator");
    Locator message = item.locator("textarea");
    assertThat(message.inputValue())
        .contains(
            "please pass this on to Amina Yusuf",
            "I found you in the directory of the Technician Mentor Scheme",
            "What I would like help with: " + WORDS,
            "- offers professional registration\n",
            "- same discipline: chemistry\n");
    message.fill("Shorter & better");
    assertThat(URLDecoder.decode(link.getAttribute("href"), StandardCharsets.UTF_8))
        .startsWith("mailto:mentoring@example.org?subject=Mentoring")
        .endsWith("&body=Shorter & better");
    page.locator("[id='match.emphasis.work']").press("End");
    assertThat(message).hasValue("Shorter & better");
  }

  @Test
  void aMentorWithAnAddressIsWrittenToAndOneWithAPageIsVisited() {
    Page page = asked(visit);
    shortlist(page, "priya-sundaravel");
    assertThat(listed(page).first().locator("[data-write]"))
        .hasAttribute("href", "https://example.org/contact/priya-sundaravel");
    shortlist(page, "adebayo-olawumi");
    Locator item = listed(page).last();
    assertThat(item.locator("[data-write]"))
        .hasAttribute("href", Pattern.compile("mailto:adebayo-olawumi@example\\.org\\?subject=.+"));
    assertThat(item.locator("textarea")).not().hasValue(Pattern.compile("coordinator"));
  }

  @Test
  void whenTheContactCannotBeHadTheLinkLeadsToTheProfile() {
    visit.context().route("**/profile.json", route -> route.abort());
    Page page = asked(visit);
    shortlist(page, "priya-sundaravel");
    assertThat(listed(page).locator("[data-write]"))
        .hasAttribute("href", site.address("mentors/priya-sundaravel/"));
  }
}
