package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Colour;
import org.mentordirectory.content.Oklch;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class ContrastRuleTest {
  private static final Pattern SUGGESTED = Pattern.compile("write \"(#[0-9a-f]{6})\"");

  /** More than the eight bits of a screen can leave out. */
  private static final double ONE_STEP = 0.004;

  private final SchemeFolder folder;

  ContrastRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void accent(String typed) {
    folder.put("scheme.yaml", Draft.scheme().with("theme: {accent: \"" + typed + "\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#0b5563", "#7a1f5c", "#005ea5", "#6b4e00", "#000000", "#B00020"})
  void aDarkColourPasses(String typed) {
    accent(typed);

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aSchemeWithoutAColourHasTheThemes() {
    folder.put("scheme.yaml", Draft.scheme().with("theme: {logo: x.svg}"));

    assertThat(folder.findings()).noneMatch(finding -> finding.contains("[contrast]"));
  }

  @Test
  void aLightColourIsToldItsContrastAndTheNearestThatPasses() {
    accent("#4aa3b0");

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:7:17: error: `#4aa3b0` is too light for links and buttons: its contrast"
                + " with the ground #faf8f4 is 2.76:1 and must be 4.5:1 or more; write \"#1b7d8a\","
                + " the nearest colour that is dark enough [contrast]");
  }

  @Test
  void enoughOnWhiteIsNotEnoughOnTheGroundOfThePage() {
    accent("#767676");

    assertThat(folder.findings()).singleElement().asString().contains("#faf8f4 is 4.28:1");
  }

  @Test
  void whatIsNoColourIsLeftToTheReader() {
    accent("blue");

    assertThat(folder.findings()).singleElement().asString().endsWith("[scheme]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#4aa3b0", "#ff0000", "#ffff00", "#00ff00", "#00ffff", "#ff00ff", "#ffa500", "#ff69b4",
        "#87ceeb", "#0080ff", "#c0a030", "#e07050"
      })
  void theSuggestedColourIsTheSameOnlyAsMuchDarkerAsItMustBe(String typed) {
    accent(typed);
    String finding = folder.findings().get(0);
    Matcher suggested = SUGGESTED.matcher(finding);
    assertThat(suggested.find()).as(finding).isTrue();

    Colour better = Colour.of(suggested.group(1));
    Oklch before = Oklch.of(Colour.of(typed));
    Oklch after = Oklch.of(better);
    assertThat(ContrastRule.isReadable(better)).isTrue();
    Colour lighter = before.withLightness(after.lightness() + ONE_STEP).colour();
    assertThat(ContrastRule.isReadable(lighter)).as("%s", lighter).isFalse();
    double turn = Math.toDegrees(after.hue() - before.hue());
    assertThat(Math.IEEEremainder(turn, 360)).isCloseTo(0, within(2.0));
    assertThat(after.chroma()).isLessThan(before.chroma() + 0.003);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffffff", "#aaaaaa", "#787878"})
  void greyRemainsGrey(String typed) {
    accent(typed);

    assertThat(folder.findings()).singleElement().asString().contains("write \"#727272\"");
  }

  @Test
  void theGroundsAreThoseOfTheStyleSheet() throws IOException {
    try (InputStream in =
        ContrastRule.class.getResourceAsStream(
            "/mentordirectory/templates/assets/shared/site.css")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("--ground: " + ContrastRule.GROUNDS.get(0) + ";")
          .contains("--surface: #fff;", "--on-strong: #fff;");
    }
    assertThat(ContrastRule.GROUNDS.get(1)).hasToString("#ffffff");
  }
}
