package org.mentordirectory.desk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.evaluate.PairingCount;
import org.mentordirectory.evaluate.SampleFigures;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.site.theme.Theme;

/** The figures of a year, as a file that goes into the content folder. */
class PublicFiguresTest {
  private static String text(String year) throws Exception {
    return new PublicFigures(
            SampleFigures.figures(),
            List.of(new PairingCount("2027", 24), new PairingCount("2026", 4)),
            Theme.of(Path.of("none")).messages("en"))
        .of(year);
  }

  @Test
  void theFileForTheWebsiteHasFiguresAndNothingHidden() throws Exception {
    assertThat(text("2027"))
        .contains(
            """
            year: "2027"
            pairs: 24
            returns:
              - {who: mentees, when: mid-term, asked: 24, answered: 19}
              - {who: mentors, when: mid-term, asked: 18, answered: 12}
              - {who: mentees, when: end, asked: 24, answered: 18}
            answers:
            """)
        .contains("who: mentees, when: mid-term, people: 19, high: 13}")
        .contains("who: mentors, when: mid-term, people: 12, low: 0, between: 5, high: 7}")
        .contains("people: 60, low: 15, between: 14, high: 31}")
        .contains("people: 12, several: true, counts: {in person: 9}}")
        .contains("changes: []\n---\n")
        .doesNotContain("Is it easy?");
    assertThat(text("2026")).doesNotContain("pairs:");
  }

  @Test
  void theFileForTheWebsiteIsReadBack(@TempDir Path other) throws Exception {
    Files.writeString(other.resolve("scheme.yaml"), Draft.scheme().toString());
    Files.createDirectories(other.resolve("guidance"));
    Files.writeString(other.resolve("guidance/impact.md"), text("2027"));
    Content read = ContentReader.read(other);
    assertThat(read.findings()).isEmpty();
    assertThat(read.guidance().get(0).title()).isEqualTo("What came of 2027");
    assertThat(read.guidance().get(0).document().body().text())
        .startsWith("These are the answers of people who took part in 2027.");
  }
}
