package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;
import org.mentordirectory.testing.SampleScheme;

/** A scheme's own fields, a line each, on every page on which a mentor or a mentee meets them. */
@ExtendWith(Chromium.class)
class OwnFieldsIT {
  private static final LocalDate TODAY = LocalDate.parse(JoinPage.TODAY);

  private static final String FIELDS =
      """
      fields:
        campus: {vocabulary: [City, Park], required: true, facet: true, search: 2, card: true, match: 9}
        grade: {kind: line, help: As in your contract, match: 1}
        first-aider: {kind: yes/no, card: true, facet: true}
        work: {label: What I work on, kind: paragraph, search: 1}
        in-post: {label: "<img src=x onerror=alert(1)>", kind: date}
        papers: {kind: address}
        shift: {choices: [early, {value: late, label: Late at night}], kind: one of, match: 2}
        benches: {kind: number, card: true}
        registration: false
        capacity: false
        hours: {label: Hours a term}
      """;

  private static final String OWN =
      """
      campus: [Park]
      grade: Seventh
      first-aider: true
      work: I keep a cryostat cold.
      in-post: 2020-03-01
      papers: https://example.org/papers
      shift: late
      benches: 3
      """;

  @TempDir static Path temp;
  private static Path content;
  private static Site site;
  private Site.Visit visit;

  @BeforeAll
  static void aSchemeOfItsOwn(Browser browser) throws Exception {
    content = SampleScheme.write(temp.resolve("content"));
    Files.writeString(content.resolve("scheme.yaml"), FIELDS, StandardOpenOption.APPEND);
    for (String slug : new String[] {"amina-yusuf", "bea-moor", "owen-field", "zoe-lark"}) {
      Path file = content.resolve("mentors/" + slug + ".md");
      String own = slug.equals("amina-yusuf") ? OWN : "campus: City\n";
      Files.writeString(
          file,
          Files.readString(file)
              .replaceAll("(?m)^(registration|capacity|mentees): .*\n", "")
              .replaceFirst("\ndisciplines:", "\n" + own + "disciplines:"));
    }
    site = Site.built(browser, content, temp.resolve("site"), TODAY);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void visit() {
    visit = site.visit();
  }

  @AfterEach
  void leave() {
    assertThat(visit.complaints()).isEmpty();
    visit.close();
  }

  private static void choose(Page page, String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
  }

  @Test
  void whoBecomesAMentorIsAskedForThemAndTheFileHasThem() throws Exception {
    JoinPage join = JoinPage.open(visit, "");
    Page page = join.page();
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(join.field("registration")).hasCount(0);
    page.getByLabel("Name (required)").fill("Kit Moss");
    page.getByLabel("Job title").fill("Technician");
    page.getByLabel("Institution").fill("University of Example");
    join.field("disciplines").first().check();
    join.field("topics").first().check();
    join.field("meets").first().check();
    join.field("body").fill("I mend things.");
    join.field("consent").check();
    join.field("benches").fill("-3");
    join.finish();
    assertThat(page.getByRole(AriaRole.ALERT).locator("li"))
        .hasText(
            new String[] {
              "“Campus” is missing; give an answer", "“Benches” must be a whole number, not “-3”"
            });

    choose(page, "Park");
    page.getByLabel("Grade").fill("Seventh");
    page.getByLabel("First aider").selectOption("Yes");
    page.getByLabel("What I work on").fill("Lasers,\n\nand all that is cold: ice.");
    page.getByLabel("<img src=x onerror=alert(1)>").fill("2020-03-01");
    page.getByLabel("Papers").fill("https://example.org/kit");
    page.getByLabel("Shift").selectOption("Late at night");
    page.getByLabel("Benches").fill("3");
    page.getByLabel("Hours a term").fill("12");
    join.finish();

    assertThat(join.text())
        .contains(
            """
            campus: [Park]
            grade: Seventh
            first-aider: yes
            work: "Lasers, and all that is cold: ice."
            in-post: 2020-03-01
            papers: https://example.org/kit
            shift: late
            benches: 3
            """);
    assertThat(page.locator("[data-preview] .chips li").allInnerTexts())
        .contains("Park", "First aider", "Benches: 3");
    Path file = Files.writeString(content.resolve("mentors/kit-moss.md"), join.text());
    assertThat(SiteBuilder.check(new Settings(content, temp.resolve("none"), TODAY), line -> {}))
        .isEmpty();
    Files.delete(file);
  }

  @Test
  void whoChangesAProfileFindsWhatItSaysAndChangesNothingElse() {
    JoinPage join = JoinPage.open(visit, "?change=amina-yusuf");
    assertThat(join.field("first-aider")).hasValue("yes");
    assertThat(join.field("shift")).hasValue("late");
    assertThat(join.field("in-post")).hasValue("2020-03-01");
    assertThat(join.field("work")).hasValue("I keep a cryostat cold.");
    join.field("shift").selectOption("early");
    join.finish();

    assertThat(join.text()).contains(OWN.replace("late", "early"));
  }

  @Test
  void aMenteeFiltersByThemAndSearchesForThem() {
    Page page = visit.arrived("mentors/");
    assertThat(page.locator("[data-mentor=amina-yusuf] .chips li").allInnerTexts())
        .contains("Park", "First aider", "Benches: 3");
    page.locator("[data-facet=campus] summary").click();
    choose(page, "Park 1");
    assertThat(Directory.count(page)).hasText("1");
    assertThat(Directory.results(page)).isEqualTo("amina-yusuf");
    assertThat(page).hasURL(site.address("mentors/?campus=Park"));
    assertThat(Axe.violations(page)).isEmpty();

    page = visit.arrived("mentors/?q=cryostat");
    assertThat(Directory.results(page)).isEqualTo("amina-yusuf");
    page = visit.arrived("mentors/?first-aider=yes");
    assertThat(Directory.results(page)).isEqualTo("amina-yusuf");
    page = visit.arrived("mentors/?q=Quayside");
    assertThat(page.locator("[data-nothing]")).isVisible();
  }

  @Test
  void theProfileSaysThemAndTakesNoLabelForMarkup() {
    Page page = visit.open("mentors/amina-yusuf/");
    assertThat(page.locator(".facts > div").allInnerTexts().toString().replaceAll("\\s+", " "))
        .contains(
            "Campus Park",
            "Grade Seventh",
            "First aider Yes",
            "What I work on I keep a cryostat cold.",
            "<img src=x onerror=alert(1)> 1 March 2020",
            "Shift Late at night",
            "Benches 3");
    assertThat(page.locator(".signs")).containsText("Hours a term: 2");
    assertThat(page.locator("img[src=x]")).hasCount(0);
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void theMatchAsksForThemAndRanksByThem() {
    Page page = visit.arrived("match/");
    choose(page, "Late at night");
    choose(page, "City");
    MatchVisit.box(page, "grade", "Seventh").check();
    MatchVisit.find(page);

    assertThat(MatchVisit.results(page).first()).not().hasAttribute("data-mentor", "amina-yusuf");
    MatchVisit.box(page, "campus", "City").uncheck();
    MatchVisit.find(page);
    assertThat(MatchVisit.results(page).first()).hasAttribute("data-mentor", "amina-yusuf");
    assertThat(MatchVisit.results(page).first().locator(".reasons.fits li").first())
        .hasText("Grade: Seventh");
    assertThat(MatchVisit.results(page).first().locator(".reasons.fits"))
        .containsText("Shift: late at night");
    assertThat(Axe.violations(page)).isEmpty();
  }
}
