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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.review.ReviewPage;
import org.mentordirectory.site.Settings;

/** The page with which a coordinator decides, opened as a file, without a server. */
@ExtendWith(Chromium.class)
class ReviewIT {
  @TempDir private static Path temp;
  private static Path page;
  private static Path many;
  private static Site site;

  @BeforeAll
  static void review(Browser browser) throws Exception {
    Path content = temp.resolve("content");
    copy(Site.examples(), content);
    git("init", "-q", "--initial-branch=main");
    git("add", "-A");
    git("commit", "-q", "-m", "The scheme");
    git("checkout", "-q", "-b", "change");
    Path owain = content.resolve("mentors/owain-brynmor.md");
    String text = Files.readString(owain);
    Files.writeString(
        owain,
        text.replace("role: University Farm Manager", "role: Chief Technician")
            .replace("cwestiynau go iawn", "cwestiynau hir"));
    Files.writeString(
        content.resolve("mentors/new-person.md"),
        text.replace("name: Owain Brynmor", "name: New <b>Person</b>")
            .replace("location: Aberystwyth", "location: 12 Acacia Avenue")
            .replace("contact: coordinator", "contact: \"javascript:alert(1)\""));
    Files.copy(
        content.resolve("mentors/joanne-blakelock.jpg"), content.resolve("mentors/new-person.jpg"));
    Files.delete(content.resolve("mentors/gerald-witherstone.md"));
    Files.createDirectories(temp.resolve(".github"));
    Files.writeString(temp.resolve(".github/CODEOWNERS"), "* @nobody\n");
    git("add", "-A");
    git("commit", "-q", "-m", "Change");
    Path output = temp.resolve("review");
    ReviewPage.write(
        new Settings(content, output, LocalDate.of(2026, 11, 24)), "main", Optional.of("bob"));
    page = output.resolve(PrivateReport.PAGE);
    many = many(content, text).resolve(PrivateReport.PAGE);
    site = Site.of(browser, output);
  }

  /** The same with 64 new profiles more, one of which has a mistake. */
  private static Path many(Path content, String text) throws Exception {
    for (int i = 1; i <= 64; i++) {
      Files.writeString(
          content.resolve("mentors/person-" + i + ".md"),
          text.replace("name: Owain Brynmor", "name: Person Number" + i + "x")
              .replace("consent: ", i == 64 ? "consents: " : "consent: "));
    }
    git("add", "-A");
    git("commit", "-q", "-m", "Many");
    Path output = temp.resolve("many");
    ReviewPage.write(
        new Settings(content, output, LocalDate.of(2026, 11, 24)), "main", Optional.of("bob"));
    return output;
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static void git(String... words) throws Exception {
    var command = new ArrayList<String>(List.of("git", "-c", "user.name=Bob"));
    command.addAll(List.of("-c", "user.email=bob@example.org"));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).directory(temp.toFile()).inheritIO();
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    assertThat(builder.start().waitFor()).isZero();
  }

  private static Page open(Site.Visit visit) {
    return open(visit, page);
  }

  private static Page open(Site.Visit visit, Path file) {
    Page opened = visit.context().pages().get(0);
    opened.navigate(file.toUri().toString());
    return opened;
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "320, DARK"})
  void isAccessibleAndFits(int width, ColorScheme scheme) {
    var options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    try (Site.Visit visit = site.visit(options)) {
      for (Path file : List.of(page, many)) {
        Page opened = open(visit, file);
        assertThat(Axe.violations(opened)).isEmpty();
        assertThat(Fit.faults(opened)).isEmpty();
      }
    }
  }

  @Test
  void ofManyWhatHasToBeFixedComesFirstAndEachIsReachedFromATable() {
    try (Site.Visit visit = site.visit()) {
      Page opened = open(visit, many);
      var first = opened.locator("section[aria-labelledby='page.first'] li");
      assertThat(first.filter(new Locator.FilterOptions().setHasText("Person Number64x")))
          .containsText("can't be published without the day");
      var rows = opened.locator(".review-list tbody tr");
      assertThat(rows).hasCount(67);
      assertThat(rows.filter(new Locator.FilterOptions().setHasText("Number64x")))
          .containsText("to fix");
      opened.locator(".review-list a", new Page.LocatorOptions().setHasText("Number63x")).click();
      assertThat(opened.locator("h2:target")).containsText("Person Number63x");
    }
  }

  @Test
  void allThatItNeedsLiesBesideIt() {
    try (Site.Visit visit = site.visit()) {
      Page opened = open(visit);
      assertThat(opened.locator(".review-preview img.avatar").first()).isVisible();
      assertThat(visit.complaints()).isEmpty();
      assertThat(visit.requests())
          .hasSizeGreaterThan(3)
          .allMatch(address -> address.startsWith(page.getParent().toUri().toString()));
      assertThat(
              opened.evaluate(
                  "getComputedStyle(document.querySelector('.review-profile')).borderTopStyle"))
          .isEqualTo("solid");
      assertThat(
              opened.evaluate(
                  "[...document.images].every((image) => image.complete && image.naturalWidth >"
                      + " 0)"))
          .isEqualTo(true);
    }
  }

  @Test
  void whatMattersMostComesFirst() {
    try (Site.Visit visit = site.visit()) {
      Page opened = open(visit);
      assertThat(opened.locator("main > *").first()).containsText(".github/CODEOWNERS");
      assertThat(opened.locator("h1")).containsText("to be fixed before this can be merged");
      assertThat(opened.locator(".review-profile h2").first()).containsText("New <b>Person</b>");
      assertThat(opened.locator(".review-profile").first())
          .containsText("Did New <b>Person</b> agree to be published on 2026-09-25?");
    }
  }

  @Test
  void beforeAndAfterAreShownAsReadersSeeThem() {
    try (Site.Visit visit = site.visit()) {
      Page opened = open(visit);
      var owain = opened.locator(".review-profile:has(h2:has-text('Owain Brynmor'))");
      assertThat(owain.locator(".review-sides > section").first())
          .containsText("University Farm Manager");
      assertThat(owain.locator(".review-sides > section").last()).containsText("Chief Technician");
      assertThat(owain.locator(".review-text del")).containsText("go iawn");
      assertThat(owain.locator(".review-text ins")).containsText("hir");
    }
  }

  @Test
  void noLinkLeadsNowhereAndNothingRuns() {
    try (Site.Visit visit = site.visit()) {
      Page opened = open(visit);
      Object links =
          opened.evaluate(
              """
              () => [...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))
                .filter((href) => !/^(https:|mailto:)/.test(href)
                  && !document.getElementById(href.slice(1)))\
              """);
      assertThat((List<?>) links).isEmpty();
      assertThat(opened.locator("script")).hasCount(0);
      assertThat(
              opened.evaluate(
                  "[...document.querySelectorAll('[id]')].map((e) => e.id).every((id, i, all) =>"
                      + " all.indexOf(id) === i)"))
          .isEqualTo(true);
    }
  }
}
