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

/** Where the links of a text lead. */
class MarkdownLinksTest {
  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  private String html(String markdown) {
    return folder.body(markdown + "\n").html();
  }

  @Test
  void linksAndPicturesHaveTheirPlaces() {
    assertThat(
            folder
                .body(
                    """
                    [a](b.md) ![c](d.png)
                    \uD83D\uDD2C <https://e.org> and [f][g] ![h][g]
                    <a title="x" href="i.md?j=1&amp;k">l</a> https://m.org [n](o&amp;p.md)

                    [g]: /forms/
                    """)
                .links())
        .extracting(Body.Link::target, Body.Link::picture, link -> link.at().toString())
        .containsExactly(
            tuple("b.md", false, "guidance/a.md:3:1"),
            tuple("d.png", true, "guidance/a.md:3:11"),
            tuple("https://e.org", false, "guidance/a.md:4:3"),
            tuple("/forms/", false, "guidance/a.md:4:23"),
            tuple("/forms/", true, "guidance/a.md:4:30"),
            tuple("i.md?j=1&k", false, "guidance/a.md:5:1"),
            tuple("https://m.org", false, "guidance/a.md:5:42"),
            tuple("o&p.md", false, "guidance/a.md:5:56"));
  }

  @Test
  void aReferenceToNothingIsNoLink() {
    assertThat(folder.body("[a][b] [c] ![d][e]\n").links()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "b.md, guidance/b/",
    "../mentors/c.md#d, mentors/c/#d",
    "/, ''",
    "/mentors/?q=a, mentors/?q=a",
    "./sub/d.md, guidance/d/"
  })
  void linksInsideBeginWithTheMarkOfTheRoot(String typed, String address) {
    assertThat(html("[x](" + typed + ")"))
        .isEqualTo("<p><a href=\"" + Body.ROOT + address + "\">x</a></p>\n");
  }

  @Test
  void thePageSaysWhereTheRootIs() {
    Body body = folder.body("[x](b.md) and [y](/)\n");
    assertThat(body.htmlFrom("../../"))
        .isEqualTo("<p><a href=\"../../guidance/b/\">x</a> and <a href=\"../../\">y</a></p>\n");
  }

  @Test
  void aLinkToAHeadingStaysOnThePage() {
    assertThat(html("[x](#y)")).isEqualTo("<p><a href=\"#y\">x</a></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "../../../b.md",
        "/../b.md",
        "%2e%2e/%2E%2e/x",
        "//evil.example",
        "/\\\\evil.example",
        "\\\\\\\\evil.example",
        "http://example.org",
        "ftp://example.org",
        "javascript:x",
        "/javascript:alert(1)",
        "data:text/html,x"
      })
  void aLinkThatLeavesTheSiteByAnyOtherWayLeadsNowhere(String typed) {
    assertThat(html("[x](" + typed + ")")).doesNotContain("href");
  }

  @Test
  void aLinkOutsideIsNotVouchedFor() {
    assertThat(html("[x](https://example.org)"))
        .isEqualTo("<p><a href=\"https://example.org\" rel=\"nofollow noopener\">x</a></p>\n");
  }

  @Test
  void anAddressForMailIsALink() {
    assertThat(html("[x](mailto:a@example.org)"))
        .isEqualTo("<p><a href=\"mailto:a@example.org\">x</a></p>\n");
  }

  @Test
  void aWordBetweenOtherSignsIsText() {
    assertThat(folder.body("a < b > c & d \"e\" 'f' \u2028 g\n").text())
        .isEqualTo("a < b > c & d \"e\" 'f' g");
  }
}
