package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.event.EventPapers;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.event.EventSettings;
import org.mentordirectory.match.MatchingInput;

/** The papers of a meet-a-mentor event on the screen and printed, opened as files. */
@ExtendWith(Chromium.class)
class EventPapersIT {
  private static final int MENTEES = 24;
  private static final int TABLES = 16;
  private static final Pattern PRINTED_PAGE = Pattern.compile("/Type */Page\\b");

  @TempDir private static Path temp;
  private static Path output;
  private static Site site;

  @BeforeAll
  static void anEventOfManyPeople(Browser browser) throws Exception {
    var csv = new StringBuilder("name,role,institution,topics,disciplines\n");
    for (int i = 1; i <= MENTEES; i++) {
      csv.append("Hyacinth Example-Longname the %d.,".formatted(i))
          .append("Senior Technician for Instruments,Example Metropolitan University,")
          .append("confidence;leave;professional registration,chemistry;physics\n");
    }
    Path mentees = Files.writeString(temp.resolve("mentees.csv"), csv);
    output = temp.resolve("event");
    MatchingInput pool =
        MatchingInput.of(
            new MatchingInput.Request(
                Site.examples(),
                mentees,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 28)));
    EventSettings settings =
        EventSettings.of(Map.of("event", "meet-a-mentor-2027", "tables", String.valueOf(TABLES)));
    EventPapers.write(
        EventPlan.of(pool, settings), new PrivateReport.Place(output, Site.examples(), false));
    site = Site.of(browser, output);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Page open(Site.Visit visit, String name) {
    Page opened = visit.context().pages().get(0);
    opened.navigate(output.resolve(name + ".html").toUri().toString());
    return opened;
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "cards", "signs", "mentees", "mentors", "choices"})
  void arePleasantToReadOnAScreenToo(String name) {
    try (Site.Visit visit =
        site.visit(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
      Page opened = open(visit, name);
      assertThat(visit.complaints()).isEmpty(); // before axe, which asks for style sheets
      assertThat(Fit.faults(opened)).isEmpty();
      opened.setViewportSize(320, 900);
      assertThat(Axe.violations(opened)).isEmpty();
      assertThat(Fit.faults(opened)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"mentees, 24", "mentors, 16", "signs, 16", "cards, 2", "choices, 40"})
  void arePrintedOnASheetForEachPersonAndEightCardsToASheet(String name, int sheets) {
    try (Site.Visit visit = site.visit()) {
      byte[] pdf = open(visit, name).pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
      assertThat(PRINTED_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results())
          .hasSize(sheets);
    }
  }
}
