package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Someone wonders which kind of support is the right one, and is asked one question at a time. */
class DecisionIT extends ExampleVisit {
  private static final String PAGE = "guidance/is-it-what-you-need/";
  private static final List<String> TO_SPONSORSHIP =
      List.of(
          "I do",
          "No, or I know my way by now",
          "No",
          "No, it's wider than that",
          "To have someone with influence speak for me",
          "Yes, but nobody has noticed");

  private static Locator heading(Page page) {
    return page.locator(".decision h3");
  }

  private static Locator answer(Page page, String words) {
    return page.locator(".decision-answers")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true));
  }

  @Test
  void theKeyboardAloneLeadsThroughTheQuestionsToAResultWithItsReasons() {
    Page page = visit.open(PAGE);
    var keyboard = new Keyboard(page);
    assertThat(heading(page)).hasText("Who needs support?");
    assertThat(page.locator("guided-decision > h3:visible:has-text('?')")).hasCount(0);
    for (String words : TO_SPONSORSHIP) {
      assertThat(Axe.violations(page)).isEmpty();
      String question = heading(page).innerText();
      keyboard.tabTo(answer(page, words));
      page.keyboard().press("Enter");
      assertThat(heading(page)).not().hasText(question);
      assertThat(heading(page)).isFocused();
      keyboard.seesTheFocus();
    }
    assertThat(heading(page)).hasText("Sponsorship");
    assertThat(page.locator(".decision-found")).hasText("Your answers point to");
    assertThat(page.locator(".decision")).containsText("puts their name forward for a project");
    assertThat(page.locator(".decision h4").first())
        .hasText("Worth a look as well: Mentoring in a scheme");
    assertThat(page.locator(".decision-path li")).hasCount(TO_SPONSORSHIP.size());
    assertThat(page.locator(".decision-path li").last())
        .containsText("Could you show today that you're ready for the next step?");
    assertThat(page.locator(".decision-path strong").last()).hasText("Yes, but nobody has noticed");
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(visit.complaints()).isEmpty();
  }

  @Test
  void backAndForwardGoThroughTheAnswersAndTheAddressKeepsThem() {
    Page page = visit.open(PAGE);
    answer(page, "I do").click();
    answer(page, "Yes, and I'm still finding my way about").click();
    assertThat(heading(page)).hasText("Buddying");
    assertThat(page).hasURL(Pattern.compile("#answers\\.1\\.1$"));
    page.goBack();
    assertThat(heading(page)).hasText("Are you new in this job or this place?");
    page.goBack();
    assertThat(heading(page)).hasText("Who needs support?");
    page.goForward();
    page.goForward();
    assertThat(heading(page)).hasText("Buddying");
    page.reload();
    assertThat(heading(page)).hasText("Buddying");
    assertThat(page.locator(".decision-path li")).hasCount(2);
  }

  @Test
  void anAnswerCanBeChangedAndAllOfThemForgotten() {
    Page page = visit.open(PAGE + "#answers.3.7.1");
    assertThat(heading(page)).hasText("Informal mentoring");
    page.locator(".decision-path li").nth(1).locator("a").click();
    assertThat(heading(page)).hasText("What do you most want to change?");
    assertThat(heading(page)).isFocused();
    assertThat(page.locator(".decision-path li")).hasCount(1);
    answer(page, "New staff take too long to settle in").click();
    assertThat(heading(page)).hasText("Buddying");
    page.locator(".decision-again a").click();
    assertThat(heading(page)).hasText("Who needs support?");
    assertThat(page.locator(".decision-path")).hasCount(0);
  }

  @Test
  void aLinkToAQuestionAsksItAndALinkToASectionLeadsThere() {
    Page page = visit.open(PAGE + "#10-how-many-people-have-that-need");
    assertThat(heading(page)).hasText("How many people have that need?");
    assertThat(page.locator(".decision-path li")).hasCount(2);
    page.locator(".contents a[href='#side-by-side']").click();
    assertThat(page.locator("#side-by-side")).isInViewport();
    assertThat(heading(page)).hasText("How many people have that need?");
  }

  @Test
  void whatIsNoAnswerIsNotFollowed() {
    Page page = visit.open(PAGE + "#answers.1.9.9");
    assertThat(heading(page)).hasText("Are you new in this job or this place?");
    page.evaluate("() => { location.hash = '#answers.0'; }");
    assertThat(heading(page)).hasText("Who needs support?");
    page.evaluate("() => { location.hash = '#%'; }");
    page.reload();
    assertThat(heading(page)).hasText("Who needs support?");
    assertThat(visit.complaints()).isEmpty();
  }

  @Test
  void everyKindCanBeReached() {
    Page page = visit.open(PAGE);
    var kinds = new TreeSet<String>();
    follow(page, "#answers", kinds);
    assertThat(kinds)
        .containsExactly(
            "Buddying",
            "Coaching",
            "Informal mentoring",
            "Mentoring in a scheme",
            "Networking",
            "Sponsorship",
            "Supervision",
            "Work shadowing");
  }

  private static void follow(Page page, String address, TreeSet<String> kinds) {
    page.evaluate("address => { location.hash = address; }", address);
    String before = address.contains(".") ? address : "#answers";
    page.waitForFunction("hash => location.hash === hash", before);
    List<Locator> answers = page.locator(".decision-answers a").all();
    if (answers.isEmpty()) {
      kinds.add(heading(page).innerText());
      return;
    }
    List<String> next = answers.stream().map(a -> a.getAttribute("href")).toList();
    next.forEach(each -> follow(page, each, kinds));
  }

  @Test
  void withoutScriptAllIsReadableAndTheAnswersLeadOn() {
    try (Site.Visit reader = site.visit(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = reader.open(PAGE);
      assertThat(page.locator(".decision")).hasCount(0);
      assertThat(
              page.locator("guided-decision h3")
                  .filter(new Locator.FilterOptions().setHasText("?")))
          .hasCount(12);
      assertThat(page.locator("guided-decision")).isVisible();
      page.locator("guided-decision a", new Page.LocatorOptions().setHasText("Someone I manage"))
          .click();
      assertThat(page.locator("#\\38 -what-does-that-person-need-first")).isInViewport();
    }
  }

  @Test
  void onPaperStandTheResultAndAllQuestions() {
    Page page = visit.open(PAGE + "#answers.2.4");
    assertThat(heading(page)).hasText("Work shadowing");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(
            page.locator("guided-decision > h3")
                .filter(new Locator.FilterOptions().setHasText("?"))
                .last())
        .isVisible();
    assertThat(page.locator(".decision-path")).isVisible();
    assertThat(page.locator(".decision-again")).isHidden();
  }

  @Test
  void fitsAPhoneAndMovesNothing() {
    var phone =
        new NewContextOptions().setViewportSize(320, 640).setReducedMotion(ReducedMotion.REDUCE);
    try (Site.Visit reader = site.visit(phone)) {
      Page page = reader.open(PAGE + "#answers.1.2.2.2.3.1");
      assertThat(heading(page)).isInViewport();
      assertThat(Fit.faults(page)).isEmpty();
      assertThat(Axe.violations(page)).isEmpty();
      page.locator(".decision-again a").click();
      assertThat(heading(page)).isInViewport();
      assertThat(Fit.faultsSpacedOut(page)).isEmpty();
    }
  }
}
