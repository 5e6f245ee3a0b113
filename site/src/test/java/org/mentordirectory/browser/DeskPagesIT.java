package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.coverage.Coverage;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.check.FindingsPage;
import org.mentordirectory.desk.coverage.CoveragePage;
import org.mentordirectory.desk.event.EventPapers;
import org.mentordirectory.desk.match.MatchReport;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.event.EventSettings;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.MatchingInput;

/** The pages of the coordinator's desk, opened as files, without a server. */
@ExtendWith(Chromium.class)
class DeskPagesIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private static Path temp;
  private static Site site;

  @BeforeAll
  static void write(Browser browser) throws Exception {
    Path mentees = temp.resolve("mentees.csv");
    Files.writeString(
        mentees,
        """
        name,topics,skills,location,meets,musts,managers,text
        Kit Moss,professional registration,,Leeds,in person,,,Titration and a register
        Lee Fenn,leave;confidence,,,online,topics,Amina Yusuf,I come back from leave
        Sol Dunn,,welding,Cardiff,in person,skills;location,,Stage rigging
        """);
    MatchingInput pool =
        MatchingInput.of(
            new MatchingInput.Request(
                Site.examples(), mentees, Optional.empty(), Optional.empty(), TODAY));
    MatchReport.write(
        Matching.of(pool),
        new MatchReport.Term(TODAY, TODAY, TODAY.plusYears(1)),
        new PrivateReport.Place(temp.resolve("match"), Site.examples(), false));
    CoveragePage.write(
        new Coverage.Request(Site.examples(), Optional.of(mentees), Optional.empty(), TODAY),
        new PrivateReport.Place(temp.resolve("coverage"), Site.examples(), false));
    EventPapers.write(
        EventPlan.of(pool, EventSettings.of(Map.of("tables", "3", "rounds", "2"))),
        new PrivateReport.Place(temp.resolve("event"), Site.examples(), false));
    FindingsPage.write(
        findings(),
        "content",
        new PrivateReport.Place(temp.resolve("check"), Site.examples(), false));
    site = Site.of(browser, temp);
  }

  /** Two that stop the build, of which one has one answer, and two to look at. */
  private static List<Finding> findings() {
    return List.of(
        Finding.error(new Position("mentors/ada.md", 6, 10), "vocabulary", "unknown topic `leav`")
            .corrected("leav", List.of("leave")),
        Finding.error(new Position("mentors/ben.md", 9, 1), "type", "`hours` is no number"),
        Finding.warning(new Position("mentors/ben.md", 12, 1), "body", "too short"),
        Finding.warning(new Position("mentors/cy.md", 12, 1), "body", "too short"));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  static Stream<String> pages() {
    return Stream.of(
        "match/index.html",
        "match/shortlists.html",
        "match/letters.html",
        "coverage/index.html",
        "check/index.html");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isAccessibleAndFitsWideAndNarrowByDayAndByNight(String page) {
    for (int width : List.of(1280, 320)) {
      var options =
          new Browser.NewContextOptions()
              .setViewportSize(width, 900)
              .setColorScheme(width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT);
      try (Site.Visit visit = site.visit(options)) {
        Page opened = visit.context().pages().get(0);
        opened.navigate(temp.resolve(page).toUri().toString());
        assertThat(Axe.violations(opened)).as("%d px wide", width).isEmpty();
        assertThat(Fit.faults(opened)).as("%d px wide", width).isEmpty();
      }
    }
  }

  @Test
  void whatTheChecksFoundIsFilteredAndTickedWithoutScript() {
    try (Site.Visit visit =
        site.visit(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = visit.context().pages().get(0);
      page.navigate(temp.resolve("check/index.html").toUri().toString());
      Locator seen = page.locator(".finding[id] .choice > span:visible");

      assertThat(seen).hasCount(4);
      page.getByLabel("What must be fixed").check();
      assertThat(seen).hasCount(2);
      page.getByLabel("What needs a person").check();
      assertThat(seen).hasCount(3);
      page.getByLabel("What ./mentor fix corrects").check();
      assertThat(seen).containsText("unknown topic");
      assertThat(page.locator("h3:visible"))
          .hasText(new String[] {"vocabulary", "content/mentors/ada.md"});

      page.getByLabel("Everything").check();
      page.getByLabel("too short").first().check();
      page.getByLabel("Hide what I have ticked").check();
      assertThat(seen).hasCount(3);
      page.getByLabel("too short").last().check();
      assertThat(page.locator("h3:visible").last()).hasText("content/mentors/ben.md");
    }
  }

  @Test
  void allAreValidHtml() throws Exception {
    assertThat(ValidHtmlIT.complaints(temp, 10)).isEmpty();
  }
}
