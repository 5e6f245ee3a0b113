package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody becomes a mentor by the form. */
class JoinIT extends ExampleVisit {
  private static final Map<String, List<String>> ANSWERS =
      Map.of(
          "name", List.of("Siân O'Neill"),
          "role", List.of("Technician"),
          "institution", List.of("Coleg Newydd"),
          "disciplines", List.of("physics"),
          "topics", List.of("leave"),
          "meets", List.of("online"),
          "capacity", List.of("2"),
          "contact", List.of("coordinator"),
          "consent", List.of("yes"));

  @Test
  void theFormIsFilledInAndSentWithTheKeyboardAlone() {
    JoinPage form = JoinPage.open(visit, "");
    var keyboard = new Keyboard(form.page());
    type(keyboard, form, "name", "Siân O'Neill");
    type(keyboard, form, "role", "Technician");
    type(keyboard, form, "institution", "Coleg Newydd");
    tick(keyboard, form, "disciplines", "physics");
    tick(keyboard, form, "topics", "leave");
    tick(keyboard, form, "meets", "online");
    type(keyboard, form, "body", "I mend things.");
    keyboard.tabTo(form.page().locator("[name=contact]:checked"));
    keyboard.press("ArrowDown");
    type(keyboard, form, "address", "sian@example.org");
    tick(keyboard, form, "consent", "yes");
    keyboard.tabTo(form.page().locator(".finish button"));
    keyboard.press("Enter");
    assertThat(form.page().locator("[data-result] h2")).isFocused();
    keyboard.tabTo(form.way("mailto:"));
    assertThat(form.text())
        .isEqualTo(
            """
            ---
            name: Siân O'Neill
            role: Technician
            institution: Coleg Newydd
            disciplines: [physics]
            topics: [leave]
            meets: [online]
            availability: open
            contact: mailto:sian@example.org
            consent: 2026-10-01
            ---

            I mend things.
            """);
    String letter = form.way("mailto:").getAttribute("href");
    assertThat(URLDecoder.decode(letter, StandardCharsets.UTF_8).replace("\r\n", "\n"))
        .startsWith("mailto:mentoring@example.org?subject=I would like to be a mentor")
        .endsWith("&body=" + form.text());
  }

  private static void type(Keyboard keyboard, JoinPage form, String field, String text) {
    keyboard.tabTo(form.field(field));
    form.page().keyboard().type(text);
  }

  private static void tick(Keyboard keyboard, JoinPage form, String field, String value) {
    keyboard.tabTo(form.page().locator("[name=" + field + "][value='" + value + "']"));
    keyboard.press("Space");
  }

  @Test
  void whatIsWrongIsSaidWhenAFieldIsLeftAndGoesWhenItIsMended() {
    JoinPage form = JoinPage.open(visit, "");
    Locator fault = form.page().locator(".field .error");
    form.field("hours").fill("1.5");
    assertThat(fault).hasCount(0);
    form.field("capacity").focus();
    assertThat(fault).hasText(Pattern.compile("“Hours a month” must be a whole number"));
    assertThat(form.field("hours")).hasAttribute("aria-invalid", "true");
    assertThat(form.field("hours")).hasAttribute("aria-describedby", "join.hours.error");
    form.field("hours").fill("1");
    assertThat(fault).hasCount(0);
    assertThat(form.field("hours")).not().hasAttribute("aria-invalid", "true");
  }

  @Test
  void aFormWithFaultsIsNotFinishedAndLeadsToEachOfThem() {
    JoinPage form = JoinPage.open(visit, "");
    Page page = form.page();
    page.locator("[name=contact][value=public]").check();
    form.finish();
    Locator summary = page.locator("[data-errors] [role=alert]");
    assertThat(summary).isFocused();
    assertThat(summary.locator("h2")).hasText("There are 9 things to fix");
    assertThat(page.locator("[data-result]")).isHidden();
    assertThat(summary.locator("li").first()).containsText("“Name” is missing");
    for (Locator link : summary.locator("a").all()) {
      link.click();
      assertThat(page.locator(":focus")).hasAttribute("aria-invalid", "true");
    }
    form.fill(ANSWERS, "I mend things.", "");
    form.finish();
    assertThat(summary).hasCount(0);
    assertThat(page.locator(".field .error")).hasCount(0);
    assertThat(page.locator("[data-result]")).isVisible();
  }

  @Test
  void anAddressIsTakenAsPeopleTypeIt() {
    JoinPage form = JoinPage.open(visit, "");
    for (String typed :
        List.of("ann@example.org", "Ben Moss <ben@example.org>", "MAILTO: cy@example.org")) {
      form.fill(ANSWERS, "I mend things.", "");
      form.page().locator("[name=contact][value=public]").check();
      form.field("address").fill(typed);
      form.finish();
      assertThat(form.page().locator("[data-text]"))
          .containsText("contact: mailto:" + typed.replaceAll(".*[<: ]|>", ""));
    }
  }

  @Test
  void aNameWithoutLatinLettersIsAskedForOneForTheAddress() {
    JoinPage form = JoinPage.open(visit, "");
    assertThat(form.field("slug")).isHidden();
    form.field("name").fill("李小龍");
    assertThat(form.field("slug")).isVisible();
    form.finish();
    assertThat(form.page().locator("[id='join.slug.error']")).containsText("such as li-xiaolong");
    form.field("slug").fill("topics");
    assertThat(form.page().locator("[id='join.slug.error']")).containsText("topics-1");
    form.field("name").fill("Li Xiaolong");
    assertThat(form.field("slug")).isHidden();
  }

  @Test
  void theCardLooksAsInTheLists() {
    JoinPage form = JoinPage.open(visit, "?change=lukasz-dzwonek");
    form.finish();
    Locator card = form.page().locator("[data-preview] .card");
    assertThat(card.locator(".sentence"))
        .hasText(Pattern.compile("Best for: people who have just"));
    String preview = card.innerHTML().replaceAll("<a[^>]*>", "<a>").replaceAll("\\s+", " ");
    Page list = directory("?q=lukasz+dzwonek");
    String listed =
        list.locator("[data-mentor=lukasz-dzwonek]")
            .innerHTML()
            .replaceAll("</?mark>|<p class=\"why\">.*?</p>", "")
            .replaceAll("<a[^>]*>", "<a>")
            .replaceAll("\\s+", " ");
    assertThat(preview).isEqualTo(listed);
  }

  @Test
  void theDraftStaysOnTheDeviceUntilItIsDeleted() {
    JoinPage form = JoinPage.open(visit, "");
    form.field("name").fill("Siân");
    form.page().locator("[name=topics][value=leave]").check();
    form = JoinPage.open(visit, "");
    assertThat(form.field("name")).hasValue("Siân");
    assertThat(form.page().locator("[name=topics][value=leave]")).isChecked();
    form.page().locator("[data-draft] button").click();
    assertThat(form.field("name")).hasValue("");
    assertThat(form.page().evaluate("localStorage.length")).isEqualTo(0);
    assertThat(JoinPage.open(visit, "").field("name")).hasValue("");
  }

  @Test
  void whatIsChangedInAProfileIsKeptForTheTabAndCanBeDropped() {
    JoinPage form = JoinPage.open(visit, "?change=lukasz-dzwonek");
    String role = form.field("role").inputValue();
    form.field("role").fill("Bell founder");
    form.page().reload();
    assertThat(form.field("role")).hasValue("Bell founder");
    assertThat(form.page().locator("[data-changes]")).containsText("until you close it");
    assertThat(form.page().evaluate("localStorage.length")).isEqualTo(0);
    form = JoinPage.open(visit, "");
    assertThat(form.field("role")).hasValue("");
    form = JoinPage.open(visit, "?change=lukasz-dzwonek");
    form.page().locator("[data-restart]").click();
    assertThat(form.field("role")).hasValue(role);
    assertThat(form.page().locator("[data-changes]")).isHidden();
  }

  @Test
  void nothingLeavesTheBrowserAndTheFileCanBeDownloaded() throws Exception {
    JoinPage form = JoinPage.open(visit, "");
    int before = visit.requests().size();
    form.fill(ANSWERS, "I mend things.", "");
    form.finish();
    Download download =
        form.page().waitForDownload(() -> form.page().locator("[data-way][download]").click());
    assertThat(download.suggestedFilename()).isEqualTo("sian-oneill.md");
    assertThat(Files.readString(download.path())).isEqualTo(form.text());
    assertThat(visit.requests().subList(before, visit.requests().size()))
        .allMatch(url -> url.startsWith("blob:"));
    assertThat(form.page().locator("[data-sent]")).isVisible();
    assertThat(visit.complaints()).isEmpty();
  }

  @Test
  void theFormIsAccessibleWithFaultsAndWhenItIsFinished() {
    for (int width : new int[] {1280, 320}) {
      var options =
          new NewContextOptions()
              .setViewportSize(width, 900)
              .setColorScheme(width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT);
      try (Site.Visit reader = site.visit(options)) {
        JoinPage form = JoinPage.open(reader, "");
        form.page().locator("[name=contact][value=public]").check();
        form.finish();
        assertThat(Axe.violations(form.page())).as("faults, %d px", width).isEmpty();
        assertThat(Fit.faults(form.page())).isEmpty();
        form.fill(ANSWERS, "I mend things.", "");
        form.finish();
        form.page().locator("[data-source] summary").click();
        assertThat(form.page().locator("[data-preview] .card")).isVisible();
        assertThat(Axe.violations(form.page())).as("finished, %d px", width).isEmpty();
        assertThat(Fit.faults(form.page())).isEmpty();
      }
    }
  }

  @Test
  void whereTheFormCannotBeHadThePageShowsAProfileToFillIn() {
    visit.context().route("**/assets/*/join/profile.js", route -> route.abort());
    Page page = visit.open("join/");
    assertThat(page.locator("#blank")).isVisible();
    assertThat(page.locator("form.sections")).isHidden();
  }
}
