package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class TitleRuleTest {
  private final SchemeFolder folder;

  TitleRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void pagesWithTitlesOfTheirOwnPass() {
    folder
        .put("guidance/a.md", Draft.page("Matching"))
        .put("forms/b.md", Draft.page("Matching form"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void noTwoPagesHaveTheSameTitle() {
    folder
        .put("guidance/a.md", Draft.page("Matching"))
        .put("guidance/c.md", Draft.page("MATCHING"))
        .put("forms/b.md", Draft.page("matching"));

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:2:8: error: `Matching` is also the title in forms/b.md line 2; change one"
                + " of the two [title]",
            "guidance/c.md:2:8: error: `MATCHING` is also the title in forms/b.md line 2; change one"
                + " of the two [title]");
  }

  @Test
  void noPageHasTheTitleOfAPageOfTheSite() {
    folder.put("guidance/a.md", Draft.page("Case Studies")).put("events/b.md", Draft.event("Home"));

    assertThat(folder.findings())
        .containsExactly(
            "events/b.md:2:8: error: `Home` is already the title of the site's page /; choose"
                + " another title [title]",
            "guidance/a.md:2:8: error: `Case Studies` is already the title of the site's page"
                + " /case-studies/; choose another title [title]");
  }

  @Test
  void pagesWithoutATitleDoNotShareOne() {
    folder
        .put("guidance/a.md", Draft.page("A").without("title"))
        .put("guidance/b.md", Draft.page("B").without("title"));

    assertThat(folder.findings()).hasSize(2).allMatch(finding -> finding.endsWith("[required]"));
  }
}
