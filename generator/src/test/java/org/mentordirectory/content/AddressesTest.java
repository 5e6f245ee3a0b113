package org.mentordirectory.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the links of guidance/sub/here.md lead. */
class AddressesTest {
  private static final String HERE = "guidance/sub/here.md";

  @ParameterizedTest
  @CsvSource({
    // to files, as one sees them in the repository
    "there.md, guidance/there/",
    "./there.md, guidance/there/",
    "../there.md, guidance/there/",
    "../../mentors/amina.md, mentors/amina/",
    "../.././mentors//amina.md, mentors/amina/",
    "there.md#by-hand, guidance/there/#by-hand",
    "there.md?x=1#y, guidance/there/?x=1#y",
    "there.md#a?b, guidance/there/#a?b",
    "/guidance/deep/er/there.md, guidance/there/",
    "/mentors/amina.md, mentors/amina/",
    "../../mentors/amina.jpg, mentors/amina.jpg",
    "file name.md, guidance/file name/",
    "file%20name.md, guidance/file%20name/",
    // to pages, as one sees them on the site
    "/, ''",
    "/mentors/, mentors/",
    "/mentors, mentors",
    "/mentors/?q=a&topics=b, mentors/?q=a&topics=b",
    "/mentors/topics/leave/, mentors/topics/leave/",
    "/feed.xml, feed.xml",
    "../../, ''",
    "../.., ''",
    "../../mentors/, mentors/",
    // to the page itself
    "'', guidance/here/",
    "#by-hand, guidance/here/#by-hand",
    "?q=1, guidance/here/?q=1",
    "., guidance/sub"
  })
  void aLinkInsideLeadsToAnAddress(String target, String address) {
    assertThat(Addresses.inside(target, HERE)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../etc/passwd",
        "../../../there.md",
        "/../there.md",
        "/a/../../there.md",
        "../../%2e%2e/there.md",
        "../../.%2E/there.md",
        "..\\..\\there.md",
        "\\\\example.org",
        "/\\example.org",
        "//example.org",
        "https://example.org",
        "HTTPS://example.org",
        "mailto:a@example.org",
        "javascript:alert(1)",
        "/javascript:alert(1)",
        "../../javascript:alert(1)",
        "//javascript:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "/java\rscript:alert(1)",
        "there\0.md",
        "c:there.md"
      })
  void aLinkThatLeavesLeadsNowhere(String target) {
    assertThat(Addresses.inside(target, HERE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "HTTP:x",
        "mailto:a@b",
        "tel:1",
        "//example.org",
        "x+y-z.1:"
      })
  void anAddressWithASchemeOrAHostIsOutside(String target) {
    assertThat(Addresses.isOutside(target)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "#a",
        "a.md",
        "a/b:c",
        "/a:b",
        "#a:b",
        "?a=b:c",
        "1a:b",
        ":a",
        "www.example.org"
      })
  void anythingElseIsInside(String target) {
    assertThat(Addresses.isOutside(target)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"a.md, a/", "guidance/a.md, guidance/a/", "a.md#b, a/#b"})
  void aFileAtTheTopHasAnAddressToo(String target, String address) {
    assertThat(Addresses.inside(target, "here.md")).contains(address);
  }
}
