package org.mentordirectory.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.0",
    "#ffffff, #ffffff, 1.0",
    "#767676, #ffffff, 4.54",
    "#777777, #ffffff, 4.48",
    "#ff0000, #ffffff, 4.0",
    "#0000ff, #ffffff, 8.59"
  })
  void contrastIsThatOfWcagInBothDirections(String one, String two, double ratio) {
    assertThat(Colour.of(one).contrast(Colour.of(two))).isCloseTo(ratio, within(0.005));
    assertThat(Colour.of(two).contrast(Colour.of(one))).isCloseTo(ratio, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({
    // Lightness, chroma and hue in degrees.
    "#ff0000, 0.6280, 0.2577, 29.23",
    "#00ff00, 0.8664, 0.2948, 142.50",
    "#0000ff, 0.4520, 0.3132, 264.05"
  })
  void theLightnessIsThatWhichPeopleSee(String hex, double lightness, double chroma, double hue) {
    Oklch seen = Oklch.of(Colour.of(hex));
    assertThat(seen.lightness()).isCloseTo(lightness, within(0.001));
    assertThat(seen.chroma()).isCloseTo(chroma, within(0.001));
    assertThat((Math.toDegrees(seen.hue()) + 360) % 360).isCloseTo(hue, within(0.5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#000000", "#ffffff", "#0b5563", "#ffff00", "#123456", "#fedcba"})
  void aColourComesBackAsItWas(String hex) {
    assertThat(Oklch.of(Colour.of(hex)).colour()).hasToString(hex);
  }
}
