package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.site.Settings;
import org.mentordirectory.testing.SampleScheme;

/** A scheme with pages, menu, front page, foot, colours, letters and logos of its own. */
@ExtendWith(Chromium.class)
class OwnLookIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final String LAYOUT =
      """
      home: {heading: Find a mentor at Example, picture: mark.svg, parts: [text, search, institution, events, mentor]}
      navigation: [mentors, about, about/team, {label: Intranet, address: "https://intranet.example.org/"}]
      footer:
        - {heading: About us, links: [about, about/team]}
        - {heading: Elsewhere, links: [{label: Write, address: "mailto:us@example.org"}]}
      theme: {accent: "#7a1f5c", second: "#1d2a5b", font: "Frutiger, Arial", radius: 0, logo: mark.svg, logo-light: light.svg}
      """;

  @TempDir static Path temp;
  private static Site site;
  private Site.Visit visit;

  @BeforeAll
  static void aSchemeOfItsOwn(Browser browser) throws Exception {
    Path content = SampleScheme.write(temp.resolve("content"));
    Path scheme = content.resolve("scheme.yaml");
    Files.writeString(
        scheme, Files.readString(scheme).replaceFirst("(?m)^theme:(\n .*)*", "") + "\n" + LAYOUT);
    Files.writeString(content.resolve("mark.svg"), mark("#7a1f5c"));
    Files.writeString(content.resolve("light.svg"), mark("#fff"));
    Files.createDirectories(content.resolve("pages/about"));
    Files.writeString(content.resolve("pages/about.md"), page("About us", "Zwieback is a rusk."));
    Files.writeString(content.resolve("pages/about/team.md"), page("The team", "Kit reads."));
    Files.writeString(content.resolve("home.md"), page("Welcome", "See [us](pages/about.md)."));
    site = Site.built(browser, new Settings(content, temp.resolve("site"), TODAY).withStyleguide());
  }

  private static String mark(String colour) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><path d="M4 36V4h52v32z" fill="%s"/></svg>
    """
        .formatted(colour);
  }

  private static String page(String title, String text) {
    return "---\ntitle: %s\nsummary: What it is about.\n---\n%s\n".formatted(title, text);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @BeforeEach
  void visit() {
    visit = site.visit();
  }

  @AfterEach
  void leave() {
    assertThat(visit.complaints()).isEmpty();
    assertThat(visit.requests()).allMatch(address -> address.startsWith(site.address("")));
    visit.close();
  }

  @Test
  void everyPageIsAccessibleByDayAndByNightWideAndNarrow() {
    for (String path : List.of("", "about/", "about/team/", "mentors/", "styleguide/")) {
      Page page = visit.arrived(path);
      for (Look look : List.of(Look.WIDE, Look.NARROW)) {
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          look.in(light).at(page);
          assertThat(Axe.violations(page)).as("/%s, %s %s", path, look, light).isEmpty();
          assertThat(
                  page.evaluate(
                      "document.documentElement.scrollWidth <="
                          + " document.documentElement.clientWidth"))
              .as("/%s, %s fits", path, look)
              .isEqualTo(true);
        }
      }
    }
  }

  @Test
  void theLogoSuitsTheGround() {
    Page page = visit.open("about/");
    for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Look.WIDE.in(light).at(page);
      assertThat(page.locator(".site-name .on-dark")).isVisible();
      assertThat(page.locator(".site-name .on-light")).isHidden();
    }
    Look.WIDE.in(ForcedColors.ACTIVE).at(page);
    assertThat(page.locator(".site-name .on-light")).isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".site-name .on-light")).isVisible();
    assertThat(page.locator(".site-name .on-dark")).isHidden();
  }

  @Test
  void coloursLettersAndCornersAreTheSchemes() {
    Page page = visit.open("mentors/");

    assertThat(page.locator("body"))
        .hasCSS("font-family", "Frutiger, Arial, system-ui, sans-serif");
    assertThat(page.locator(".card").first()).hasCSS("border-radius", "0px");
    List<?> light = channels(page, ".site-header");
    assertThat(light).isEqualTo(List.of(29, 42, 91));
    Page guide = visit.open("styleguide/");
    assertThat(guide.getByText("#1d2a5b")).isVisible();
    assertThat(guide.locator("tr", new Page.LocatorOptions().setHasText("(second)")))
        .containsText("the scheme");
  }

  /** The ground of an element on the screen, whatever the space of its colour. */
  private static List<?> channels(Page page, String selector) {
    return (List<?>)
        page.evaluate(
            """
            (selector) => {
              const context = new OffscreenCanvas(1, 1).getContext('2d');
              context.fillStyle = getComputedStyle(document.querySelector(selector)).backgroundColor;
              context.fillRect(0, 0, 1, 1);
              return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
            }\
            """,
            selector);
  }

  @Test
  void aPageOfTheSchemesOwnIsFoundFromTheSearchOfMentors() {
    Page page = visit.arrived("mentors/?q=zwieback");

    assertThat(page.locator("[data-guidance] a")).containsText("About us");
    page.locator("[data-guidance] a").click();
    assertThat(page.locator("h1")).hasText("About us");
  }
}
