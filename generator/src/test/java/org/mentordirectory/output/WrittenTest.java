package org.mentordirectory.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;

/** What a person, or another goal, has put into a private report is not lost with it. */
class WrittenTest {
  @TempDir private Path temp;
  private Path report;

  @BeforeEach
  void aReport() throws Exception {
    report = temp.toRealPath().resolve("match");
    replace("old");
  }

  private void replace(String text) throws IOException, Refusal {
    try (Staging staging = Staging.beside(report, Sources.of(), true, Access.OWNER)) {
      staging.folder().text("pairings.csv", text);
      staging.folder().inside("forms").text("agreement.txt", text);
      staging.replace();
    }
  }

  @Test
  void aReportThatIsAsItWasWrittenIsReplaced() throws Exception {
    replace("new");
    assertThat(report.resolve("pairings.csv")).hasContent("new");
  }

  @Test
  void aLogThatWasFilledInIsNotReplaced() throws Exception {
    Path log = Files.writeString(report.resolve("pairings.csv"), "met on Monday");
    assertThatThrownBy(() -> replace("new"))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            log
                + " was written or changed after the rest of "
                + report
                + ", and would be lost; move the folder away, or give another by --output");
    assertThat(log).hasContent("met on Monday");
  }

  @Test
  void whatWasAddedIsNotReplaced() throws Exception {
    Files.createDirectories(report.resolve("pairs"));
    Path letter = Files.writeString(report.resolve("pairs/letter.html"), "Dear Kit,");
    Files.writeString(report.resolve("pairs/notes.txt"), "call Kit");
    assertThatThrownBy(() -> replace("new")).hasMessageContaining("as were 1 more");
    assertThat(letter).hasContent("Dear Kit,");
  }

  @Test
  void whatIsAddedWhileANewOneGrowsIsNotReplaced() throws Exception {
    try (Staging staging = Staging.beside(report, Sources.of(), true, Access.OWNER)) {
      Path note = Files.writeString(report.resolve("note.txt"), "call Kit");
      assertThatThrownBy(staging::replace).hasMessageContaining(note.toString());
      assertThat(note).hasContent("call Kit");
    }
  }

  @Test
  void aLookAtAReportChangesNothing() throws Exception {
    Files.writeString(report.resolve(".DS_Store"), "of the Finder");
    replace("new");
    assertThat(report.resolve("pairings.csv")).hasContent("new");
  }
}
