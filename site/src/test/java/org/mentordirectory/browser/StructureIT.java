package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What those who do not see a page need to find their way in it, and what fingers need. */
class StructureIT extends ExampleVisit {
  private static final String LEVELS =
      """
      () => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((heading) => heading.checkVisibility())
        .map((heading) => Number(heading.localName[1]))""";

  /**
   * What is smaller than 24 x 24 CSS pixels. A link among words may be smaller; a card is as large
   * as its link, and a label belongs to its box.
   */
  private static final String SMALL_TARGETS =
      """
      () => {
        const isAmongWords = (link) => {
          const around = link.closest('p, li, dd, td, th, blockquote');
          return around && [...around.childNodes].some((node) => node !== link
            && !node.contains(link) && !(node instanceof Element && node.matches('a, .number'))
            && /\\p{L}/u.test(node.textContent));
        };
        const small = [];
        for (const target of document.querySelectorAll('a[href], button, input, select, summary')) {
          if (!target.checkVisibility() || target.matches('.skip')) continue;
          if (target.localName === 'a' && isAmongWords(target)) continue;
          const box = target.closest('.card, .related li, label') ?? target;
          const { width, height } = box.getBoundingClientRect();
          if (width < 24 || height < 24) {
            small.push(Math.round(width) + ' x ' + height.toFixed(1) + ': '
              + target.outerHTML.slice(0, 120));
          }
        }
        return small;
      }""";

  @ParameterizedTest(name = "/{0}")
  @MethodSource("org.mentordirectory.browser.PagesIT#templates")
  @SuppressWarnings("unchecked")
  void hasOneFirstHeadingAndSkipsNoLevel(String path) {
    Page page = visit.arrived(path);
    var levels = (List<Integer>) page.evaluate(LEVELS);
    assertThat(levels).containsOnlyOnce(1).startsWith(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("heading %d of %s", i, levels).isLessThan(levels.get(i - 1) + 2);
    }
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("org.mentordirectory.browser.PagesIT#templates")
  void hasLandmarksALanguageAndTextForItsPictures(String path) {
    Page page = visit.arrived(path);
    assertThat(page.locator("body > header, body > main, body > footer")).hasCount(3);
    assertThat(page.locator("header nav[aria-label]")).hasCount(1);
    assertThat(page.locator("nav:not([aria-label]):not([aria-labelledby])")).hasCount(0);
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("img:not([alt])")).hasCount(0);
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("org.mentordirectory.browser.PagesIT#templates")
  void beginsWithALinkThatSkipsToTheContent(String path) {
    Page page = visit.arrived(path);
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("org.mentordirectory.browser.PagesIT#templates")
  @SuppressWarnings("unchecked")
  void hasTargetsThatAreEasyToHit(String path) {
    for (int width : new int[] {1280, 390}) {
      try (Site.Visit reader = site.visit(new NewContextOptions().setViewportSize(width, 800))) {
        Page page = reader.arrived(path);
        assertThat((List<String>) page.evaluate(SMALL_TARGETS)).as("%d px wide", width).isEmpty();
      }
    }
  }

  /** Those who are away share a title: their pages name nobody, and are in no list. */
  @Test
  void everyListedPageHasATitleOfItsOwn() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site.folder())) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    List<String> titles = new ArrayList<>();
    for (Path file : pages) {
      Document page = Jsoup.parse(file);
      if (page.select("meta[name=robots][content=noindex]").isEmpty()) {
        titles.add(page.title());
      }
    }
    assertThat(titles).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }
}
