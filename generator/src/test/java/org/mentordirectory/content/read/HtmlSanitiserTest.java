package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Body;

/** Of the HTML that people type, what prose needs is kept, and no id, class or mark of the root. */
class HtmlSanitiserTest {
  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  private String html(String markdown) {
    return folder.body(markdown + "\n").html();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<kbd>Ctrl</kbd>|<kbd>Ctrl</kbd>",
        "H<sub>2</sub>O|H<sub>2</sub>O",
        "<abbr title=\"Nuclear Magnetic Resonance\">NMR</abbr>"
            + "|<abbr title=\"Nuclear Magnetic Resonance\">NMR</abbr>",
        "<span lang=\"cy\">Croeso</span>|<span lang=\"cy\">Croeso</span>",
        "<mark>a</mark> <ins>b</ins> <del>c</del> <q>d</q>"
            + "|<mark>a</mark> <ins>b</ins> <del>c</del> <q>d</q>"
      })
  void theHtmlThatProseNeedsIsKept(String typed, String kept) {
    assertThat(html(typed)).isEqualTo("<p>" + kept + "</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p lang=\"cy\">Croeso</p>",
        "<div lang=\"zh-Hant\">\u6b61\u8fce</div>",
        "<blockquote lang=\"gd\">F\u00e0ilte</blockquote>",
        "<span lang=\"en-GB\">Welcome</span>"
      })
  void aPartInAnotherLanguageSaysSo(String typed) {
    assertThat(html(typed)).contains(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Welsh!", "c", "cy_GB", "cy-", "-cy", "languages", "en GB"})
  void whatIsNoLanguageIsNotSaid(String language) {
    assertThat(html("<span lang=\"" + language + "\">Croeso</span>"))
        .isEqualTo("<p><span>Croeso</span></p>\n");
  }

  @Test
  void wordsInsideAForbiddenElementAreKept() {
    assertThat(html("<font color=red>warm</font> <button>words</button>"))
        .isEqualTo("<p>warm words</p>\n");
  }

  @Test
  void anIdThatPeopleTypeDoesNotSurvive() {
    assertThat(html("<div id=\"main\"><a id=\"top\">x</a><sup id=\"fnref-1\">y</sup></div>"))
        .doesNotContain("id=");
  }

  @Test
  void anIdOfAHeadingIsItsOwn() {
    assertThat(html("<h2 id=\"main\">Other words</h2>"))
        .isEqualTo("<h2 id=\"other-words\">Other words</h2>\n");
  }

  @Test
  void idsAreUniqueWhateverPeopleType() {
    String html =
        html(
            "x[^1] <sup id=\"fnref-1\">y</sup><a id=\"fn-1\">z</a>\n\n## fn-1\n\n[^1]: n"
                + "\n\n<ol><li id=\"fn-1\">q</li></ol>");
    List<String> ids = Jsoup.parseBodyFragment(html).select("[id]").eachAttr("id");
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  @Test
  void aClassThatPeopleTypeDoesNotSurvive() {
    assertThat(html("<p class=\"align-right admin\">x</p>\n\n```java\ny\n```"))
        .doesNotContain("class");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&#0;",
        "&#x0;",
        "&#x00;",
        "&#00000;",
        "&#0",
        "\\&#x0;",
        "&amp;#x0;",
        "`&#x0;`",
        "&NUL;",
        "<b title=\"&#0;\">x</b>",
        "<b title=\"&#x0;\">x</b>",
        "[x](&#0;/y)",
        "[x](https://a.b/&#0;)",
        "<a href=\"&#0;/evil\">x</a>",
        "<a href=\"&#0\">x</a>",
        "<!--&#0;-->",
        "# &#0;",
        "<p lang=\"&#0;\">x</p>",
        "<pre>&#x0;</pre>",
        "&#xE000;",
        "\0",
        "<b title=\"\0\">x</b>"
      })
  void nobodyCanWriteTheMarkOfTheRoot(String typed) {
    Body body = folder.body(typed + "\n");
    assertThat(body.html().replace("href=\"" + Body.ROOT + "guidance/", ""))
        .doesNotContain(String.valueOf(Body.ROOT));
    assertThat(body.text()).doesNotContain(String.valueOf(Body.ROOT));
  }

  @Test
  void whatLooksLikeTheMarkOfTheRootInHtmlIsText() {
    assertThat(folder.body("\\&#x0; `&#x0;`\n").text()).isEqualTo("&#x0; &#x0;");
  }

  @Test
  void frontMatterCannotHoldTheMarkOfTheRoot() {
    assertThat(folder.front("title: \"\\0\"").text("title")).isEmpty();
  }

  @Test
  void aDrawingAloneInItsParagraphIsAFigureAndOneAmongWordsStaysThere() {
    assertThat(html("![First, then](plan.svg)"))
        .isEqualTo("<figure><img src=\"\0guidance/a/plan.svg\" alt=\"First, then\"></figure>\n");
    assertThat(html("Look: ![First](plan.svg)"))
        .isEqualTo("<p>Look: <img src=\"\0guidance/a/plan.svg\" alt=\"First\"></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![](plan.svg)",
        "![x](plan.png)",
        "![x](../plan.svg)",
        "![x](https://example.org/plan.svg)",
        "![x](data:image/svg+xml,x)",
        "<img src=\"plan.svg\" alt=\"x\">",
        "<img src=\"https://example.org/x.png\" alt=\"x\" onerror=\"x()\">"
      })
  void otherPicturesDoNotReachThePage(String typed) {
    assertThat(html(typed)).doesNotContain("<img");
  }
}
