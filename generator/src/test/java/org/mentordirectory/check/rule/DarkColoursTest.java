package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.content.Colour;
import org.mentordirectory.content.Oklch;

/** What the style makes of a scheme's colours in the dark, whatever their hue. */
class DarkColoursTest {
  private static final Path STYLE = Path.of("../templates/assets/shared/site.css");

  @ParameterizedTest
  @CsvSource({
    "strong, '#14191b #1d2427 #10181a'", // on the page, on cards, and letters on buttons
    "band, '#ffffff'", // under the head's letters
  })
  void everyHueCanBeRead(String name, String others) throws Exception {
    String style = Files.readString(STYLE);
    String dark = style.substring(style.lastIndexOf("@supports (color: oklch"));
    Matcher made =
        Pattern.compile("--" + name + ": oklch\\(from \\S+ (0\\.\\d+) min\\(c, (0\\.\\d+)\\) h\\)")
            .matcher(dark);
    assertThat(made.find()).isTrue();
    List<Colour> grounds = List.of(others.split(" ")).stream().map(Colour::of).toList();

    for (int hue = 0; hue < 360; hue++) {
      for (double part = 0; part <= 1; part += 0.25) {
        Colour colour =
            new Oklch(
                    Double.parseDouble(made.group(1)),
                    Double.parseDouble(made.group(2)) * part,
                    Math.toRadians(hue))
                .colour();
        for (Colour ground : grounds) {
          assertThat(colour.contrast(ground)).as("hue %s on %s", hue, ground).isGreaterThan(4.5);
        }
      }
    }
  }
}
