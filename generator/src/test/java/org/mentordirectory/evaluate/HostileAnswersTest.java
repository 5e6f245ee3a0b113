package org.mentordirectory.evaluate;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentordirectory.evaluate.AnswersDesk.HEADER;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.finding.Refusal;

/** Files of a million rows, and answers that are made to hurt, do no harm. */
class HostileAnswersTest {
  private static final String FILE = "2027/mid-mentee.csv";

  @TempDir Path folder;
  private AnswersDesk desk;

  @BeforeEach
  void aDesk() {
    desk = new AnswersDesk(folder);
  }

  private void refused(String... lines) {
    assertThatThrownBy(desk::read).isInstanceOf(Refusal.class).hasMessage(String.join("\n", lines));
  }

  @Test
  void manyMistakesEndWithTheirNumber() {
    desk.put(FILE, "Open\n" + "9\n".repeat(1000));
    assertThatThrownBy(desk::read)
        .satisfies(
            e -> assertThat(e.getMessage().lines().toList()).hasSize(41).endsWith("and 960 more"));
  }

  @ParameterizedTest
  @CsvSource({"ordinary", "empty cells", "lone carriage returns", "UTF-16"})
  @Timeout(value = 120, unit = SECONDS)
  void aMillionRowsAreRefusedWithTheRow(String kind) throws Exception {
    desk.put(FILE, "");
    Path file = desk.answers().resolve(FILE);
    String end = kind.startsWith("lone") ? "\r" : "\r\n";
    String row = kind.startsWith("empty") ? ",,,,,,," : "Kit,,,yes,4,5,\"a\nb\",";
    String charset = kind.equals("UTF-16") ? "UTF-16LE" : "UTF-8";
    int rows = kind.equals("UTF-16") ? 500_000 : 1_000_000; // as many as fit into the largest file
    try (BufferedWriter out =
        Files.newBufferedWriter(file, java.nio.charset.Charset.forName(charset))) {
      out.write(HEADER.strip() + end);
      for (int i = 0; i < rows; i++) {
        out.write(row);
        out.write(end);
      }
    }
    refused(
        "2027/mid-mentee.csv:50002: error: this row and all below it are too many, 50,000 rows are"
            + " read at most; delete the empty rows and columns at the end, or divide the file");
  }

  @Test
  @Timeout(value = 300, unit = SECONDS)
  void fiftyThousandRowsAreRead() throws Exception {
    var csv = new StringBuilder(HEADER);
    for (int i = 0; i < 50_000; i++) {
      csv.append("P%d,2027-06-01,online;in person,yes,4,5,\"a\nb\",Please call me.\n".formatted(i));
    }
    desk.put(FILE, csv.toString());
    assertThat(desk.read().surveys().get(0).responses()).hasSize(50_000);
  }

  @Test
  @Timeout(value = 120, unit = SECONDS)
  void aCellOfTenMegabytesIsRefused() {
    desk.put(FILE, "Open,Well\n1," + "x".repeat(10_000_000) + "\n");
    refused(
        "2027/mid-mentee.csv:2: error: an answer in this row has more than 20,000 letters, which is"
            + " more than are read; shorten it, or look for a quotation mark that does not close");
  }

  @Test
  @Timeout(value = 120, unit = SECONDS)
  void aQuotationMarkThatNeverClosesIsRefused() {
    desk.put(FILE, "Open,Well\n1,x\n2,\"y\n" + "3,z\n".repeat(1_000_000));
    refused(
        "2027/mid-mentee.csv:3: error: an answer in this row has more than 20,000 letters, which is"
            + " more than are read; shorten it, or look for a quotation mark that does not close");
  }

  @Test
  void formulasAndSignsThatNobodySeesAreText() throws Exception {
    desk.put(
        FILE,
        "Well,Next,Open\n"
            + "\"=HYPERLINK(\"\"https://example.org\"\")\u0000\u0007 {{7*7}} ${x}"
            + " <b>%s</b>\",Please call me.\u0000,4\u0000\n");
    assertThat(AnswersDesk.answers(desk.read()).values())
        .containsExactly(
            Map.of(
                "well", List.of("=HYPERLINK(\"https://example.org\") {{7*7}} ${x} <b>%s</b>"),
                "next", List.of("Please call me."),
                "open", List.of("4")));
  }

  @Test
  void signsOfSentencesInFilesDoNoHarm() {
    desk.put("2027/mid-mentee %s%n.csv", "Open\n%s %d\n");
    refused(
        "2027/mid-mentee %s%n.csv:2: column \"Open\": error: `%s %d` is no step from 1 (never) to 5"
            + " (always); correct it, or say in answers.yaml under `values` what it means");
  }
}
