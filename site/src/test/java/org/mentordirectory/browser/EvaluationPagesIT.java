package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.evaluation.EvaluationReport;
import org.mentordirectory.evaluate.Evaluation;
import org.mentordirectory.evaluate.EvaluationRequest;
import org.mentordirectory.evaluate.Survey;
import org.mentordirectory.example.GeneratedAnswers;

/** The report of an evaluation and its charts, opened as files, without a server. */
@ExtendWith(Chromium.class)
class EvaluationPagesIT {
  private static final LocalDate TODAY = LocalDate.of(2027, 11, 28);
  private static final long SEED = 8;

  /** The contrast of what is drawn in the sample of a kind with the ground around it. */
  private static final String CONTRAST =
      """
      () => {
        const canvas = new OffscreenCanvas(1, 1);
        const context = canvas.getContext('2d', { willReadFrequently: true });
        const light = (colour) => {
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
            .map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (one, other) => {
          const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
          return (high + 0.05) / (low + 0.05);
        };
        const ground = getComputedStyle(document.body).backgroundColor;
        const faults = [];
        for (const part of document.querySelectorAll('.chart-bar rect, .chart-length .chart-high')) {
          const style = getComputedStyle(part);
          const hollow = part.matches('.chart-between, .chart-hidden');
          const seen = hollow ? style.stroke : style.fill;
          if (contrast(seen, ground) < 3) faults.push(`${part.outerHTML} on the ground`);
          const edge = hollow ? style.fill : style.stroke;
          if (part.matches('.chart-bar rect') && contrast(seen, edge) < 3) {
            faults.push(`${part.outerHTML} beside the next`);
          }
        }
        for (const text of document.querySelectorAll('.chart-bar text')) {
          const kind = text.getAttribute('class').replace('chart-on-', 'chart-');
          const under = getComputedStyle(text.parentNode.querySelector('.' + kind)).fill;
          if (contrast(getComputedStyle(text).fill, under) < 4.5) faults.push(text.outerHTML);
        }
        return faults.slice(0, 5);
      }""";

  @TempDir private static Path temp;
  private static Site site;

  @BeforeAll
  static void write(Browser browser) throws Exception {
    Path answers = temp.resolve("answers");
    GeneratedAnswers.write(
        lately(GeneratedAnswers.evaluation(ContentReader.read(Site.examples()), SEED)), answers);
    EvaluationReport.write(
        Evaluation.read(new EvaluationRequest(Site.examples(), answers, Optional.empty(), TODAY)),
        new PrivateReport.Place(temp.resolve("evaluation"), Site.examples(), false),
        TODAY);
    site = Site.of(browser, temp.resolve("evaluation"));
  }

  /** All of the last year and one form of the year before: enough for years to be compared. */
  private static Evaluation lately(Evaluation all) {
    List<Survey> surveys = all.surveys();
    String last = surveys.get(surveys.size() - 1).year();
    List<Survey> some =
        Stream.concat(
                surveys.stream().limit(1),
                surveys.stream().filter(survey -> survey.year().equals(last)))
            .toList();
    return new Evaluation(all.content(), some, all.pairings(), all.remarks());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Page open(Site.Visit visit, String page) {
    Page opened = visit.context().pages().get(0);
    opened.navigate(temp.resolve("evaluation").resolve(page).toUri().toString());
    return opened;
  }

  static Stream<Arguments> screens() {
    return Stream.of("index.html", "coordinator.html")
        .flatMap(
            page ->
                Stream.of(
                    Arguments.of(page, 1280, ColorScheme.LIGHT, ForcedColors.NONE),
                    Arguments.of(page, 320, ColorScheme.DARK, ForcedColors.NONE),
                    Arguments.of(page, 800, ColorScheme.LIGHT, ForcedColors.ACTIVE)));
  }

  @ParameterizedTest(name = "{0}, {1} px, {2}, forced colours: {3}")
  @MethodSource("screens")
  void isAccessibleAndFitsAndItsChartsCanBeSeen(
      String page, int width, ColorScheme scheme, ForcedColors forced) {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setColorScheme(scheme)
            .setForcedColors(forced);
    try (Site.Visit visit = site.visit(options)) {
      Page opened = open(visit, page);
      opened.evaluate("() => document.querySelectorAll('details').forEach(d => (d.open = true))");
      assertThat(Axe.violations(opened)).isEmpty();
      assertThat(Fit.faults(opened)).isEmpty();
      assertThat((List<?>) opened.evaluate(CONTRAST)).isEmpty();
    }
  }

  @Test
  void theFiguresBehindAChartAreReachedAndOpenedWithTheKeyboard() {
    try (Site.Visit visit = site.visit(new Browser.NewContextOptions())) {
      Page opened = open(visit, "index.html");
      Locator figures = opened.locator("details").first();
      var keyboard = new Keyboard(opened);
      keyboard.tabTo(figures.locator("summary"));
      keyboard.press("Enter");
      assertThat(figures.locator("table").isVisible()).isTrue();
    }
  }

  @Test
  void aNumberStandsInsideItsPart() {
    var options = new Browser.NewContextOptions().setViewportSize(320, 900);
    try (Site.Visit visit = site.visit(options)) {
      Object outside =
          open(visit, "index.html")
              .evaluate(
                  """
                  () => [...document.querySelectorAll('.chart-bar text')].filter((text) => {
                    const kind = text.getAttribute('class').replace('chart-on-', 'chart-');
                    const part = text.parentNode.querySelector('.' + kind).getBoundingClientRect();
                    const words = text.getBoundingClientRect();
                    return words.left < part.left || words.right > part.right;
                  }).map((text) => text.parentNode.outerHTML)""");
      assertThat((List<?>) outside).isEmpty();
    }
  }

  @Test
  void allAreValidHtml() throws Exception {
    assertThat(ValidHtmlIT.complaints(temp.resolve("evaluation"), 1)).isEmpty();
  }
}
