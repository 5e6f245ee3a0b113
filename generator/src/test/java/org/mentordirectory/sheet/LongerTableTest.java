package org.mentordirectory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are added to a spreadsheet of somebody's own, and nothing else in it changes. */
class LongerTableTest {
  private static final List<String> NEEDED = List.of("mentee", "mentor");
  private static final List<String> COLUMNS = List.of("mentee", "mentor", "start", "score");
  private static final Map<String, String> LEE =
      Map.of("mentee", "Lee Fenn", "mentor", "=Owen", "start", "2027-05-03", "score", "625");

  @TempDir Path folder;

  private String longer(byte[] file) throws Exception {
    Path path = Files.write(folder.resolve("log.csv"), file);
    return LongerTable.text(path, COLUMNS, NEEDED, List.of(LEE));
  }

  private String longer(String text) throws Exception {
    return longer(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theOldRowsStayToTheByteAndTheFirstGetsWhatItLacks() throws Exception {
    String rows = "Kit,\"Åsa\u00A0F.\nline\",'=1+1,-,  x \r\nJo,-5,,,\r\n";
    assertThat(longer("\uFEFFMentee,mentor,mine, start ,\r\n" + rows))
        .isEqualTo(
            "\uFEFFMentee,mentor,mine, start ,,\"score\"\r\n"
                + rows
                + "\"Lee Fenn\",\"'=Owen\",\"\",\"2027-05-03\",\"\",\"625\"\r\n");
  }

  @Test
  void aTableWithOtherSignsAndTitlesKeepsThem() throws Exception {
    assertThat(longer("sep=;\nmentee;mentor;start;score\nKit;Ann;3.5.2026;1"))
        .isEqualTo(
            "sep=;\nmentee;mentor;start;score\nKit;Ann;3.5.2026;1\n"
                + "\"Lee Fenn\";\"'=Owen\";\"3.5.2027\";\"625\"\n");
    assertThat(longer("Our pairs,,,\nmentee,mentor,start,score\nKit,Ann,2026-05-03,1\n"))
        .startsWith("Our pairs,,,\nmentee,mentor,start,score\nKit,Ann,2026-05-03,1\n\"Lee Fenn\"");
  }

  @Test
  void aDayIsWrittenAsTheOthersOfItsColumn() throws Exception {
    assertThat(longer("mentee,mentor,start,score\nKit,Ann,03/05/2026,1\nJo,Al,13/05/2026,1\n"))
        .contains("\"03/05/2027\"");
    assertThat(longer("mentee,mentor,start,score\nKit,Ann,5/3/2026,1\nJo,Al,5/13/2026,1\n"))
        .contains("\"5/3/2027\"");
    assertThat(longer("mentee,mentor,start,score\nKit,Ann,13 May 2026,1\n"))
        .contains("\"3 May 2027\"");
  }

  @Test
  void whatStandsBesideTheTableComesIntoNoNewColumn() throws Exception {
    Files.writeString(
        folder.resolve("longer.csv"), longer("mentee,mentor,start\nKit,Ann,2026-05-03,see me\n"));
    Table table = Table.read(folder.resolve("longer.csv"));
    assertThat(table.header()).containsExactly("mentee", "mentor", "start", "", "score");
    assertThat(table.rows()).extracting(row -> row.cell(4)).containsExactly("", "625");
  }

  @Test
  void anotherEncodingBecomesUtf8() throws Exception {
    assertThat(longer("mentee;mentor\nZoë Moß;Ann\n".getBytes(Charset.forName("windows-1252"))))
        .startsWith("\uFEFFmentee;mentor;\"start\";\"score\"\nZoë Moß;Ann\n\"Lee Fenn\";");
  }
}
