package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class LinkRuleTest {
  private final SchemeFolder folder;

  LinkRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void says(String text) {
    folder.put("guidance/matching.md", Draft.page("Matching").saying(text + "\n"));
  }

  @Test
  void linksToFilesPagesAndHeadingsPass() {
    folder
        .put("guidance/deep/other.md", Draft.page("Other").saying("## Ways to meet\n\nText.\n"))
        .put("forms/agreement.md", Draft.page("Agreement"))
        .put("mentors/amina.md", Draft.mentor("Amina Yusuf"));
    says(
        "[a](../forms/agreement.md) [b](/forms/agreement/) [c](deep/other.md#ways-to-meet)"
            + " [d](/mentors/amina/) [e](https://example.org/x) [f](matching.md) [g](/) [z](/#main)"
            + " [h](/mentors/?q=glass) [i](/mentors/topics/leave/) [j](/mentors/topics/)"
            + " [k](/join/) [l](../guidance/) [m](/accessibility/) [n](#a-heading)\n\n"
            + "## A heading");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aLinkToAFileThatIsNotThereNamesTheNearestFile() {
    folder.put("forms/agreement.md", Draft.page("Agreement"));
    says("See [the form](../forms/agrement.md).");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/matching.md:5:5: error: no page is at `../forms/agrement.md`; did you mean"
                + " `../forms/agreement.md`? [link]");
  }

  @Test
  void theNearestFileIsNamedAsItIsSeenFromTheFolderOfTheLink() {
    folder.put("guidance/deep/other.md", Draft.page("Other").saying("[a](../machting.md)\n"));
    says("[a](deep/othre.md)");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/deep/other.md:5:1: error: no page is at `../machting.md`; did you mean"
                + " `../matching.md`? [link]",
            "guidance/matching.md:5:1: error: no page is at `deep/othre.md`; did you mean"
                + " `deep/other.md`? [link]");
  }

  @Test
  void aLinkToAPageThatIsNotThereNamesTheNearestPage() {
    folder.put("forms/agreement.md", Draft.page("Agreement"));
    says("[a](/forms/agreement) [b](/privcy/) [c](/mentors)");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/matching.md:5:1: error: no page is at `/forms/agreement`; did you mean"
                + " `/forms/agreement/`? [link]",
            "guidance/matching.md:5:23: error: no page is at `/privcy/`; did you mean `/privacy/`?"
                + " [link]",
            "guidance/matching.md:5:37: error: no page is at `/mentors`; did you mean `/mentors/`?"
                + " [link]");
  }

  @Test
  void aLinkLikeNoPageIsReportedWithoutAGuess() {
    says("[a](somewhere-else.md)");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/matching.md:5:1: error: no page is at `somewhere-else.md`; correct the link,"
                + " or take it out [link]");
  }

  @Test
  void aFieldThatIsNoFacetHasNoPages() {
    says("[a](/mentors/hours/2/)");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/matching.md:5:1: error: no page is at `/mentors/hours/2/`; correct the link,"
                + " or take it out [link]");
  }

  @Test
  void anAnchorIsThatOfAHeading() {
    folder.put("guidance/other.md", Draft.page("Other").saying("## Ways to meet\n\nText.\n"));
    says("[a](other.md#way-to-meet) [b](other.md#nothing) [c](#here)");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/matching.md:5:1: error: guidance/other.md has no heading `#way-to-meet`; did"
                + " you mean `#ways-to-meet`? [link]",
            "guidance/matching.md:5:27: error: guidance/other.md has no heading `#nothing`; link to"
                + " the page alone, or to one of its headings [link]",
            "guidance/matching.md:5:49: error: guidance/matching.md has no heading `#here`; link to"
                + " the page alone, or to one of its headings [link]");
  }

  @Test
  void anAnchorMayBeWrittenWithPercentSigns() {
    says("[a](#gr%C3%BC%C3%9Fe) [b](#100%)\n\n## Grüße\n\n## 100%");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/matching.md:5:23: error: guidance/matching.md has no heading `#100%`; did you"
                + " mean `#100`? [link]");
  }

  @Test
  void aLinkStaysInsideTheContentFolder() {
    says("[a](../../secret.md)");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/matching.md:5:1: error: `../../secret.md` leads out of the content folder;"
                + " link to a page of this site, or to an `https:` address [link]");
  }

  @Test
  void aLinkOutsideIsSecureAndComplete() {
    says(
        "[a](http://example.org) [b](tel:123) [c](//example.org/) [d](www.example.org)"
            + " [e](https://x) www.example.org");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/matching.md:5:1: error: `http://example.org` isn't secure; write"
                + " `https://example.org` [link]",
            "guidance/matching.md:5:25: error: `tel:123` is no address; it must begin with"
                + " `https://` or `mailto:` [link]",
            "guidance/matching.md:5:38: error: `//example.org/` lacks its beginning; write"
                + " `https://example.org/` [link]",
            "guidance/matching.md:5:58: error: `www.example.org` lacks its beginning; write"
                + " `https://www.example.org` [link]",
            "guidance/matching.md:5:79: error: `https://x` is no complete address; write it like"
                + " `https://example.org/page` [link]");
  }

  @Test
  void aLinkOutsideIsOfALengthThatBrowsersOpen() {
    says("[a](https://example.org/" + "a".repeat(1_980) + ")");
    assertThat(folder.findings()).isEmpty();

    says("[a](https://example.org/" + "a".repeat(1_981) + ")");
    assertThat(folder.findings())
        .containsExactly(
            "guidance/matching.md:5:1: error: `https://example.org/"
                + "a".repeat(100)
                + "…` is longer than an address can be; shorten it [link]");
  }

  @Test
  void aLinkLeadsSomewhere() {
    says("[a]() [b](#)");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/matching.md:5:1: error: this link leads nowhere; write an address between its"
                + " round brackets [link]",
            "guidance/matching.md:5:7: error: this link leads nowhere; write an address between its"
                + " round brackets [link]");
  }

  @Test
  void theLinksOfProfilesAreLookedAtToo() {
    folder
        .put("guidance/matching.md", Draft.page("Matching"))
        .put(
            "mentors/amina.md",
            Draft.mentor("Amina Yusuf").saying("[a](../guidance/machting.md)\n"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:11:1: error: no page is at `../guidance/machting.md`; did you mean"
                + " `../guidance/matching.md`? [link]");
  }

  @Test
  void whatHasMovedIsWhereTheSchemeSaysAndNoLongerWhereItWas() {
    folder.put(
        "scheme.yaml",
        Draft.scheme()
            .with(
                """
                hosting:
                  moved:
                    join-us: jion
                    privacy: join
                    events/old: guidance/matching
                    mentors/topics/grades: mentors/topics/grading\
                """));
    says("Words.");

    assertThat(folder.findings())
        .extracting(finding -> finding.replaceFirst("scheme.yaml:\\d+:", "scheme.yaml:n:"))
        .containsExactly(
            "scheme.yaml:n:5: error: `join-us/` has moved to `jion/`, where there is no page; did"
                + " you mean `/join/`? [link]",
            "scheme.yaml:n:5: error: there is still a page at `privacy/`, so it has not moved to"
                + " `join/`; take the line out [link]");
  }
}
