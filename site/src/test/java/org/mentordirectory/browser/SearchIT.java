package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.browser.Directory.box;
import static org.mentordirectory.browser.Directory.count;
import static org.mentordirectory.browser.Directory.first;
import static org.mentordirectory.browser.Directory.number;
import static org.mentordirectory.browser.Directory.results;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mentee types words, and those who offer such things are found, the nearest first. */
class SearchIT extends ExampleVisit {
  @Test
  void resultsFollowTheWordsAsTheyAreTyped() {
    Page page = directory("");
    box(page).pressSequentially("mass spec");
    assertThat(first(page)).containsText("Amina Yusuf");
    assertThat(page).hasURL(Pattern.compile("/mentors/\\?q=mass\\+spec$"));
  }

  @Test
  void anyOfSeveralWordsMayMatchAndMoreMatchesRankHigher() {
    int leeds = number(directory("?q=Leeds+"));
    int letterpress = number(directory("?q=letterpress+"));
    assertThat(number(directory("?q=letterpress+Leeds+")))
        .isGreaterThan(Math.max(leeds, letterpress));
    assertThat(first(directory("?q=spectrometry+Leeds+"))).containsText("Amina Yusuf");
  }

  @Test
  void otherFormsOfAWordAreFound() {
    Page page = directory("?q=weld+");
    String welds = results(page);
    assertThat(results(directory("?q=welded+"))).isEqualTo(welds).isNotEmpty();
  }

  @Test
  void accentsNeedNotBeTyped() {
    assertThat(first(directory("?q=asa"))).containsText("Åsa");
    assertThat(first(directory("?q=lukasz"))).containsText("Łukasz");
  }

  @Test
  void technicalNamesWithSignsAreFound() {
    assertThat(results(directory("?q=C%2B%2B"))).isEqualTo("mei-ling-auyeung");
    assertThat(results(directory("?q=.NET"))).isEqualTo("farida-noorzai");
  }

  @Test
  void synonymsOfTheSchemeAreFound() {
    assertThat(results(directory("?q=%22nuclear+magnetic+resonance%22")))
        .contains("gerald-witherstone");
    assertThat(results(directory("?q=%22computer-aided+design%22"))).contains("lukasz-dzwonek");
  }

  @Test
  void aPhraseStandsTogetherAndAWordWithAMinusIsNotThere() {
    String any = results(directory("?q=mass+spectrometry+"));
    String phrase = results(directory("?q=%22mass+spectrometry%22"));
    assertThat(any.split(" ")).hasSizeGreaterThan(phrase.split(" ").length);
    assertThat(results(directory("?q=mass+spectrometry+-Leeds"))).doesNotContain("amina-yusuf");
  }

  @Test
  void anExactNameIsFirst() {
    assertThat(first(directory("?q=gerald+witherstone"))).containsText("Gerald Witherstone");
    assertThat(first(directory("?q=asa+fjallgren"))).containsText("Åsa");
  }

  @Test
  void theSearchOnTheFrontPageLeadsToTheDirectory() {
    Page page = visit.open("");
    box(page).fill("glass");
    box(page).press("Enter");
    assertThat(page).hasURL(Pattern.compile("/mentors/\\?q=glass$"));
    assertThat(page.locator("#q")).hasValue("glass");
    assertThat(first(page)).isVisible();
  }

  @Test
  void aMisspeltWordFindsTheNearestOnesAndSaysSo() {
    Page page = directory("?q=glassblowng+");
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("[data-spelling]"))
        .hasText("Showing results for glassblowing. Search for exactly “glassblowng”");
    assertThat(page.locator("[data-spelling] em")).hasText("glassblowing");
    assertThat(page.getByRole(AriaRole.STATUS))
        .hasText(Pattern.compile("^\\d+ mentors?\\. Showing results for glassblowing\\.$"));
  }

  @Test
  void theExactSearchIsOfferedStandsInTheAddressAndEndsWithTheNextWords() {
    Page page = directory("?q=glassblowng+");
    page.locator("[data-spelling] a").click();
    assertThat(count(page)).hasText("0");
    assertThat(page).hasURL(Pattern.compile("\\?q=glassblowng\\+&exact=1$"));
    assertThat(page.locator("[data-spelling] a")).hasText("Allow for typing errors");
    assertThat(page.locator("[data-spelling] a")).isFocused();
    assertThat(count(directory("?q=glassblowng+&exact=1"))).hasText("0");
    box(page).fill("glasblowing ");
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page).hasURL(Pattern.compile("\\?q=glasblowing\\+$"));
  }

  @Test
  void aQueryOfTenThousandCharactersIsAnswered() {
    Page page = directory("?q=" + "glass+blowing+".repeat(715));
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("[data-problem]")).isHidden();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(1280);
    assertThat(directory("?q=" + "x".repeat(10_000)).locator("[data-nothing]")).isVisible();
  }

  @Test
  void controlCharactersAndMarkupAreText() {
    Page page = directory("?q=%00glassblowing%07%1B%7F%E2%80%AE+%3Cimg+src=q+onerror=alert(1)%3E");
    assertThat(first(page)).containsText("Gerald Witherstone");
    assertThat(page.locator("mentor-search img[src=q]")).hasCount(0);
    directory("?q=%3Cb%3Eglassblowng%3C/b%3E&topics=%3Cb%3E&%00=1&sort=%00&page=-1");
    assertThat(page.locator("[data-chosen] button")).hasText("Topic: <b> ×");
  }
}
