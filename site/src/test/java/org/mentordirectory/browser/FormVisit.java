package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Visits to a site with a form of every kind of field, and one of the scheme itself. */
abstract class FormVisit extends SiteVisit {
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

  @BeforeAll
  static void serve(Browser browser) throws Exception {
    Path forms = Files.createDirectories(temp.resolve("content/forms"));
    Files.writeString(temp.resolve("content/scheme.yaml"), SCHEME);
    Files.writeString(forms.resolve("all-kinds.md"), AllKinds.FORM);
    Files.writeString(forms.resolve("plan.md"), PLAN);
    site =
        Site.built(
            browser, temp.resolve("content"), temp.resolve("site"), LocalDate.of(2026, 11, 24));
  }

  static Locator field(Page page, String name) {
    return page.locator("[id='form." + name + "']");
  }

  /** Answers as a person without a mouse gives them. */
  static Page filledByKeyboard(Site.Visit visit) {
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

  static String saved(Page page) throws IOException {
    var download = page.waitForDownload(() -> page.locator("[data-save]").first().click());
    assertThat(download.suggestedFilename()).isEqualTo("all-kinds.md");
    return Files.readString(download.path());
  }

  static void open(Page page, String text) {
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("saved.md", "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A file by its plain address, or one that the page itself has made. */
  static boolean isAFileOfTheSite(String url) {
    return url.startsWith("blob:")
        || url.startsWith(site.root().toString()) && url.matches("[^?#%]+");
  }

  /** What the browser holds of this site. */
  static String left(Page page) {
    return (String)
        page.evaluate(
            """
            async () => [localStorage.length, sessionStorage.length,
              (await indexedDB.databases()).length, document.cookie].join(' ')""");
  }
}
