package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class PermissionRuleTest {
  private static final LocalDate UNTIL = LocalDate.of(2028, 9, 30);

  private final SchemeFolder folder;

  PermissionRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root).put("case-studies/c.md", Draft.caseStudy("C"));
  }

  @Test
  void aPermissionThatLastsPasses() {
    assertThat(folder.findings(UNTIL.minusDays(60))).isEmpty();
  }

  @Test
  void aPermissionAboutToEndIsRenewedInTime() {
    assertThat(folder.findings(UNTIL.minusDays(59)))
        .containsExactly(
            "case-studies/c.md:4:65: warning: permission ends on 30 September 2028, and the story is"
                + " left out from the day after; ask its people again [permission]");
    assertThat(folder.findings(UNTIL)).hasSize(1);
  }

  @Test
  void aPermissionThatHasEndedTakesTheStoryOffTheSite() {
    assertThat(folder.findings(UNTIL.plusDays(1)))
        .containsExactly(
            "case-studies/c.md:4:65: warning: permission ended on 30 September 2028, so the story is"
                + " on no page; ask its people again and change `when` and `until`, or delete this"
                + " file [permission]");
  }

  @Test
  void aLinkToAStoryThatIsLeftOutIsNamedAndStopsNothing() {
    folder.put(
        "guidance/g.md", Draft.page("G").saying("See [it](../case-studies/c.md#about-me).\n"));

    assertThat(folder.findings(UNTIL)).hasSize(1);
    assertThat(folder.findings(UNTIL.plusDays(1)))
        .contains(
            "guidance/g.md:5:5: warning: this leads to the case study `C`, which is left out because"
                + " its permission has ended; the words stay without the link [permission]")
        .noneMatch(finding -> finding.contains(": error: "));
  }

  @Test
  void nobodyAgreesInTheFutureAndAPermissionEndsAfterItBegins() {
    permission("{who: both, when: 2026-11-01, use: the site, until: 2026-09-01}");

    assertThat(folder.findings())
        .containsExactly(
            "case-studies/c.md:4:31: error: `when` is in the future, 1 November 2026; a case study is"
                + " published after its people have agreed, so write the day on which they did"
                + " [permission]",
            "case-studies/c.md:4:65: error: `until` is before `when`; write the last day on which the"
                + " story may be published [permission]");
  }

  @Test
  void allFourPartsOfAPermissionAreRecorded() {
    permission("{who: both, when: soon, uses: x}");

    assertThat(folder.findings())
        .containsExactly(
            "case-studies/c.md:4:1: error: `until` is missing; give the last day on which it may be"
                + " published [required]",
            "case-studies/c.md:4:1: error: `use` is missing; give what the story may be used for"
                + " [required]",
            "case-studies/c.md:4:31: error: `soon` is not a date; write `2026-10-01` for 1 October"
                + " 2026 [date]",
            "case-studies/c.md:4:37: error: unknown key `uses`; did you mean `use`? [unknown-key]");
  }

  @Test
  void aPermissionThatIsASentenceIsShownItsForm() {
    permission("Both agreed.");

    assertThat(folder.findings())
        .containsExactly(
            "case-studies/c.md:4:13: error: `permission` must be lines of the form `key: value`,"
                + " indented; write `permission: {who: …, when: …, use: …, until: …}` [type]");
  }

  private void permission(String value) {
    folder.put("case-studies/c.md", Draft.caseStudy("C").with("permission: " + value));
  }
}
