package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
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
import org.mentordirectory.desk.coverage.CoveragePage;
import org.mentordirectory.desk.event.EventPapers;
import org.mentordirectory.desk.match.MatchReport;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.event.EventSettings;
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
    site = Site.of(browser, temp);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  static Stream<String> pages() {
    return Stream.of(
        "match/index.html", "match/shortlists.html", "match/letters.html", "coverage/index.html");
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
  void allAreValidHtml() throws Exception {
    assertThat(ValidHtmlIT.complaints(temp, 10)).isEmpty();
  }
}
