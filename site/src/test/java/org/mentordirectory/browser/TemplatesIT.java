package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One page of each template: what those who do not see it need to find their way in it, what
 * fingers need, and the page as readers set their browsers.
 */
@ParameterizedClass(name = "/{0}")
@MethodSource("templates")
class TemplatesIT extends PageVisit {
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
          if (!target.checkVisibility() || target.matches('.skip, [data-skip]')) continue;
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

  /** How many elements move by themselves or scroll smoothly. */
  private static final String MOVING =
      """
      () => [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || scrollBehavior === 'smooth';
      }).length""";

  @Parameter private String path;

  /** One page of each template. */
  static List<String> templates() {
    return List.of(
        "",
        "mentors/",
        "mentors/topics/",
        "mentors/topics/leave/",
        "mentors/amina-yusuf/",
        "mentors/des-catchpole/",
        "mentors/alumni/",
        "mentors/wilf-ormondroyd/",
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

  /** The first key that somebody presses on the page. */
  @Test
  @Order(FIRST)
  void beginsWithALinkThatSkipsToTheContent() {
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  @SuppressWarnings("unchecked")
  void hasOneFirstHeadingAndSkipsNoLevel() {
    var levels = (List<Integer>) Look.WIDE.at(page).evaluate(LEVELS);
    assertThat(levels).containsOnlyOnce(1).startsWith(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("heading %d of %s", i, levels).isLessThan(levels.get(i - 1) + 2);
    }
  }

  @Test
  void hasLandmarksALanguageAndTextForItsPictures() {
    assertThat(page.locator("body > header, body > main, body > footer")).hasCount(3);
    assertThat(page.locator("header nav[aria-label]")).hasCount(1);
    assertThat(page.locator("nav:not([aria-label]):not([aria-labelledby])")).hasCount(0);
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("img:not([alt])")).hasCount(0);
  }

  @ParameterizedTest(name = "{0} px wide")
  @ValueSource(ints = {1280, 390})
  @SuppressWarnings("unchecked")
  void hasTargetsThatAreEasyToHit(int width) {
    assertThat((List<String>) Look.WIDE.width(width).at(page).evaluate(SMALL_TARGETS)).isEmpty();
  }

  @Test
  void isAccessibleInForcedColours() {
    assertThat(Axe.violations(Look.WIDE.in(ForcedColors.ACTIVE).at(page))).isEmpty();
  }

  @Test
  void isAccessibleInTheDarkOnAWideScreenAndMovesNothingIfNotWanted() {
    Look.WIDE.dark().still().at(page);
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(page.evaluate(MOVING)).isEqualTo(0);
  }

  @Test
  void nothingIsCutOffAtFourTimesTheSizeEvenIfTextIsSpacedOut() {
    var enlarged = new NewContextOptions().setViewportSize(320, 256).setDeviceScaleFactor(4);
    try (Site.Visit reader = site.visit(enlarged)) {
      Page large = reader.arrived(path);
      assertThat(Fit.faults(large)).isEmpty();
      assertThat(Fit.faultsSpacedOut(large)).as("spaced out").isEmpty();
    }
  }

  @Test
  void nothingIsCutOffOnAWideScreenIfTextIsSpacedOut() {
    assertThat(Fit.faultsSpacedOut(Look.WIDE.at(page))).isEmpty();
  }
}
