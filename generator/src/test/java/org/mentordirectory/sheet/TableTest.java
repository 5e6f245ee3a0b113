package org.mentordirectory.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

/** Spreadsheets as Excel and form tools export them. */
class TableTest {
  private static final Position AT = Position.of(Path.of("a.csv"));

  @TempDir Path folder;

  private static List<List<String>> rows(Table table) {
    return table.rows().stream().map(Table.Row::cells).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\n", "SEP=;\n", "\"sep=;\"\n", "sep=;;;\n"})
  void aLineOfExcelNamesTheSeparator(String line) throws Exception {
    Table table = Table.of(line + "a,b;c\n1;2\n", AT);
    assertThat(table.header()).containsExactly("a,b", "c");
    assertThat(rows(table)).containsExactly(List.of("1", "2"));
    assertThat(table.rows().get(0).number()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sign-ups of spring,,\n", ",,\n\nSign-ups,,\n,,\n"})
  void rowsAboveTheNamesOfTheColumnsAreNoAnswers(String above) throws Exception {
    Table table = Table.of(above + "Name,Role,Contact\nAnn,Technician,\n", AT);
    assertThat(table.header()).containsExactly("Name", "Role", "Contact");
    assertThat(rows(table)).containsExactly(List.of("Ann", "Technician", ""));
    assertThat(table.remarks()).singleElement().asString().contains("are taken from this row");
  }

  @Test
  void aTableOfOneQuestionHasNoTitle() throws Exception {
    assertThat(Table.of("Name\nAnn\nBen\n", AT).header()).containsExactly("Name");
    assertThat(Table.of("Name,,\nAnn,Technician,\n", AT).header()).containsExactly("Name", "", "");
  }

  @Test
  void valuesOfAnotherListOfSharePointHaveNoNumbers() throws Exception {
    Table table = Table.of("a,b,c\n3;#Leeds,4;#x y;#5;#z,3;#\n", AT);
    assertThat(rows(table)).containsExactly(List.of("Leeds", "x y;#z", "3;#"));
  }

  @Test
  void aTabMayBeNamedToo() throws Exception {
    assertThat(Table.of("sep=\t\na;b\tc\n", AT).header()).containsExactly("a;b", "c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b|2",
        "a;b;c|3",
        "a\\tb|2",
        "a,b;c|2",
        "a;b,c;d|3",
        "a;b\\tc|2",
        "a;b\\tc\\td|3",
        "\"a;b;c\",d|2",
        "\"a\\n;;;\",d|2",
        "a,b\\nc;d;e|2",
      })
  void theSignThatStandsMostOftenInTheFirstRowParts(String text, int columns) throws Exception {
    String typed = text.replace("\\n", "\n").replace("\\t", "\t");
    assertThat(Table.of(typed, AT).header()).hasSize(columns);
  }

  @Test
  void theRowsTellWhatPartsTheFirst() throws Exception {
    Table table = Table.of("Name, all of it;Role, now;Where\nAnn;Fitter;\"U, \"\"V\"\"; W\"\n", AT);
    assertThat(rows(table)).containsExactly(List.of("Ann", "Fitter", "U, \"V\"; W"));
    assertThat(table.remarks())
        .extracting(Finding::sentence)
        .containsExactly("the cells are parted by semicolons");
  }

  @Test
  void cellsThatARowLacksAreEmptyAndThoseTooManyAreTold() throws Exception {
    Table table = Table.of("a,b\n1\n1,2\n1,2,\n1,2,3\n", AT);
    assertThat(table.rows().get(0).cell(1)).isEmpty();
    assertThat(table.rows().subList(0, 3)).allMatch(row -> table.surplus(row).isEmpty());
    assertThat(table.surplus(table.rows().get(3)))
        .map(Finding::toString)
        .hasValueSatisfying(
            told -> assertThat(told).startsWith("a.csv:5: error: this row has 3 cells"));
    var findings = new ArrayList<Finding>();
    table.report(findings::add);
    assertThat(findings)
        .singleElement()
        .extracting(Finding::toString)
        .asString()
        .startsWith("a.csv: warning: these rows have fewer cells")
        .endsWith("empty: 2");
  }

  @Test
  void anApostropheBeforeAFormulaIsNoPartOfTheCell() throws Exception {
    List<String> cells = List.of("=1+1", "-x", "+44", "@me", "'tis", "it's", "\tx", "");
    Table table = Table.of(Table.text(cells, List.of(cells)).substring(1), AT);
    assertThat(rows(table)).containsExactly(cells);
  }

  @Test
  void anEmptyFileIsASentence() {
    for (String empty : List.of("", "\n\n", "   ")) {
      assertThatThrownBy(() -> Table.of(empty, AT))
          .hasMessage("a.csv: error: this is empty; its first row must have the questions");
    }
  }

  @Test
  void aWorkbookIsNoCsv() throws IOException {
    for (String begin : List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0")) {
      Path file = folder.resolve("a.csv");
      Files.writeString(file, begin + "x\u0081", StandardCharsets.ISO_8859_1);
      assertThatThrownBy(() -> Table.read(file, AT))
          .hasMessage(
              "a.csv: error: this is a workbook of Excel, though its name says CSV; open it in"
                  + " Excel, choose Save as, and take CSV UTF-8");
    }
  }

  private static String refused(String text) {
    return catchThrowableOfType(Refusal.class, () -> Table.of(text, AT)).getMessage();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void asManyRowsAsAreAllowedAreRead(String end) throws Exception {
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16")) {
      Path file = folder.resolve("a.csv");
      String text = "question" + end + ("\"é\"\"" + end + "x\"" + end).repeat(50_000);
      Files.writeString(file, text, Charset.forName(charset));
      assertThat(Table.read(file).rows()).hasSize(50_000);
      Files.writeString(file, text + "x" + end + "\"", Charset.forName(charset));
      assertThatThrownBy(() -> Table.read(file))
          .isInstanceOf(Refusal.class)
          .hasMessage(
              "a.csv:50002: error: this row and all below it are too many, 50,000 rows are read at"
                  + " most; delete the empty rows and columns at the end, or divide the file");
    }
  }

  @Test
  void aQuotationMarkInsideACellHidesNoRows() {
    assertThat(refused("q\n5\" pipe\n" + "x\n".repeat(50_000)))
        .startsWith("a.csv:50002: error: this row");
  }

  @Test
  void moreColumnsThanAreReadAreRefusedWithTheRow() throws Exception {
    String row = "x" + ",x".repeat(999);
    assertThat(Table.of(row + "\n" + row, AT).header()).hasSize(1_000);
    for (String wide : List.of(row + ",x", "x" + ",".repeat(1_000_000))) {
      assertThat(refused("q\n" + wide))
          .isEqualTo(
              "a.csv:2: error: this row has more than 1,000 cells, which is more than are read;"
                  + " take out columns, or look for an end of a line that is missing");
    }
  }

  @Test
  void moreCellsThanAreReadAreRefusedWithTheRow() {
    assertThat(refused(("x" + ",x".repeat(999) + "\n").repeat(1_501)))
        .startsWith(
            "a.csv:1501: error: this row and all below it are too many, 1,500,000 cells are read at"
                + " most;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "\"\"\""})
  void aCellThatIsTooLongIsRefusedWithTheRow(String marks) throws Exception {
    assertThat(Table.of("q\n" + "x".repeat(20_000), AT).rows()).hasSize(1);
    for (int more : List.of(20_001, 5_000_000)) {
      assertThat(refused("q\n" + marks + "x".repeat(more) + marks))
          .isEqualTo(
              "a.csv:2: error: an answer in this row has more than 20,000 letters, which is more"
                  + " than are read; shorten it, or look for a quotation mark that does not close");
    }
  }
}
