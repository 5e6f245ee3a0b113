package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.content.Look;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** The part {@code theme} of a scheme. */
class LookReaderTest {
  @TempDir private Path root;
  private SchemeFolder scheme;

  @BeforeEach
  void aScheme() {
    scheme = new SchemeFolder(root);
  }

  private Look look(String theme) throws Exception {
    scheme.put("scheme.yaml", Draft.scheme().with("theme: " + theme));
    return ContentReader.read(root).scheme().look();
  }

  @Test
  void aFontIsAStackByNameOrWhatReadersHave() throws Exception {
    assertThat(look("{font: old-style}").font()).contains(Look.STACKS.get("old-style"));
    assertThat(look("{font: \"Frutiger, Gill Sans\"}").font())
        .contains("\"Frutiger\", \"Gill Sans\", system-ui, sans-serif");
    assertThat(look("{font: Serifa}").font()).contains("\"Serifa\", system-ui, sans-serif");
    assertThat(scheme.findings()).isEmpty();
  }

  @Test
  void cornersMayBeSquare() throws Exception {
    assertThat(look("{radius: 0}").radius()).contains(0);
    assertThat(look("{}").radius()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{font: serfi}|there is no font `serfi`; did you mean `serif`?",
        "{font: \"x; } body { background: url(//evil.example)\"}|`font` is one of `system`,"
            + " `humanist`, `geometric`, `grotesque`, `rounded`, `serif`, `old-style`, `slab`, or"
            + " the names of at most 5 fonts that readers have, with commas between them: letters,"
            + " digits, spaces and hyphens",
        "{radius: 25}|`radius` is a whole number of pixels from 0 to 24",
        "{second: red}|`red` is no colour; write it as \"#0b5563\", in quotes",
        "{second: \"#ffcc00\"}|`#ffcc00` is too light for the head of the page: its contrast with"
            + " letters in #ffffff is 1.51:1 and must be 4.5:1 or more; write \"#917300\", the"
            + " nearest colour that is dark enough",
        "{logo-light: light.svg}|paper and light grounds need a `logo` too; add it",
      })
  void mistakesAreToldWithTheRemedy(String theme, String sentence) throws Exception {
    look(theme);

    assertThat(scheme.findings()).anyMatch(finding -> finding.contains(": error: " + sentence));
  }
}
