package org.mentordirectory.content.read;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Markdown that is made to be slow. The time that the parser takes grows with the square of some of
 * these, which the limit on the length of a text bounds, and doubles with each sign of others,
 * which the limit on looks bounds.
 */
@Tag("slow")
class SlowMarkdownTest {
  private static final int LONGEST = 20_000;

  /** Each is repeated until the text is as long as a text may be. */
  static final List<String> SLOWEST = List.of("[\n", "|a\n", "[a](b \"", "<b><p>");

  /** Each is repeated to an eighth of that. */
  static final List<String> SLOW =
      List.of(
          "1. ",
          "a.",
          "www.",
          "[a]:\n",
          "e`",
          "[",
          "]",
          "![",
          "(",
          "*",
          "* ",
          "*a ",
          "**a *b ",
          "a**b",
          "_a ",
          "a_ ",
          ">",
          "> ",
          "- ",
          "+ ",
          "`",
          "` `` ",
          "~",
          "<",
          "<a ",
          "<a:",
          "<!--",
          "a <!--",
          "a <?",
          "a <![CDATA[",
          "a <!A ",
          "[a](",
          "[a](<b",
          "![[]()",
          "[](](",
          "a](b",
          "[^1]",
          "[^1]: x\n",
          "[a]: /x\n",
          "[a]: x '\n",
          "[a]:",
          "a|b\n",
          "|-\n",
          "|",
          "|a|b|\n|-|-|\n",
          "word ",
          "a\n",
          "a  \n",
          "\n",
          " ",
          "#",
          "# a\n",
          "## same\n\n",
          "a\n=\n",
          "=",
          "-",
          "- - -\n",
          "```\n",
          "```a\n~~~\n",
          "&",
          "&amp;",
          "&#",
          "\\",
          "\\[",
          "http://a ",
          "http://",
          "@",
          "a@",
          "a@b.",
          "a@b.c ",
          "mailto:",
          "://",
          "https://a\"",
          "<http://a>",
          "0",
          "0 ",
          "01632 960001 ",
          "+1 ",
          "- [x] a\n",
          "* a\n",
          "-\n",
          "- b\n\n  c\n\n",
          "<div>\n",
          "a<b>",
          "<table>",
          "<p>\n\n",
          "x<a>",
          "x<i></p>",
          "<h1>a</h1>\n",
          "<select>",
          "<svg>",
          "<math>",
          "<template>",
          "<table><tr><td>",
          "<ruby><rt>",
          "<font size=1>",
          "x</p>",
          "<a><table>",
          "x<nobr>",
          "<b>\n",
          "<ul><li>",
          "<!-- ",
          "é",
          "\u202E",
          "\uD83D\uDD2C");

  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  private void readsInTime(String markdown) {
    assertTimeoutPreemptively(ofMinutes(1), () -> folder.body(markdown + "\n"));
  }

  private static String filled(String part, int length) {
    return part.repeat(length / part.length());
  }

  @ParameterizedTest
  @FieldSource("SLOWEST")
  void aTextOfTheLargestSizeIsReadInTime(String part) {
    readsInTime(filled(part, LONGEST - 1));
  }

  @ParameterizedTest
  @FieldSource("SLOW")
  void aTextOfOnePartOverAndOverIsReadInTime(String part) {
    readsInTime(filled(part, LONGEST / 8));
  }

  @ParameterizedTest
  @FieldSource("SLOW")
  void aTextOfOnePartInTheMiddleOfWordsIsReadInTime(String part) {
    readsInTime("word " + filled(part, LONGEST / 8) + " word");
  }

  static Stream<String> shapes() {
    return Stream.of(
        "|a".repeat(3_000) + "|\n" + "|-".repeat(3_000) + "|\n" + "|b\n".repeat(1_500),
        lines(120, i -> "  ".repeat(i) + "- a"),
        lines(150, i -> ">".repeat(i) + " a"),
        lines(300, i -> "> ".repeat(25) + "- a"),
        lines(1_000, i -> "a[^" + i + "]\n\n[^" + i + "]: n"),
        lines(900, i -> "[^" + i + "]: [^" + (i + 1) + "]"),
        lines(900, i -> "[r" + i + "] [r" + i + "]: /x"),
        lines(1_000, i -> "[r" + i + "]: /x"),
        lines(190, i -> "e" + "`".repeat(i)),
        "[".repeat(3_000) + "a" + "](b)".repeat(1_000),
        "*a **b ".repeat(1_500) + "c** d* ".repeat(1_000),
        "*a* [" + "\\".repeat(19_000),
        "[a]: [" + "\\".repeat(19_000),
        "|[" + "\\".repeat(19_000),
        "<a " + "a ".repeat(9_000) + ">x</a>",
        "<b>".repeat(3_000) + "x" + "</b>".repeat(2_000),
        "a.".repeat(9_000) + "@b.org",
        "http://" + "a.".repeat(3_000),
        "http://a" + "(".repeat(9_000));
  }

  private static String lines(int count, IntFunction<String> line) {
    return String.join("\n", IntStream.rangeClosed(1, count).mapToObj(line).toList());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aTextOfAnOddShapeIsReadInTime(String markdown) {
    readsInTime(markdown);
  }

  @Test
  void aTextThatIsAllLinksIsRead() {
    String link = "[one](https://example.org/one), [two], ![three][4] and `code`; ";
    folder.body(lines(LONGEST / link.length() / 4, i -> link.repeat(4) + "\n") + "\n");
    assertThat(folder.findings()).noneMatch(finding -> finding.contains("[markdown]"));
  }

  @Test
  void linesWithoutEndAreAFindingOnTheFirstThatIsTooMany() {
    folder.body("a\n\n" + "- a\n".repeat(1_999));
    assertThat(folder.findings()).isEmpty();
    folder.body("a\n\n" + "- a\n".repeat(2_500));
    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:2005:1: error: here are more than 2000 lines without an empty one; begin"
                + " a new paragraph, list or table now and then [markdown]");
  }
}
