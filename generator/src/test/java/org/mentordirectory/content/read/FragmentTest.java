package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentordirectory.content.Body;

/** HTML that is taken apart and changed keeps every byte that nobody asked for. */
class FragmentTest {
  private static final char ROOT = Body.ROOT;

  private static String within(String html) {
    return Fragment.of(html).within("x.", 1);
  }

  @Test
  void headingsAreLoweredAndAnchorsMadeItsOwn() {
    assertThat(
            within(
                "<h2 id=\"why\" lang=\"cy\">Why <em>so</em>?</h2>\n"
                    + "<p>See <a href=\"#why\" title=\"&lt;h2"
                    + " id=&quot;a&quot;\">above</a>&nbsp;&amp; <sup id=\"fnref-1\"><a"
                    + " href=\"#fn-1\">1</a></sup></p>"))
        .isEqualTo(
            "<h3 id=\"x.why\" lang=\"cy\">Why <em>so</em>?</h3>\n"
                + "<p>See <a href=\"#x.why\" title=\"&lt;h2 id=&quot;a&quot;\">above</a>&nbsp;&amp;"
                + " <sup id=\"x.fnref-1\"><a href=\"#x.fn-1\">1</a></sup></p>");
  }

  @Test
  void noHeadingIsLowerThanTheSixthLevel() {
    assertThat(within("<h5 id=\"a\">A</h5><h6 id=\"b\">B</h6>"))
        .isEqualTo("<h6 id=\"x.a\">A</h6><h6 id=\"x.b\">B</h6>");
  }

  @Test
  void whatIsWrittenLikeATagIsText() {
    String html = "<p>&lt;h2 id=\"a\"&gt;</p><pre tabindex=\"0\"><code>h2 id=\"b\"</code></pre>";
    assertThat(within(html)).isEqualTo(html);
  }

  @Test
  void aLinkIsTakenAwayAndItsWordsRemain() {
    String html =
        "<p><a title=\"A &gt; B\" href=\"%1$cold/?q=1#a\">Old <b>page</b></a>,\n"
            + "<a href=\"%1$cold/more/\">more</a>, <a href=\"https://old/\" rel=\"nofollow"
            + " noopener\">far</a>, <a href=\"#old/\">here</a>, <a>none</a></p>";
    assertThat(Fragment.of(html.formatted(ROOT)).unlinked("old/"::equals))
        .isEqualTo(
            "<p>Old <b>page</b>,\n<a href=\"%1$cold/more/\">more</a>, <a href=\"https://old/\" rel=\"nofollow noopener\">far</a>,"
                    .formatted(ROOT)
                + " <a href=\"#old/\">here</a>, <a>none</a></p>");
  }

  @Test
  void aTextIsPartedByElementsOfItsTopmostLevelAlone() {
    assertThat(
            Fragment.of(" a <p class=\"x\">1</p><ul>\n<li><p class=\"x\">2</p></li></ul>\n<hr>")
                .stretches(element -> element.hasClass("x")))
        .extracting(Fragment.Stretch::html, Fragment.Stretch::isEmpty)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a", false),
            org.assertj.core.groups.Tuple.tuple(
                "<ul>\n<li><p class=\"x\">2</p></li></ul>\n<hr>", false));
  }

  @Test
  void aPictureIsSomethingAndARuleIsNot() {
    assertThat(Fragment.of("<hr><p> <br></p>").stretches(e -> false).get(0).isEmpty()).isTrue();
    assertThat(
            Fragment.of("<figure><img src=\"a.svg\" alt=\"A\"></figure>")
                .stretches(e -> false)
                .get(0)
                .isEmpty())
        .isFalse();
  }
}
