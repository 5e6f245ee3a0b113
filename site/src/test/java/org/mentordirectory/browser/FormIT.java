package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody fills in a form, prints and saves it, and goes on another day. */
class FormIT {
  private static final String PLAN =
      """
      ---
      title: Plan
      summary: What to settle.
      saves: content/our-plan.md
      fields:
        aim: {label: What is it for, kind: paragraph}
      ---
      Plan.

      {aim}
      """;

  private static final String SCHEME =
      """
      name: Example Scheme
      contact: mailto:mentoring@example.org
      repository: {forge: github, url: "https://forge.example/scheme/mentors", branch: main}
      """;

  @TempDir private static Path temp;
  private static Site site;
  private Site.Visit visit;

  @BeforeAll
  static void serve() throws Exception {
    Path forms = Files.createDirectories(temp.resolve("content/forms"));
    Files.writeString(temp.resolve("content/scheme.yaml"), SCHEME);
    Files.writeString(forms.resolve("all-kinds.md"), AllKinds.FORM);
    Files.writeString(forms.resolve("plan.md"), PLAN);
    site = Site.built(temp.resolve("content"), temp.resolve("site"), LocalDate.of(2026, 11, 24));
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

  private static Locator field(Page page, String name) {
    return page.locator("[id='form." + name + "']");
  }

  /** Answers as a person without a mouse gives them. */
  private static Page filledByKeyboard(Site.Visit visit) {
    Page page = visit.arrived("forms/all-kinds/");
    var keyboard = new Keyboard(page);
    type(keyboard, page, "name", "Siân Example");
    keyboard.press("Enter");
    type(keyboard, page, "day", "03032027");
    keyboard.tabTo(field(page, "story"));
    for (String line : List.of("One", "", "**Name**")) {
      page.keyboard().type(line);
      page.keyboard().press("Enter");
    }
    page.keyboard().type("- [x] ideas");
    keyboard.tabTo(field(page, "way.1"));
    keyboard.press("ArrowDown");
    for (String choice : List.of("help.1", "help.3")) {
      keyboard.tabTo(field(page, choice));
      keyboard.press("Space");
    }
    keyboard.tabTo(field(page, "useful.1"));
    keyboard.press("Space");
    keyboard.press("ArrowRight");
    keyboard.press("ArrowRight");
    type(keyboard, page, "mentee", "S. Example");
    type(keyboard, page, "mentee.date", "04042027");
    return page;
  }

  private static void type(Keyboard keyboard, Page page, String name, String text) {
    keyboard.tabTo(field(page, name));
    page.keyboard().type(text);
  }

  private static String saved(Page page) throws IOException {
    var download = page.waitForDownload(() -> page.locator("[data-save]").first().click());
    assertThat(download.suggestedFilename()).isEqualTo("all-kinds.md");
    return Files.readString(download.path());
  }

  private static void open(Page page, String text) {
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("saved.md", "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyKindOfFieldIsFilledInByKeyboardAndStandsInTheSavedFile() throws IOException {
    Page page = filledByKeyboard(visit);
    assertThat(page.url()).isEqualTo(site.address("forms/all-kinds/"));
    String text = saved(page);
    assertThat(text).startsWith("# All kinds\n\nExample Scheme, saved on ");
    assertThat(text.lines().skip(4)).containsExactlyElementsOf(AllKinds.FILLED.lines().toList());
    assertThat(visit.complaints()).isEmpty();
  }

  @Test
  void aSavedFileIsOpenedAndSavedAgainAsItWas() throws IOException {
    Page page = visit.arrived("forms/all-kinds/");
    open(page, "# All kinds\r\n\r\n" + AllKinds.FILLED.replace("\n", "\r\n"));
    assertThat(page.locator("[data-said]")).hasText("8 answers are back from the file.");
    assertThat(field(page, "story")).hasValue("One\n\n**Name**\n- [x] ideas");
    assertThat(field(page, "useful.3")).isChecked();
    assertThat(page.locator("[id='form.help'] :checked")).hasCount(2);
    assertThat(field(page, "mentee.date")).hasValue("2027-04-04");
    assertThat(saved(page).lines().skip(4))
        .containsExactlyElementsOf(AllKinds.FILLED.lines().toList());
  }

  @Test
  void aFileOfAnotherFormIsRefusedAndAnswersWithoutAPlaceAreNamed() {
    Page page = visit.arrived("forms/all-kinds/");
    field(page, "name").fill("Siân");
    open(page, "# Shopping\n\n- bread\n");
    assertThat(page.locator("[data-said]")).containsText("No answer to this form was found");
    assertThat(field(page, "name")).hasValue("Siân");
    open(page, "**Shoe size**\n\n> 39\n\n**Name**\n\n> Mair <b>\n");
    assertThat(page.locator("[data-said]"))
        .hasText("One answer is back from the file. This form has no place for: Shoe size");
    assertThat(field(page, "name")).hasValue("Mair <b>");
  }

  @Test
  void nothingLeavesTheBrowserAndNothingIsKeptUnlessItIsTicked() throws IOException {
    Page page = filledByKeyboard(visit);
    saved(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.pdf();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    assertThat(visit.requests()).isNotEmpty().allMatch(FormIT::isAFileOfTheSite);
    assertThat(left(page)).isEqualTo("0 0 0 ");
    assertThat(visit.context().cookies()).isEmpty();

    page.locator("[data-keep]").check();
    page = visit.arrived("forms/all-kinds/");
    assertThat(field(page, "name")).hasValue("Siân Example");
    assertThat(page.locator("[data-keep]")).isChecked();
    field(page, "name").fill("Mair Example");
    page = visit.arrived("forms/all-kinds/");
    assertThat(field(page, "name")).hasValue("Mair Example");

    page.onceDialog(Dialog::accept);
    page.locator("[data-forget]").click();
    assertThat(field(page, "name")).hasValue("");
    assertThat(page.locator("form :checked")).hasCount(0);
    assertThat(left(page)).isEqualTo("0 0 0 ");
    assertThat(visit.arrived("forms/all-kinds/").locator("[data-said]")).hasText("");
    assertThat(visit.requests()).allMatch(FormIT::isAFileOfTheSite);
  }

  /** A file by its plain address, or one that the page itself has made. */
  private static boolean isAFileOfTheSite(String url) {
    return url.startsWith("blob:")
        || url.startsWith(site.root().toString()) && url.matches("[^?#%]+");
  }

  /** What the browser holds of this site. */
  private static String left(Page page) {
    return (String)
        page.evaluate(
            """
            async () => [localStorage.length, sessionStorage.length,
              (await indexedDB.databases()).length, document.cookie].join(' ')""");
  }

  @Test
  void onPaperStandTheAnswersAndRoomForThoseThatAreMissing() {
    Page page = visit.arrived("forms/all-kinds/");
    open(page, AllKinds.FILLED.replace("Siân Example", ""));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".paper:visible"))
        .hasText(
            new String[] {
              "", "3 March 2027", "One\n\n**Name**\n- [x] ideas", "S. Example", "4 April 2027"
            });
    for (Locator paper : page.locator(".paper").all()) {
      assertThat(paper.boundingBox().height).isGreaterThan(25);
    }
    assertThat(page.locator(".paper").nth(2).boundingBox().height).isGreaterThan(100);
    assertThat(page.locator(".site-name")).containsText("Example Scheme");
    assertThat(page.locator(".site-name")).isVisible();
    assertThat(field(page, "useful.3")).isVisible();
    assertThat(
            page.locator("nav:visible, button:visible, [type=date]:visible, .sheet-note:visible"))
        .hasCount(0);
  }

  @Test
  void whatWasChosenCanBeTakenBack() {
    Page page = visit.arrived("forms/all-kinds/");
    Locator row = page.getByRole(AriaRole.RADIOGROUP).first();
    assertThat(row).hasAccessibleName("It was useful");
    assertThat(row.locator("[data-clear]")).isHidden();
    field(page, "useful.2").check();
    row.locator("[data-clear]").click();
    assertThat(field(page, "useful.2")).not().isChecked();
    assertThat(field(page, "useful.1")).isFocused();
    assertThat(row.locator("[data-clear]")).isHidden();
  }

  @Test
  void withoutScriptItIsFilledInAndNeverSent() {
    try (Site.Visit plain = site.visit(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = plain.open("forms/all-kinds/");
      assertThat(page.locator("main button:visible")).hasCount(0);
      assertThat(page.locator(".sheet-note noscript p")).isVisible();
      field(page, "useful.2").check();
      for (String name : List.of("name", "day", "useful.2", "help.1", "mentee")) {
        field(page, name).press("Enter");
      }
      field(page, "name").fill("Siân");
      page = plain.open("forms/plan/");
      field(page, "aim").fill("Company");
      assertThat(plain.requests()).allMatch(FormIT::isAFileOfTheSite);
      assertThat(page.locator("form[action]:not(.site-search)")).hasCount(0);
    }
  }

  @Test
  void aFormOfTheSchemeItselfIsKeptAndGoesIntoItsRepository() {
    visit.context().route("https://forge.example/**", route -> route.fulfill());
    Page page = visit.arrived("forms/plan/");
    assertThat(page.locator("[data-keep]")).isChecked();
    assertThat(page.locator(".sheet-note")).containsText("until you press “Forget my answers”");
    assertThat(left(page)).isEqualTo("0 0 0 ");
    field(page, "aim").fill("Company & courage");
    page = visit.arrived("forms/plan/");
    assertThat(field(page, "aim")).hasValue("Company & courage");

    Locator links = page.locator("[data-forge] a");
    assertThat(links.last())
        .hasAttribute("href", "https://forge.example/scheme/mentors/edit/main/content/our-plan.md");
    Page forge = visit.context().waitForPage(links.first()::click);
    assertThat(URLDecoder.decode(forge.url(), StandardCharsets.UTF_8))
        .startsWith(
            "https://forge.example/scheme/mentors/new/main/content?filename=our-plan.md&value=# Plan")
        .endsWith("**What is it for**\n\n> Company & courage\n");
    Page plan = page;
    assertThat(
            plan.waitForDownload(() -> plan.locator("[data-save]").first().click())
                .suggestedFilename())
        .isEqualTo("our-plan.md");
  }

  @Test
  void everyKindOfFieldIsAccessibleAndFitsAPhone() {
    for (int width : new int[] {1280, 320}) {
      var options =
          new NewContextOptions()
              .setViewportSize(width, 900)
              .setColorScheme(width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT);
      try (Site.Visit reader = site.visit(options)) {
        Page page = reader.arrived("forms/all-kinds/");
        open(page, AllKinds.FILLED);
        assertThat(page.locator("[data-clear]:visible")).hasCount(2);
        assertThat(Axe.violations(page)).as("%d px wide", width).isEmpty();
        assertThat(Fit.faults(page)).as("%d px wide", width).isEmpty();
      }
    }
  }

  @Test
  void theScriptsOfAFormWeighLessThan12Kilobytes() {
    List<Response> scripts = new ArrayList<>();
    visit
        .context()
        .onResponse(
            response -> {
              if (response.url().endsWith(".js")) {
                scripts.add(response);
              }
            });
    visit.arrived("forms/all-kinds/");
    assertThat(scripts).isNotEmpty();
    assertThat(scripts.stream().mapToInt(script -> script.body().length).sum()).isLessThan(12_000);
  }
}
