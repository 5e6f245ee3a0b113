package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class DrawingRuleTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>";

  private final SchemeFolder folder;

  DrawingRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root).put("guidance/plan.svg", SVG);
  }

  private void page(String text) {
    folder.put("guidance/a.md", Draft.page("A").saying("Words.\n\n" + text + "\n"));
  }

  @Test
  void aDrawingBesideThePageWithWordsPasses() {
    page("![First this, then that](plan.svg)");

    assertThat(folder.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"![](plan.svg)", "![ ](plan.svg)"})
  void aDrawingWithoutWordsIsToldSoAtItsLine(String typed) {
    page(typed);

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:7:1: error: say between the square brackets what `plan.svg` shows, for"
                + " those who do not see it [drawing]");
  }

  @Test
  void aDrawingThatIsMissingNamesTheNearest() {
    page("![Words](paln.svg)\n\n![Words](other-thing.svg)");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:7:1: error: there is no `guidance/paln.svg`; did you mean `plan.svg`?"
                + " [drawing]",
            "guidance/a.md:9:1: error: there is no `guidance/other-thing.svg`; put the file there,"
                + " or correct the name [drawing]");
  }

  @Test
  void aDrawingOfAnotherFolderIsNotBesideThePage() {
    folder.put("forms/b.md", Draft.page("B").saying("![Words](plan.svg)\n"));

    assertThat(folder.findings())
        .contains(
            "forms/b.md:5:1: error: there is no `forms/plan.svg`; put the file there, or correct the"
                + " name [drawing]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.png", "../guidance/plan.svg", "/guidance/plan.svg", "https://example.org/plan.svg",
        "Plan.svg", "plan.svg?x", "//example.org/plan.svg", "data:image/svg+xml,x"
      })
  void otherPicturesAreNotShown(String target) {
    page("![Words](" + target + ")");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:7:1: error: `"
                + target
                + "` is not shown; a picture in a text is an SVG file beside the page, its name in"
                + " a–z, 0–9 and hyphens: `![What it says in words](name.svg)` [drawing]");
  }

  @Test
  void aDrawingWithAScriptIsNotPublished() {
    folder.put("guidance/plan.svg", SVG.replace("<path", "<script/><path onclick=\"x()\""));

    assertThat(folder.findings())
        .hasSize(2)
        .allMatch(finding -> finding.startsWith("guidance/plan.svg:1:"))
        .anyMatch(finding -> finding.endsWith("error: take the element `<script>` out [drawing]"))
        .anyMatch(finding -> finding.endsWith("take the attribute `onclick` out [drawing]"));
  }

  @Test
  void aDrawingOfMoreThanAHundredKilobytesIsMadeSimpler() {
    folder.put("guidance/plan.svg", SVG + " ".repeat(100 * 1024 - SVG.length()));
    assertThat(folder.findings()).isEmpty();

    folder.put("guidance/plan.svg", SVG + " ".repeat(100 * 1024 - SVG.length() + 1));
    assertThat(folder.findings())
        .containsExactly(
            "guidance/plan.svg:1:1: error: the picture is larger than 100 KB; make it simpler"
                + " [drawing]");
  }
}
