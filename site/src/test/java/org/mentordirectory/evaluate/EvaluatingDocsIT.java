package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.pairs.LogColumn;
import org.mentordirectory.pairs.Pairings;

/** What docs/evaluating.md shows can be copied and works. */
class EvaluatingDocsIT {
  private static final Path DOCS = Path.of(System.getProperty("mentor.root"), "docs/evaluating.md");

  private final String text;

  EvaluatingDocsIT() throws IOException {
    text = Files.readString(DOCS);
  }

  @Test
  void eachColumnOfTheLogIsExplained() {
    for (LogColumn column : LogColumn.values()) {
      assertThat(text).containsPattern("(?m)^\\|[^|]*`" + column.title() + "`[^|]*\\|");
    }
  }

  @Test
  void theLogIsRead(@TempDir Path folder) throws Exception {
    Matcher csv = Pattern.compile("```csv\n(mentee,mentor,.*?)```", Pattern.DOTALL).matcher(text);
    assertThat(csv.find()).isTrue();
    Path log = Files.writeString(folder.resolve("pairings.csv"), csv.group(1));
    assertThat(Pairings.read(log, LocalDate.of(2026, 11, 28))).hasSize(3);
  }

  @Test
  void theFileThatSaysWhatColumnsMeanIsRead(@TempDir Path folder) throws Exception {
    Matcher yaml = Pattern.compile("```yaml\n(files:.*?)```", Pattern.DOTALL).matcher(text);
    assertThat(yaml.find()).isTrue();
    Files.writeString(folder.resolve("answers.yaml"), yaml.group(1));
    AnswerColumns columns =
        AnswerColumns.read(
            folder,
            "answers.yaml",
            ContentReader.read(Path.of(System.getProperty("mentor.content"))));

    assertThat(columns.form("mid-mentees 2027.csv")).contains("mid-term-evaluation-mentee");
    assertThat(columns.common().meaning("matched", "Awful"))
        .hasValueSatisfying(values -> assertThat(values).containsExactly("1"));
  }
}
