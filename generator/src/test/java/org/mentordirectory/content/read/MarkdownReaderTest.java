package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Body;

/** What people write in Markdown, as HTML, as words and as an outline with places. */
class MarkdownReaderTest {
  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  private String html(String markdown) {
    return folder.body(markdown + "\n").html();
  }

  @Test
  void paragraphsAndEmphasis() {
    assertThat(html("One *two* **three** `four`\nfive  \nsix"))
        .isEqualTo(
            "<p>One <em>two</em> <strong>three</strong> <code>four</code>\nfive<br>\nsix</p>\n");
  }

  @Test
  void cellsOfATableAreAlignedByClass() {
    assertThat(html("|a|b|c|\n|:-|:-:|-:|\n|1|2|3|"))
        .isEqualTo(
            "<table tabindex=\"0\">\n<thead>\n<tr><th>a</th><th class=\"align-center\">b</th>"
                + "<th class=\"align-right\">c</th></tr>\n</thead>\n<tbody>\n"
                + "<tr><td>1</td><td class=\"align-center\">2</td>"
                + "<td class=\"align-right\">3</td></tr>\n</tbody>\n</table>\n");
  }

  @Test
  void aTableMayHaveEmptyCells() {
    assertThat(html("|a|b|\n|-|-|\n| | |\n|x||"))
        .contains("<tr><td> </td><td> </td></tr>\n<tr><td>x</td><td></td></tr>");
  }

  @Test
  void aTableMayHaveOneColumn() {
    assertThat(html("| a |\n| --- |\n| b |")).contains("<th>a</th>", "<td>b</td>");
  }

  @Test
  void aTableHasAsManyColumnsInItsSecondLineAsInItsFirst() {
    assertThat(html("|a|b|\n|-|\n|c|d|")).doesNotContain("<table");
  }

  @Test
  void cellsBehindTheLastColumnAreLeftOut() {
    assertThat(html("|a|\n|-|\n|b|c|")).contains("<tr><td>b</td></tr>");
  }

  @Test
  void aTableWithAnAddressInItIsATableToo() {
    assertThat(html("|a|\n|-|\n|https://example.org|"))
        .contains("<td><a href=\"https://example.org\"");
  }

  @Test
  void tasksHaveABoxThatIsNoControl() {
    assertThat(html("- [ ] open\n- [x] done"))
        .isEqualTo(
            "<ul>\n<li class=\"task\">\u2610&nbsp;open</li>\n<li class=\"task\">\u2611&nbsp;done</li>\n</ul>\n");
  }

  @Test
  void listsMayBeNested() {
    assertThat(html("- a\n  1. b\n     - c\n- d"))
        .isEqualTo(
            "<ul>\n<li>a\n<ol>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n</li>\n<li>d</li>\n"
                + "</ul>\n");
  }

  @Test
  void aListMayBeginWithAnyNumber() {
    assertThat(html("7. a\n8. b")).startsWith("<ol start=\"7\">");
  }

  @Test
  void footnotesLinkThereAndBack() {
    assertThat(html("Text[^a].\n\n[^a]: Note"))
        .isEqualTo(
            "<p>Text<sup id=\"fnref-1\"><a href=\"#fn-1\">1</a></sup>.</p>\n<div>\n<hr>\n<ol>\n"
                + "<li id=\"fn-1\">\n<p>Note</p>\n<a href=\"#fnref-1\">\u21A9</a>\n</li>\n</ol>\n"
                + "</div>\n");
  }

  @Test
  void codeIsShownAsTyped() {
    assertThat(html("```java\nif (a < b && c) {}\n```\n\n    <b>\n\n`<i>`"))
        .isEqualTo(
            "<pre tabindex=\"0\"><code>if (a &lt; b &amp;&amp; c) {}\n</code></pre>\n<pre tabindex=\"0\"><code>&lt;b&gt;\n"
                + "</code></pre>\n<p><code>&lt;i&gt;</code></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ x }}",
        "${y}",
        "#{y}",
        "<#include \"/etc/passwd\">",
        "[=x]",
        "<@macro/>",
        "{% raw %}",
        "<%= x %>",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "#parse(\"x\")",
        "{{constructor.constructor('alert(1)')()}}",
        "[#if x]",
        "@{x}"
      })
  void theLanguagesOfTemplatesAreText(String typed) {
    assertThat(folder.body(typed + "\n").text()).isEqualTo(typed);
  }

  @Test
  void aBareAddressIsALink() {
    assertThat(html("See https://example.org/a_b."))
        .isEqualTo(
            "<p>See <a href=\"https://example.org/a_b\" rel=\"nofollow noopener\">"
                + "https://example.org/a_b</a>.</p>\n");
  }

  @Test
  void aBareAddressWithoutASchemeIsASecureLink() {
    assertThat(html("See www.example.org")).contains("href=\"https://www.example.org\"");
    assertThat(folder.body("See www.example.org\n").links())
        .extracting(Body.Link::target)
        .containsExactly("https://www.example.org");
  }

  @Test
  void anAddressInCodeIsNoLink() {
    assertThat(html("`https://example.org`")).doesNotContain("<a");
  }

  @Test
  void theTextIsItsWordsOnOneLine() {
    assertThat(
            folder
                .body("# A\n\nb *c*d\ne\n\n- f\n- g\n\n|h|i|\n|-|-|\n|j|k|\n\n```\nl\n  m\n```\n")
                .text())
        .isEqualTo("A b cd e f g h i j k l m");
  }

  @Test
  void theNumbersOfFootnotesAreNoWords() {
    assertThat(folder.body("## Head[^a]\n\nText[^a].\n\n[^a]: Note\n"))
        .satisfies(
            body -> {
              assertThat(body.text()).isEqualTo("Head Text. Note");
              assertThat(body.headings().get(0).text()).isEqualTo("Head");
              assertThat(body.headings().get(0).id()).isEqualTo("head");
            });
  }

  @Test
  void headingsHaveTheirLevelAndPlace() {
    assertThat(folder.body("# A\n\n### B #\n\nC\n---\n\n- ## D\n").headings())
        .extracting(Body.Heading::level, Body.Heading::text, heading -> heading.at().toString())
        .containsExactly(
            tuple(1, "A", "guidance/a.md:3:1"),
            tuple(3, "B", "guidance/a.md:5:1"),
            tuple(2, "C", "guidance/a.md:7:1"),
            tuple(2, "D", "guidance/a.md:10:3"));
  }

  @Test
  void aHeadingTypedAsHtmlHasItsOwnPlace() {
    assertThat(folder.body("## A\n\n<h2>B</h2>\n\ntext <h3>C</h3>\n\n## D\n").headings())
        .extracting(Body.Heading::text, heading -> heading.at().toString())
        .containsExactly(
            tuple("A", "guidance/a.md:3:1"),
            tuple("B", "guidance/a.md:5:1"),
            tuple("C", "guidance/a.md:7:6"),
            tuple("D", "guidance/a.md:9:1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "About me|about-me",
        "What's next?|whats-next",
        "C++ & C#|c--c",
        "R&D: 2_3|rd-2_3",
        "*Very* `small` [link](b.md)|very-small-link",
        "\u00C9t\u00E9 \u6F22\u5B57|\u00E9t\u00E9-\u6F22\u5B57",
        "\uD83D\uDD2C Microscopy|-microscopy",
        "a-b  c|a-b-c",
        "!!!|section",
        "Main|main"
      })
  void anchorsAreThoseOfForges(String heading, String anchor) {
    Body body = folder.body("## " + heading + "\n");
    assertThat(body.headings()).extracting(Body.Heading::id).containsExactly(anchor);
    assertThat(body.html()).startsWith("<h2 id=\"" + anchor + "\">");
  }

  @Test
  void anchorsAreUnique() {
    assertThat(folder.body("# A\n\n# A\n\n# A-1\n\n# A\n\n# a!\n").headings())
        .extracting(Body.Heading::id)
        .containsExactly("a", "a-1", "a-1-1", "a-2", "a-3");
  }
}
