package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class SlugRuleTest {
  private final SchemeFolder folder;

  SlugRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void aNameOfSmallLettersDigitsAndHyphensPasses() {
    folder.put("mentors/amina-yusuf-2.md", Draft.mentor("Amina Yusuf"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void anyOtherNameGetsASlugThatItCouldHave() {
    folder
        .put("guidance/Meeting__once--more.md", Draft.page("A"))
        .put("mentors/Åsa Fjällgren.md", Draft.mentor("Åsa Fjällgren"));

    assertThat(folder.findings())
        .containsExactly(
            "guidance/Meeting__once--more.md:1:1: error: the file's name may have a–z, 0–9 and"
                + " single hyphens, at most 80 of them; rename it to `meeting-once-more.md` [slug]",
            "mentors/Åsa Fjällgren.md:1:1: error: the file's name may have a–z, 0–9 and single"
                + " hyphens, at most 80 of them; rename it to `asa-fjallgren.md` [slug]");
  }

  @Test
  void aNameWithoutALatinLetterTakesTheMentorsOrElseTheKinds() {
    folder.put("mentors/李.md", Draft.mentor("Li Wei")).put("mentors/王.md", Draft.mentor("王"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/李.md:1:1: error: the file's name may have a–z, 0–9 and single hyphens, at most"
                + " 80 of them; rename it to `li-wei.md` [slug]",
            "mentors/王.md:1:1: error: the file's name may have a–z, 0–9 and single hyphens, at most"
                + " 80 of them; rename it to `mentor.md` [slug]");
  }

  @Test
  void aNameIsNoLongerThanEighty() {
    folder.put("mentors/" + "a".repeat(80) + ".md", Draft.mentor("A"));
    assertThat(folder.findings()).isEmpty();

    folder.put("mentors/" + "b".repeat(81) + ".md", Draft.mentor("B"));
    assertThat(folder.findings())
        .singleElement()
        .asString()
        .endsWith("rename it to `" + "b".repeat(80) + ".md` [slug]");
  }

  @Test
  void theEndingIsInSmallLettersToo() {
    folder.put("mentors/amina.MD", Draft.mentor("Amina Yusuf"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.MD:1:1: error: the file's name may have a–z, 0–9 and single hyphens, at"
                + " most 80 of them; rename it to `amina.md` [slug]");
  }

  @Test
  void theNamesOfFacetsAreTaken() {
    folder
        .put("mentors/a-z.md", Draft.mentor("A Z"))
        .put("mentors/page.md", Draft.mentor("A Page"))
        .put("mentors/skills.md", Draft.mentor("B Skills"))
        .put("guidance/skills.md", Draft.page("Skills"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/a-z.md:1:1: error: the address `mentors/a-z/` belongs to a page of the site;"
                + " rename the file, to `a-z-1.md` if nothing better comes to mind [slug]",
            "mentors/page.md:1:1: error: the address `mentors/page/` belongs to a page of the site;"
                + " rename the file, to `page-1.md` if nothing better comes to mind [slug]",
            "mentors/skills.md:1:1: error: the address `mentors/skills/` belongs to a page of the"
                + " site; rename the file, to `skills-1.md` if nothing better comes to mind [slug]");
  }

  @Test
  void noTwoPagesHaveTheSameAddress() {
    folder
        .put("guidance/a/matching.md", Draft.page("A").with("order: 3"))
        .put("guidance/b/matching.md", Draft.page("B").with("order: 2"))
        .put("guidance/c/matching.md", Draft.page("D").with("order: 1"))
        .put("forms/matching.md", Draft.page("C"));

    assertThat(folder.findings())
        .containsExactly(
            "guidance/b/matching.md:1:1: error: the page would have the same address as that of"
                + " guidance/a/matching.md; rename one of the two files [slug]",
            "guidance/c/matching.md:1:1: error: the page would have the same address as that of"
                + " guidance/a/matching.md; rename one of the two files [slug]");
  }

  @Test
  void capitalsDoNotMakeAnotherAddress() {
    folder
        .put("guidance/a/Matching.md", Draft.page("A"))
        .put("guidance/b/matching.md", Draft.page("B"));

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a/Matching.md:1:1: error: the file's name may have a–z, 0–9 and single hyphens,"
                + " at most 80 of them; rename it to `matching.md` [slug]",
            "guidance/b/matching.md:1:1: error: the page would have the same address as that of"
                + " guidance/a/Matching.md; rename one of the two files [slug]");
  }
}
