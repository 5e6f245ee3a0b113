package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages stand still while they arrive, and weigh little. */
class LightIT extends ExampleVisit {
  /**
   * Pictures that readers' browsers leave until they come near; the shell without windows reads far
   * ahead.
   */
  private static final String FAR_PICTURES =
      """
      [...document.images]
          .filter((img) => img.loading === 'lazy' && img.getBoundingClientRect().top > innerHeight + 1250)
          .map((img) => img.currentSrc)\
      """;

  /** Far below 0.1, which counts as good. */
  private static final double STILL = 0.02;

  private static final String OBSERVE =
      """
      window.shifted = 0;
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) {
          window.shifted += shift.value;
          for (const { node } of shift.sources) window.shifts.push(node?.outerHTML?.slice(0, 80));
        }
      }).observe({ type: 'layout-shift', buffered: true });\
      """;

  private static final String NEXT_FRAMES =
      "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

  @ParameterizedTest(name = "/{0}")
  @ValueSource(
      strings = {
        "",
        "mentors/",
        "mentors/?q=glass",
        "mentors/?q=spectrometery&topics=leave&institution=nowhere",
        "mentors/?location=Leeds",
        "mentors/asa-fjallgren/",
        "mentors/a-z/",
        "guidance/",
        "guidance/matching/",
        "forms/mid-term-evaluation-mentee/",
        "impact/",
        "impact/2026/",
        "pack/",
        "match/",
        "guidance/is-it-what-you-need/",
        "join/",
        "join/?pause=amina-yusuf"
      })
  void standsStillWhileItArrives(String path) {
    for (int width : new int[] {1280, 390}) {
      try (Site.Visit reader = site.visit(new NewContextOptions().setViewportSize(width, 850))) {
        reader.context().addInitScript(OBSERVE);
        Page page = arrived(reader, path);
        page.evaluate(NEXT_FRAMES);
        assertThat(((Number) page.evaluate("window.shifted")).doubleValue())
            .as("at %d px: %s", width, page.evaluate("window.shifts"))
            .isLessThan(STILL);
      }
    }
  }

  @Test
  void theListIsShownAfterAllWhereTheSearchCannotBeHad() {
    visit.context().route("**/assets/*/search/search.js", route -> route.abort());
    Page page = visit.open("mentors/?q=glass");
    assertThat(page.locator("[data-results] > li")).hasCount(22);
    assertThat(page.locator("[data-results] > li").first()).isVisible();
  }

  @Test
  void aProfileWithAPhotoWeighsLessThan60Kilobytes() {
    assertThat(weight(visit, "mentors/asa-fjallgren/")).isLessThan(60_000);
  }

  @Test
  void theDirectoryWeighsLessThan100KilobytesBeforeASearch() {
    assertThat(weight(visit, "mentors/")).isLessThan(100_000);
  }

  private static Page arrived(Site.Visit reader, String path) {
    Page page = reader.open(path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    if (path.equals("mentors/") || path.startsWith("mentors/?")) {
      assertThat(page.locator("mentor-search[data-ready]")).isVisible();
    }
    return page;
  }

  /**
   * The bytes of all answers, as a web host sends them: texts gzipped, which the server of the
   * tests does not do, and what is compressed already as it is.
   */
  static long weight(Site.Visit reader, String path) {
    List<Response> responses = new ArrayList<>();
    reader.context().onResponse(responses::add);
    var far = (List<?>) arrived(reader, path).evaluate(FAR_PICTURES);
    return responses.stream()
        .filter(response -> !far.contains(response.url()))
        .mapToLong(LightIT::sent)
        .sum();
  }

  /** The bytes of an answer, as a web host sends them. */
  static long sent(Response response) {
    byte[] body = response.body();
    String type = response.headerValue("content-type");
    if (!type.startsWith("text/") && !type.equals("image/svg+xml")) {
      return body.length;
    }
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
