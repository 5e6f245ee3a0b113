package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.testing.SampleScheme;

/** Whatever colour a scheme has, words can be read by day and by night. */
@ExtendWith(Chromium.class)
class ContrastIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path temp;

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"#7a1f5c", "#6b4e00", "#005ea5"})
  void wordsStandOutInEveryColourThatTheChecksAllow(String accent, Browser browser)
      throws Exception {
    try (Site site = Site.built(browser, sampleIn(accent), temp.resolve("site"), TODAY);
        Site.Visit visit = site.visit()) {
      for (String path :
          List.of("", "mentors/", "mentors/amina-yusuf/", "match/", "impact/2026/")) {
        Page page = visit.arrived(path);
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          assertThat(Axe.contrast(Look.WIDE.in(light).at(page)))
              .as("/%s, %s", path, light)
              .isEmpty();
        }
      }
    }
  }

  private Path sampleIn(String accent) throws IOException {
    Path content = SampleScheme.write(temp.resolve("content"));
    Path scheme = content.resolve("scheme.yaml");
    String text = Files.readString(scheme);
    String recoloured = text.replaceFirst("accent: \"#[0-9a-f]{6}\"", "accent: \"" + accent + "\"");
    assertThat(recoloured).contains("accent: \"" + accent + "\"");
    Files.writeString(scheme, recoloured);
    return content;
  }
}
