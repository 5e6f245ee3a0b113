package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, as it reaches a visitor. */
class PagesIT {
  private static Site site;

  @BeforeAll
  static void serve() throws IOException {
    site = Site.ofExamples();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  /** One page of each kind. */
  static List<String> kinds() {
    return List.of(
        "",
        "mentors/",
        "mentors/?q=glass",
        "mentors/?q=zzzzz+",
        "mentors/?q=mass+spectrometery+safety&topics=professional+registration",
        "mentors/topics/",
        "mentors/topics/leave/",
        "mentors/amina-yusuf/",
        "mentors/asa-fjallgren/",
        "mentors/des-catchpole/",
        "guidance/",
        "guidance/matching/",
        "guidance/being-a-mentee/",
        "guidance/faq/",
        "forms/",
        "forms/mentoring-agreement/",
        "forms/mid-term-evaluation-mentee/",
        "pack/",
        "handbooks/",
        "events/",
        "events/launch-2027/",
        "events/launch-2027/organisers/",
        "events/archive/",
        "forums/",
        "case-studies/",
        "case-studies/a-first-team-to-lead/",
        "impact/",
        "impact/2026/",
        "match/",
        "join/",
        "join/?change=amina-yusuf",
        "join/?pause=amina-yusuf",
        "privacy/",
        "accessibility/",
        "404.html");
  }

  /** One page of each template. */
  static List<String> templates() {
    return List.of(
        "",
        "mentors/",
        "mentors/topics/",
        "mentors/topics/leave/",
        "mentors/amina-yusuf/",
        "mentors/des-catchpole/",
        "guidance/",
        "guidance/being-a-mentee/",
        "guidance/faq/",
        "events/",
        "forms/mid-term-evaluation-mentee/",
        "events/launch-2027/",
        "events/launch-2027/organisers/",
        "forums/",
        "impact/",
        "impact/2026/",
        "match/",
        "join/",
        "join/?change=amina-yusuf",
        "join/?pause=amina-yusuf",
        "privacy/",
        "accessibility/",
        "404.html");
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("kinds")
  void asksNoOtherHostAndLeavesNothingBehind(String path) {
    try (Site.Visit visit = site.visit()) {
      Page page = visit.open(path);
      page.waitForLoadState();
      assertThat(visit.requests()).allMatch(url -> url.startsWith(site.root().toString()));
      assertThat(visit.context().cookies()).isEmpty();
      assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("kinds")
  void runsNothingThatIsNotOfTheSite(String path) {
    try (Site.Visit visit = site.visit()) {
      Page page = visit.open(path);
      page.waitForLoadState();
      page.evaluate(
          """
          () => {
            const script = document.createElement('script');
            script.textContent = 'window.stranger = true';
            document.head.append(script);
            const style = document.createElement('style');
            style.textContent = 'body { max-width: 7px }';
            document.head.append(style);
          }""");
      assertThat(page.evaluate("window.stranger === undefined")).isEqualTo(true);
      assertThat(page.evaluate("getComputedStyle(document.body).maxWidth")).isNotEqualTo("7px");
    }
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("kinds")
  void isAccessibleAsFarAsAxeCanTell(String path) {
    for (int width : new int[] {1280, 320}) {
      var options =
          new Browser.NewContextOptions()
              .setViewportSize(width, 900)
              .setColorScheme(width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT);
      try (Site.Visit visit = site.visit(options)) {
        assertThat(Axe.violations(visit.arrived(path))).as("%d px wide", width).isEmpty();
      }
    }
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("kinds")
  void fitsANarrowScreen(String path) {
    try (Site.Visit visit = site.visit(new Browser.NewContextOptions().setViewportSize(320, 700))) {
      Page page = visit.open(path);
      page.waitForLoadState();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }
  }

  @Test
  void everyMentorCanBeFoundAndReadWithoutJavaScript() {
    try (Site.Visit visit =
        site.visit(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = visit.open("mentors/");
      List<String> directory = mentors(page);
      assertThat(directory).hasSize(22);
      page.locator("[data-facets] a").first().click();
      assertThat(mentors(page)).isNotEmpty().isSubsetOf(directory);
      page.locator("[data-results] h3 a").first().click();
      assertThat(page.locator("h1").innerText()).isNotBlank();
      assertThat(page.locator(".profile a[href^='mailto:'], .profile a.button").count())
          .isPositive();
    }
  }

  @Test
  void aMentorWhoIsAwayIsNamedNowhere() throws IOException {
    try (Stream<Path> files = Files.walk(site.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(text).as(file.toString()).doesNotContain("Catchpole", "catchpole/");
      }
    }
  }

  private static List<String> mentors(Page page) {
    return page.locator("[data-results] > li").all().stream()
        .map(li -> li.getAttribute("data-mentor"))
        .toList();
  }
}
