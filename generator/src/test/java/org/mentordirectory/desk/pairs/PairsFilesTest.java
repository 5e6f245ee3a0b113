package org.mentordirectory.desk.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.match.MatchReport;
import org.mentordirectory.match.Desk;
import org.mentordirectory.match.Matching;
import org.mentordirectory.pairs.Log;
import org.mentordirectory.sheet.Table;

/**
 * What other programs have to do with the pairings: the log comes from a spreadsheet, the reminders
 * go to a calendar.
 */
class PairsFilesTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 8, 20);

  @TempDir Path folder;
  private Desk desk;
  private Path output;

  @BeforeEach
  void aSchemeWithForms() throws IOException {
    output = folder.resolve("private/pairs");
    desk = PairsDesk.in(folder);
  }

  private void write(Log log) throws Exception {
    write(log.in(desk.privately()), TODAY);
  }

  private void write(Path log, LocalDate today) throws Exception {
    PairsReport.write(log, today, new PrivateReport.Place(output, desk.content(), false));
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(output.resolve(name)));
  }

  private List<VEvent> reminders() throws IOException {
    ICalendar calendar = Biweekly.parse(Files.readString(output.resolve("reminders.ics"))).first();
    assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Meetings");
    return calendar.getEvents();
  }

  @Test
  void theCalendarRemindsOfEachCheckOfEachPairAsAPrivateMatterOfAWholeDay() throws Exception {
    write(new Log().pair("Kit Moss", "Amina Yusuf", "meetings=3", "mid-term done=2027-08-01"));
    assertThat(reminders())
        .extracting(event -> event.getSummary().getValue())
        .containsExactly("Meeting: Kit Moss, Amina Yusuf", "Meeting: Kit Moss, Amina Yusuf");
    VEvent last = reminders().get(1);
    assertThat(last.getDateStart().getValue().getRawComponents().toString(false, false))
        .isEqualTo("20280131");
    assertThat(last.getDateStart().getValue().hasTime()).isFalse();
    assertThat(last.getClassification().isPrivate()).isTrue();
    assertThat(last.getDescription().getValue())
        .isEqualTo("The page that came with this file says what to ask.");
  }

  @Test
  void anEntryIsTheSameOneWhenItsDayMovesAndItsNumberNamesNobody() throws Exception {
    String[] met = {"meetings=3", "mid-term done=2027-08-01"};
    write(new Log().pair("Kit Moss", "Amina Yusuf", met).pair("Lee", "Amina Yusuf", met));
    List<String> first = uids();
    assertThat(first).hasSize(4).doesNotHaveDuplicates();
    assertThat(first).allMatch(uid -> uid.matches("[0-9a-f]{16}-(two-thirds|end)@m.example.org"));
    output = folder.resolve("private/again");
    write(
        new Log()
            .pair("Lee", "Amina Yusuf", met)
            .pair("KIT  MOSS", "Amina Yusuf", "end=2028-02-28", met[0], met[1]));
    assertThat(uids()).containsExactlyInAnyOrderElementsOf(first);
  }

  private List<String> uids() throws IOException {
    return reminders().stream().map(event -> event.getUid().getValue()).toList();
  }

  @Test
  void theLogThatMatchWroteIsReadAsItIsAndAsExcelSavesIt() throws Exception {
    var start = LocalDate.of(2027, 2, 1);
    MatchReport.write(
        Matching.of(desk.pool()),
        new MatchReport.Term(Desk.TODAY, start, LocalDate.of(2027, 10, 31)),
        new PrivateReport.Place(desk.privately().resolve("match"), desk.content(), false));
    Path log = desk.privately().resolve("match/pairings.csv");
    assertThat(Table.read(log).header())
        .endsWith(
            "first meeting",
            "last contact",
            "meetings",
            "mid-term done",
            "pause until",
            "ended",
            "reason");
    write(log, start);
    assertThat(page("index.html").select("tbody tr").text())
        .startsWith("Kit Moss Amina Yusuf Waiting for an answer Call them 1 Feb 2027");

    Table table = Table.read(log);
    var saved = new StringBuilder(String.join(";", table.header())).append("\r\n");
    saved.append(
        table.rows().get(0).cells().stream()
            .map(cell -> cell.replaceAll("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$3/$2/$1"))
            .map(cell -> cell.equals("Kit Moss") ? "Zoë Moß" : cell)
            .map(cell -> cell.contains(";") ? '"' + cell + '"' : cell)
            .reduce((one, other) -> one + ";" + other)
            .orElseThrow());
    Files.write(log, saved.toString().getBytes(Charset.forName("windows-1252")));
    output = folder.resolve("private/again");
    write(log, start);
    assertThat(page("index.html").select("tbody tr").text())
        .startsWith("Zoë Moß Amina Yusuf Waiting for an answer")
        .contains("1 Feb 2027 17 Jun 2027 31 Oct 2027");
  }
}
