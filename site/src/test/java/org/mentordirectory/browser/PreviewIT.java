package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;
import org.mentordirectory.testing.SampleScheme;

/** The site of a pull request, unpacked somewhere and opened by a double click. */
@ExtendWith(Chromium.class)
class PreviewIT {
  @TempDir private static Path temp;
  private static Path site;

  @BeforeAll
  static void build() throws Exception {
    Path content = SampleScheme.write(temp.resolve("content"));
    site = temp.resolve("site");
    SiteBuilder.build(
        new Settings(content, site, LocalDate.of(2026, 11, 24)).withPreview(), line -> {});
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    assertThat(pages).hasSizeGreaterThan(20);
    for (Path page : pages) {
      if (!page.endsWith("404.html")) { // which a server shows at any address
        assertThat(targets(page))
            .as(page.toString())
            .isNotEmpty()
            .allSatisfy(target -> assertThat(Path.of(target)).isRegularFile());
      }
    }
  }

  /** Where links and forms of a page lead that lead to other files. */
  private static List<URI> targets(Path page) throws IOException {
    return Jsoup.parse(page).select("a[href], form[action], link[href]").stream()
        .map(link -> link.attr(link.hasAttr("href") ? "href" : "action"))
        .filter(target -> !target.startsWith("#") && !target.matches("[a-z]+:.*"))
        .map(target -> page.toUri().resolve(target.replaceFirst("[?#].*", "")))
        .toList();
  }

  @Test
  void aReaderGoesFromPageToPageInTheSitesStyle(Browser browser) {
    try (Page page = browser.newPage()) {
      page.navigate(site.resolve("index.html").toUri().toString());
      page.locator("header nav a").first().click();
      page.locator(".card a").first().click();

      assertThat(page.locator("h1")).isVisible();
      assertThat(page.url()).startsWith("file:").endsWith("/index.html");
      assertThat(page.evaluate("getComputedStyle(document.body).marginTop")).isEqualTo("0px");
    }
  }
}
