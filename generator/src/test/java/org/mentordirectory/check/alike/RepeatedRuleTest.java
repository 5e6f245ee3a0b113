package org.mentordirectory.check.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class RepeatedRuleTest {
  private final SchemeFolder folder;

  RepeatedRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void oneThingInSeveralSpellingsIsToldOnceForAList() {
    folder.put(
        "mentors/ada.md", Draft.mentor("Ada").with("skills: [NMR, welding, nmr, N.M.R., NMR]"));

    assertThat(folder.findings())
        .filteredOn(said -> said.contains("ada.md"))
        .containsExactly(
            "mentors/ada.md:10:24: warning: `skills` says one thing several times: `NMR`, `nmr`"
                + " and `N.M.R.`; keep one of them [repeated]");
  }

  @Test
  void oneLinkInTwoSpellingsIsToldAndTwoArticlesAreNot() {
    folder.put(
        "mentors/ada.md",
        Draft.mentor("Ada")
            .with(
                "links: [https://www.github.com/ada/, https://github.com/ada,"
                    + " 'https://example.org/a?v=1', 'https://example.org/a?v=2']"));

    assertThat(folder.findings())
        .singleElement()
        .asString()
        .contains("`links` says one thing several times: `https://www.github.com/ada/` and");
  }

  @Test
  void otherValuesAreOthers() {
    folder.put("mentors/ada.md", Draft.mentor("Ada").with("skills: [C, C++, C#, '🧪', '🔬']"));

    assertThat(folder.findings()).isEmpty();
  }
}
