package org.mentordirectory.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.TemporaryFolder;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.sheet.Table;
import org.mentordirectory.site.calendar.CalendarEntry;
import org.mentordirectory.site.calendar.CalendarWriter;

/**
 * Whatever bytes come in: a finding, a refusal or a result, and never anything else. Each runs here
 * over inputs that are kept beside it; {@code -Pfuzz} looks for more, for as long as it is told.
 */
class SentByStrangersFuzzTest {
  /** What a browser would run; nothing of it may be left in a page. */
  private static final String ACTIVE =
      "script, iframe, object, embed, form, style, link, meta, base, svg, math,"
          + " [^on], [href^=javascript:], [src^=javascript:], [href^=data:], [style]";

  private static Path temp;
  private static SchemeFolder scheme;

  @BeforeAll
  static void makeScheme() throws IOException {
    temp = Files.createTempDirectory("fuzz");
    scheme = new SchemeFolder(temp).put("guidance/index.md", Draft.page("Guidance"));
  }

  @AfterAll
  static void deleteScheme() throws IOException {
    TemporaryFolder.delete(temp);
  }

  private static Content checked() throws IOException {
    Content content = ContentReader.read(temp);
    for (Finding finding : Checker.check(content, SchemeFolder.TODAY, SchemeFolder.TODAY)) {
      assertThat(finding.toString()).doesNotContain("\n").doesNotContain("Exception");
    }
    return content;
  }

  @FuzzTest(maxDuration = "10m")
  void aFileOfAMentor(byte[] file) throws IOException {
    scheme.put("mentors/ben.md", file);
    checked();
  }

  @FuzzTest(maxDuration = "10m")
  void theTextOfAMentor(byte[] text) throws IOException {
    scheme.put(
        "mentors/ben.md",
        Draft.mentor("Ben") + "\n" + new String(text, StandardCharsets.UTF_8).replace("\0", ""));

    checked()
        .mentors()
        .forEach(
            mentor -> {
              Document page = Jsoup.parseBodyFragment(mentor.document().body().html());
              assertThat(page.body().select(ACTIVE)).isEmpty();
            });
  }

  @FuzzTest(maxDuration = "10m")
  void aDrawing(byte[] file) throws IOException {
    scheme.put("guidance/drawing.svg", file);
    scheme.put("guidance/index.md", Draft.page("Guidance") + "\n![A drawing](drawing.svg)\n");
    checked();
  }

  @FuzzTest(maxDuration = "10m")
  void aTable(byte[] file) throws IOException {
    Path csv = temp.resolve("answers.csv");
    Files.write(csv, file);
    try {
      Table table = Table.read(csv);
      assertThat(table.header()).isNotEmpty();
      assertThat(
              Table.of(Table.text(table.header(), List.of()), new Position("again.csv", 0, 0))
                  .rows())
          .isEmpty();
    } catch (Refusal refusal) {
      assertThat(refusal.findings()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "10m")
  void namesInACalendar(FuzzedDataProvider data) throws IOException, ParserException {
    var entry =
        new CalendarEntry(
            "1@example.org",
            SchemeFolder.TODAY,
            Optional.empty(),
            Optional.empty(),
            data.consumeString(200),
            data.consumeString(2_000),
            Optional.of(data.consumeString(200)),
            Optional.empty(),
            data.consumeBoolean(),
            data.consumeBoolean());

    byte[] calendar =
        new CalendarWriter(ZoneId.of("Europe/London"), SchemeFolder.TODAY)
            .write(data.consumeRemainingAsString(), Optional.empty(), List.of(entry));

    String written = new String(calendar, StandardCharsets.UTF_8);
    assertThat(new CalendarBuilder().build(new StringReader(written)).getComponents("VEVENT"))
        .hasSize(1);
  }
}
