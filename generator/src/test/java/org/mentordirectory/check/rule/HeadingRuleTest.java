package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class HeadingRuleTest {
  private final SchemeFolder folder;

  HeadingRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void text(String text) {
    folder.put("guidance/a.md", Draft.page("A").saying(text));
  }

  @Test
  void headingsThatGoDownOneStepAtATimePass() {
    text("## One\n\n### Two\n\n#### Three\n\n## Four\n\n### Five\n");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void theTitleIsTheOnlyHeadingOfTheFirstLevel() {
    text("# One\n\n### Two\n");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:5:1: error: the only heading with one `#` is the title, which the page"
                + " gets by itself; write `##` [heading]");
  }

  @Test
  void theFirstHeadingIsNextBelowTheTitle() {
    text("Text.\n\n### One\n");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:7:1: error: this heading is `###` and the one above it is the title of"
                + " the page; write `##` [heading]");
  }

  @Test
  void noLevelIsLeftOut() {
    text("## One\n\n#### Two\n");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:7:1: error: this heading is `####` and the one above it `##`; write"
                + " `###` [heading]");
  }

  @Test
  void aHeadingHasWords() {
    text("## \n\nText.\n");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:5:1: error: this heading has no words; write some, or take it out"
                + " [heading]");
  }
}
