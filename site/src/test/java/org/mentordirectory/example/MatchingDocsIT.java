package org.mentordirectory.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.words.Messages;

/** What docs/matching.md shows can be copied and works. */
class MatchingDocsIT {
  private static final Pattern CSV = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);

  private final String text;
  private final List<String> tables = new ArrayList<>();

  MatchingDocsIT() throws IOException {
    text = Files.readString(Example.ROOT.resolve("docs/matching.md"));
    Matcher csv = CSV.matcher(text);
    while (csv.find()) {
      tables.add(csv.group(1));
    }
  }

  @Test
  void theEmptyFileHasAllColumns() {
    var columns = new ArrayList<>(DocumentType.MENTEE.fields().stream().map(Field::name).toList());
    columns.add("text");
    assertThat(tables.get(0).strip()).isEqualTo(String.join(",", columns));
  }

  @Test
  void eachColumnIsExplainedWithItsLabel() {
    for (Field field : DocumentType.MENTEE.fields()) {
      assertThat(text)
          .contains("| `%s` | %s |".formatted(field.name(), field.label(Messages.english())));
    }
  }

  @Test
  void theExamplesAreReadAndMatched(@TempDir Path folder) throws Exception {
    Path mentees = Files.writeString(folder.resolve("mentees.csv"), tables.get(1));
    Path choices = Files.writeString(folder.resolve("choices.csv"), tables.get(2));
    MatchingInput pool =
        MatchingInput.of(
            new MatchingInput.Request(
                Example.CONTENT, mentees, Optional.empty(), Optional.of(choices), Example.TODAY));
    assertThat(pool.remarks()).isEmpty();
    assertThat(pool.mentees()).hasSize(4);
  }

  @Test
  void theWeightsAreThoseOfTheProgram() {
    ProfileFields.USUAL
        .matchWeights()
        .forEach(
            (criterion, weight) ->
                assertThat(text)
                    .containsPattern("\\| `" + criterion + "` \\|.*\\| " + weight + " \\|"));
  }
}
