package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.pairs.PairsReport;
import org.mentordirectory.testing.SampleScheme;

/** How the pairings stand, opened as files, without a server. */
@ExtendWith(Chromium.class)
class PairsPagesIT {
  private static final LocalDate TODAY = LocalDate.of(2027, 8, 20);
  private static final int LETTERS = 10;
  private static final Pattern PRINTED_PAGE = Pattern.compile("/Type */Page\\b");

  /** A pair in each state, one with names longer than usual. */
  private static final String LOG =
      """
      mentee,mentor,profile,start,mid-term,end,first meeting,last contact,meetings,mid-term done,pause until,ended,reason
      Kit Moss,Amina Yusuf,amina-yusuf,2027-02-01,2027-08-02,2028-01-31,2027-02-11,2027-08-01,3,,,,
      Lee Fenn,Hyacinth Example-Longname-Featherstonehaugh the Third,,2027-07-01,,2028-06-30,,,,,,,
      Jo Reed,Hyacinth Example-Longname-Featherstonehaugh the Third,,2027-02-01,,2028-01-31,2027-02-09,,,,,2027-08-10,
      Bo Cole,Cat Hall,,2027-02-01,,2028-01-31,2027-02-09,,2,,,2027-07-10,Moved away
      Ty Dunn,Dan Ross,,2027-02-01,,2028-01-31,2027-02-09,,2,,,2027-07-20,moved away
      Una Lyle,Ed Snow,,2027-02-01,,2028-01-31,2027-02-09,,2,,,2027-07-21,The two did not get on with each other and said so
      Sam Holt,Eve Gray,,2026-09-01,,2027-08-31,2026-09-11,2027-08-01,8,2027-03-01,,,
      Pat Vale,Fay Lund,,2027-09-01,,2028-08-31,,,,,,,
      Max Bell,Gil Noor,,2027-02-01,,2028-01-31,2027-02-09,2027-08-01,4,2027-08-01,,,
      Ada Reid,Gil Noor,,2027-02-01,,2028-01-31,2027-02-09,,4,2027-05-01,,,
      Ivy Shaw,Gil Noor,,2027-02-01,,2028-01-31,2027-02-09,,4,,2027-10-01,,
      Ray Todd,Hal Wood,,2026-08-01,,2027-07-31,2026-08-09,,6,2027-02-01,,,
      Zoë Webb,Ian York,,2027-03-01,2027-08-30,2028-02-28,2027-03-09,2027-07-20,4,,,,
      """;

  @TempDir private static Path temp;
  private static Site site;

  @BeforeAll
  static void write(Browser browser) throws Exception {
    Path content = SampleScheme.write(temp.resolve("content"));
    Path log = Files.writeString(temp.resolve("pairings.csv"), LOG);
    PairsReport.write(log, TODAY, new PrivateReport.Place(temp.resolve("pairs"), content, false));
    site = Site.of(browser, temp);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Page open(Site.Visit visit, String name) {
    Page opened = visit.context().pages().get(0);
    opened.navigate(temp.resolve("pairs").resolve(name + ".html").toUri().toString());
    return opened;
  }

  @ParameterizedTest
  @CsvSource({
    "index, 1280, LIGHT, NONE",
    "index, 1280, DARK, NONE",
    "index, 320, LIGHT, ACTIVE",
    "index, 320, DARK, NONE",
    "letters, 1280, LIGHT, NONE",
    "letters, 320, DARK, NONE",
    "letters, 320, LIGHT, ACTIVE"
  })
  void areAccessibleAndFitWideAndNarrow(
      String name, int width, ColorScheme scheme, ForcedColors forced) {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setColorScheme(scheme)
            .setForcedColors(forced);
    try (Site.Visit visit = site.visit(options)) {
      Page opened = open(visit, name);
      assertThat(visit.complaints()).isEmpty(); // before axe, which asks for style sheets
      assertThat(Axe.violations(opened)).isEmpty();
      assertThat(Fit.faults(opened)).isEmpty();
    }
  }

  @Test
  void areValidHtml() throws Exception {
    assertThat(ValidHtmlIT.complaints(temp, LETTERS + 1)).isEmpty();
  }

  @Test
  void eachLetterIsPrintedOnASheetOfItsOwn() {
    try (Site.Visit visit = site.visit()) {
      byte[] pdf = open(visit, "letters").pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
      assertThat(PRINTED_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results())
          .hasSize(LETTERS);
    }
  }
}
