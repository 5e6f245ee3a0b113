package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionTest {
  @TempDir Path folder;

  @Test
  void aQuestionThatNobodyAnsweredWasNotAsked() throws IOException {
    Figures figures =
        new SampleAnswers(folder)
            .form(
                "end-mentee",
                "open: {label: Open, kind: scale}",
                "matched: {label: Matched, kind: scale}")
            .people("2026", "end-mentee", 9, "open=4")
            .people("2026", "end-mentee", 9)
            .people("2027", "end-mentee", 9, "open=4", "matched=5")
            .figures();

    assertThat(figures.scales())
        .filteredOn(question -> question.label().equals("Matched"))
        .flatExtracting(Figures.Question::lines)
        .extracting(line -> line.group().year())
        .containsExactly("2027");
    assertThat(figures.scales())
        .filteredOn(question -> question.label().equals("Open"))
        .flatExtracting(Figures.Question::lines)
        .extracting(Figures.Line::people)
        .containsExactly(18, 9);
  }
}
