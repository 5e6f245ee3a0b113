package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Refusal;

/** The file that says what columns of answers mean. */
class AnswerColumnsTest {
  @TempDir Path folder;
  private Content content;

  @BeforeEach
  void aScheme() throws Exception {
    content = ContentReader.read(new AnswersDesk(folder).content());
  }

  private AnswerColumns read(String yaml) throws Exception {
    Files.writeString(folder.resolve("answers.yaml"), yaml);
    return AnswerColumns.read(folder, "answers.yaml", content);
  }

  private void refused(String yaml, String... lines) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(Refusal.class)
        .hasMessage(String.join("\n", lines));
  }

  @Test
  void anEmptyFileSaysNothing() throws Exception {
    assertThat(read("")).isEqualTo(AnswerColumns.none());
  }

  @Test
  void aStarStandsForAnyLetters() throws Exception {
    AnswerColumns columns = read("files: {mid*.csv: mid-mentee, \"*(1).csv\": mid-mentor}\n");
    assertThat(columns.form("MID-2027.csv")).contains("mid-mentee");
    assertThat(columns.form("Export (1).csv")).contains("mid-mentor");
    assertThat(columns.form("amid.csv")).isEmpty();
    assertThat(columns.form("mid.csv.bak")).isEmpty();
  }

  @Test
  void anAnswerMeansMostInItsOwnField() throws Exception {
    AnswerColumns columns =
        read("values: {Great: 5, open: {Great: 4, \"*\": 1}, where: {A: [b, c]}}");
    assertThat(columns.common().meaning("open", " great."))
        .hasValueSatisfying(v -> assertThat(v).containsExactly("4"));
    assertThat(columns.common().meaning("matched", "GREAT"))
        .hasValueSatisfying(v -> assertThat(v).containsExactly("5"));
    assertThat(columns.common().meaning("where", "a"))
        .hasValueSatisfying(v -> assertThat(v).containsExactly("b", "c"));
    assertThat(columns.common().meaning("open", "bad")).isEmpty();
    assertThat(columns.common().other("open"))
        .hasValueSatisfying(v -> assertThat(v).containsExactly("1"));
    assertThat(columns.common().other("matched")).isEmpty();
  }

  @Test
  void whatIsNearerComesFirst() throws Exception {
    AnswerColumns outer =
        read(
            "values: {Great: 5, Bad: 1}\n"
                + "separator: \";\"\n"
                + "columns: {A: open, B: matched}\n"
                + "ignore: [ID]\n");
    AnswerColumns both =
        read("values: {Great: 4}\nseparator: \",\"\ncolumns: {A: matched}\nignore: [No]\n")
            .before(outer);
    assertThat(both.common().meaning("open", "great"))
        .hasValueSatisfying(v -> assertThat(v).containsExactly("4"));
    assertThat(both.common().meaning("open", "bad"))
        .hasValueSatisfying(v -> assertThat(v).containsExactly("1"));
    assertThat(both.common().separator()).contains(",");
    assertThat(both.common().columns().get("a").field()).isEqualTo("matched");
    assertThat(both.common().columns().get("b").field()).isEqualTo("matched");
    assertThat(both.common().ignored()).containsExactlyInAnyOrder("ID", "No");
  }

  @Test
  void allMistakesAreSaidWithTheirPlaces() {
    refused(
        """
        fields: x
        files:
          a.csv: agreement
          b.csv: mid-mentees
        columns:
          How: opened
          When: date
        values:
          matchd: {Great: 5}
        separator: ""
        date: years
        asked:
          mid-mentee: many
          nobody: 3
        ignore: [ID]
        """,
        "answers.yaml:1:1: error: unknown key `fields`; there are `columns`, `values`, `separator`,"
            + " `date`, `ignore`, `files`, `asked` [columns]",
        "answers.yaml:3:10: error: the form `agreement` has no `moment`, and is not evaluated;"
            + " those that have one are `end-mentee`, `mid-mentee`, `mid-mentor` [columns]",
        "answers.yaml:4:10: error: there is no form `mid-mentees`; those that are evaluated are"
            + " `end-mentee`, `mid-mentee`, `mid-mentor` [columns]",
        "answers.yaml:6:8: error: `opened` is no field of a form that is evaluated; a form's file"
            + " in forms/ has the names of its fields [columns]",
        "answers.yaml:9:3: error: `matchd` is no field of a form that is evaluated; did you mean"
            + " `matched`? [columns]",
        "answers.yaml:10:12: error: the separator is empty; write it in quotes, as in `separator:"
            + " \";\"` [columns]",
        "answers.yaml:11:7: error: `years` is no way to write a day; d is the day, M the month,"
            + " yyyy the year, as in `d/M/yyyy` [columns]",
        "answers.yaml:13:15: error: `many` is no number of people; write one such as `asked:"
            + " {mid-mentee: 24}` [columns]",
        "answers.yaml:14:3: error: there is no form `nobody` that is evaluated; there are"
            + " `end-mentee`, `mid-mentee`, `mid-mentor` [columns]");
  }

  @Test
  void aListWhereLinesBelongIsRefused() {
    refused(
        "columns: [a, b]\n",
        "answers.yaml:1:10: error: `columns` takes lines of the form `key: value`, indented"
            + " [columns]");
  }

  @Test
  void aFileThatIsNotThereIsASentence() {
    assertThatThrownBy(() -> AnswerColumns.read(folder, "none.yaml", content))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(folder.resolve("none.yaml").toString());
  }
}
