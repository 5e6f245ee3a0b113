package org.mentordirectory.content.read;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;

/** Markdown that is nested so deeply, or has so many signs, that it is refused; and what is not. */
class DeepMarkdownTest {
  private static final String TOO_DEEP =
      ": error: the text has lists, quotes or emphasis nested too deeply, or a line of too many"
          + " signs; make it simpler [markdown]";

  private static final String TOO_MANY_SIGNS =
      ": error: this line has so many brackets, backslashes or similar signs that it can't be read;"
          + " take out those that mean nothing [markdown]";

  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "1. ", "* "})
  void whatIsNestedTooDeeplyIsAFindingOnItsLine(String part) {
    Body body = folder.body("Text\n\n" + part.repeat(101) + "x\n");
    assertThat(folder.findings()).containsExactly("guidance/a.md:5:1" + TOO_DEEP);
    assertThat(body.html()).isEmpty();
    assertThat(body.text()).as("is not said to be missing").isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[a][", "[^", "![a][", "- [", "> [", "1. > ["})
  void aBracketBeforeSixtyBackslashesIsAFindingOnItsLine(String start) {
    String markdown = "Text\n\n" + start + "\\".repeat(60) + "\n";
    assertTimeoutPreemptively(ofMinutes(1), () -> folder.body(markdown));
    assertThat(folder.findings())
        .singleElement()
        .asString()
        .startsWith("guidance/a.md:5:")
        .endsWith(TOO_MANY_SIGNS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[a][", "[^"})
  void aFewBackslashesAfterABracketAreRead(String start) {
    assertThat(folder.body(start + "\\".repeat(10) + "\n").text()).contains("\\".repeat(5));
    assertThat(folder.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>\n<table><tr><td>x</td></tr></table></td></tr></table>",
        "<table><tr><td>\n\n|a|b|\n|-|-|\n|c|d|\n\n</td></tr></table>"
      })
  void aTableInATableIsAFindingOnItsLine(String tables) {
    folder.body("|a|b|\n|-|-|\n|c|d|\n\n" + tables + "\n");
    assertThat(folder.findings())
        .singleElement()
        .asString()
        .matches(
            "guidance/a.md:(8|9):1: error: this table stands inside another; give each a place of"
                + " its own \\[markdown]");
  }

  @Test
  void elementsThatLieTooDeepInOneAnotherAreAFinding() {
    folder.body("<div>".repeat(200) + "x\n");
    assertThat(folder.findings()).isEmpty();
    for (String part : List.of("<div>", "<ul><li>", "<blockquote>", "<span>")) {
      folder.body(part.repeat(300) + "x\n");
      assertThat(folder.findings()).as(part).containsExactly("guidance/a.md:3:1" + TOO_DEEP);
    }
  }

  @Test
  void emphasisThatIsNestedTooDeeplyIsAFinding() {
    folder.body("*a **b ".repeat(1_500) + "c** d* ".repeat(1_300) + "\n");
    assertThat(folder.findings()).containsExactly("guidance/a.md:3:1" + TOO_DEEP);
  }

  @Test
  void theFilesBesideOneThatIsNestedTooDeeplyAreRead() {
    for (int i = 0; i < 200; i++) {
      boolean deep = i % 10 == 0;
      String text = deep ? "*a **b ".repeat(1_500) + "c** d* ".repeat(1_300) : "Some *text*.";
      folder.put("mentors/m" + (1_000 + i) + ".md", "---\nname: M\n---\n" + text + "\n");
    }
    Content content = folder.read();
    assertThat(content.findings()).hasSize(20).allMatch(f -> f.rule().equals("markdown"));
    assertThat(content.mentors())
        .filteredOn(
            mentor -> mentor.document().body().html().equals("<p>Some <em>text</em>.</p>\n"))
        .hasSize(180);
  }

  @Test
  void oneHundredLevelsAreRead() {
    assertThat(folder.body("> ".repeat(100) + "x\n").text()).isEqualTo("x");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aLineOfThreeHundredHyphensIsALine() {
    assertThat(folder.body("a\n\n" + "-".repeat(300) + "\n").html()).isEqualTo("<p>a</p>\n<hr>\n");
    assertThat(folder.findings()).isEmpty();
  }
}
