package org.mentordirectory.desk.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.event.EventSettings;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.Desk;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sheet.Table;

/** What is printed for a meet-a-mentor event. */
class EventPapersTest {
  private static final String HOSTILE = "=Bo <b>Cole</b>, \"B\"";

  @TempDir Path folder;
  private Desk desk;
  private Path output;

  @BeforeEach
  void anEventOfThreeMentorsAndFourMentees() throws IOException {
    output = folder.resolve("private/event");
    desk =
        new Desk(folder)
            .mentor("amina", Draft.mentor("Amina Yusuf").with("location: Leeds"))
            .mentor("bela", Draft.mentor("Bela Toth").with("topics: [leave]"))
            .mentor("owen", Draft.mentor("Owen Pugh").with("topics: [leave]"))
            .mentee("Kit Moss", "topics=leave", "institution=College of Example")
            .mentee("Lee Fenn", "topics=professional registration")
            .mentee(HOSTILE, "topics=leave")
            .mentee("Max Orr", "managers=Owen Pugh");
    Files.createDirectories(desk.content().resolve("events"));
    Files.writeString(
        desk.content().resolve("events/spring.md"),
        Draft.event("Spring meeting")
            .with("start: \"13:00\"")
            .with("place: Room 1 <i>")
            .toString());
  }

  private Receipt write() throws Exception {
    return write(desk.pool());
  }

  private Receipt write(MatchingInput pool) throws Exception {
    var settings = EventSettings.of(Map.of("event", "spring", "start", "13:40", "break", "20"));
    return EventPapers.write(
        EventPlan.of(pool, settings), new PrivateReport.Place(output, desk.content(), false));
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(output.resolve(name)));
  }

  @Test
  void thePapersNameTheEventItsDayAndPlaceAndTheTimesOfRoundsAndBreak() throws Exception {
    write();
    for (String page : List.of("index.html", "mentees.html", "mentors.html")) {
      assertThat(page(page).select("main").text())
          .as(page)
          .contains("Spring meeting")
          .contains("When Wednesday 20 January 2027, from 13:00")
          .contains("Where Room 1 <i>")
          .contains("4, from 13:40 to 14:36, 8 minutes each")
          .contains("Break 13:58–14:18");
    }
  }

  @Test
  void eachMenteeHasASheetWithMentorsTablesTimesAndReasons() throws Exception {
    write();
    List<Element> sheets = page("mentees.html").select(".desk-sheet");
    assertThat(sheets).hasSize(4);
    assertThat(sheets.get(0).select("h2").text()).isEqualTo("Kit Moss");
    assertThat(sheets.get(0).select("tbody tr")).hasSize(5);
    assertThat(sheets.get(0).select("tbody tr").text())
        .contains("13:40–13:48")
        .doesNotContain("has a place free")
        .contains("2 Bela Toth Senior Technician, University of Example Why you two: offers leave")
        .contains("13:58–14:18 Break")
        .contains("Free: for tea and notes");
  }

  @Test
  void nobodysSheetHasTheirLineManager() throws Exception {
    write();
    assertThat(page("mentees.html").select(".desk-sheet").get(3).text())
        .contains("Max Orr")
        .doesNotContain("Owen Pugh");
  }

  @Test
  void allPapersSayTheSameOfWhoMeetsWhomWhereAndWhen() throws Exception {
    write();
    Set<String> whole = new HashSet<>();
    Document index = page("index.html");
    for (Element row : index.select(".meet-grid:not(.meet-numbers) tbody tr")) {
      List<Element> cells = row.select("td:not(.number)");
      for (int round = 0; round < cells.size(); round++) {
        for (String name : cells.get(round).html().split("<br>")) {
          if (!name.contains("meet-free")) {
            whole.add(
                key(Jsoup.parse(name).text(), row.selectFirst("th").text(), time(index, round)));
          }
        }
      }
    }
    assertThat(whole).hasSizeGreaterThan(10);
    assertThat(ofSheets("mentees.html", true)).isEqualTo(whole);
    assertThat(ofSheets("mentors.html", false)).isEqualTo(whole);
    Set<String> grid = new HashSet<>();
    for (Element row : index.select(".meet-numbers tbody tr")) {
      List<Element> cells = row.select("td");
      for (int round = 0; round < cells.size(); round++) {
        if (cells.get(round).select(".meet-free").isEmpty()) {
          int table = Integer.parseInt(cells.get(round).text());
          String mentor = page("signs.html").select(".meet-sign h2").get(table - 1).text();
          grid.add(key(row.selectFirst("th").text(), mentor, time(index, round)));
        }
      }
    }
    assertThat(grid).isEqualTo(whole);
  }

  private Set<String> ofSheets(String file, boolean mentees) throws IOException {
    Set<String> all = new HashSet<>();
    for (Element sheet : page(file).select(".desk-sheet")) {
      String reader = sheet.selectFirst("h2").text();
      for (Element row : sheet.select("tr.meet-meet")) {
        for (String other : row.select("strong").eachText()) {
          String time = row.selectFirst("th").text();
          all.add(mentees ? key(reader, other, time) : key(other, reader, time));
        }
      }
    }
    return all;
  }

  private static String key(String mentee, String mentor, String time) {
    return String.join(" / ", mentee, mentor, time);
  }

  private static String time(Document index, int round) {
    return index.selectFirst(".meet-grid thead").select(".meet-time").get(round).text();
  }

  @Test
  void cardsAndSignsHaveEachMentorWithTheTable() throws Exception {
    write();
    assertThat(page("cards.html").select(".meet-card").eachText())
        .hasSize(3)
        .first()
        .asString()
        .contains("Table 1 Amina Yusuf Senior Technician University of Example Leeds")
        .contains("Can help with: Professional registration");
    assertThat(page("signs.html").select(".desk-sheet").eachText())
        .containsExactly(
            "Table 1 Amina Yusuf Senior Technician University of Example Leeds",
            "Table 2 Bela Toth Senior Technician University of Example",
            "Table 3 Owen Pugh Senior Technician University of Example");
  }

  @Test
  void cardsAreEightOnASheet() throws Exception {
    for (int i = 10; i < 16; i++) {
      desk.mentor("mentor-" + i, Draft.mentor("Mentor " + i)).mentee("Other " + i);
    }
    write();
    List<Element> sheets = page("cards.html").select(".desk-sheet");
    assertThat(sheets).hasSize(2);
    assertThat(sheets.get(0).select(".meet-card")).hasSize(8);
    assertThat(sheets.get(1).select(".meet-card")).hasSize(1);
  }

  @Test
  void eachPersonHasAFormWithThoseWhomTheyMet() throws Exception {
    write();
    List<Element> forms = page("choices.html").select(".desk-sheet");
    assertThat(forms).hasSize(7);
    assertThat(forms.get(3).select("tbody th").text())
        .contains("Amina Yusuf Table 1")
        .doesNotContain("Owen Pugh");
    assertThat(forms.get(6).select("tbody th").eachText()).containsOnlyOnce("Kit Moss").hasSize(3);
    assertThat(forms.get(6).select("tbody tr").first().select(".meet-box")).hasSize(5);
  }

  @Test
  void namesAreTextWhateverIsInThem() throws Exception {
    write();
    for (String page : List.of("index.html", "mentees.html", "mentors.html", "choices.html")) {
      assertThat(page(page).text()).as(page).contains(HOSTILE);
      assertThat(page(page).select("main b, main i")).as(page).isEmpty();
    }
  }

  @Test
  void theSpreadsheetHasARowForEachPairAndIsReadBackWhenItIsFilledIn() throws Exception {
    write();
    Path csv = output.resolve("choices.csv");
    Table table = Table.read(csv);
    assertThat(table.header())
        .containsExactly("mentee", "mentor", "mentee says", "mentor says", "fixed");
    assertThat(table.rows()).hasSize(11);
    var rows = new ArrayList<List<String>>();
    for (Table.Row row : table.rows()) {
      boolean bo = row.cell(0).contains("Cole") && row.cell(1).equals("Owen Pugh");
      rows.add(List.of(row.cell(0), row.cell(1), bo ? "1" : "", bo ? "yes" : "", row.cell(4)));
    }
    Files.writeString(csv, Table.text(table.header(), rows));
    MatchingInput.Request request = desk.request();
    MatchingInput pool =
        MatchingInput.of(
            new MatchingInput.Request(
                request.content(),
                request.from(),
                request.columns(),
                Optional.of(csv),
                request.today()));
    assertThat(pool.bonus(2, 2)).isEqualTo(400);
    assertThat(pool.bonus(0, 1)).isZero();
  }

  @Test
  void ofTwoMentorsWithOneNameTheSpreadsheetHasTheFiles() throws Exception {
    desk.mentor("owen-2", Draft.mentor("Owen Pugh"));
    write();
    assertThat(Table.read(output.resolve("choices.csv")).rows())
        .extracting(row -> row.cell(1))
        .contains("owen", "owen-2")
        .doesNotContain("Owen Pugh");
  }

  @Test
  void theLogSaysWhoMeetsAndWhereThePapersAre() throws Exception {
    assertThat(write().lines())
        .contains("4 mentees will meet 3 mentors in 4 rounds: 11 conversations.")
        .contains("Print what is linked in " + output.resolve("index.html"))
        .anyMatch(line -> line.endsWith("give it to ./mentor match by --choices"));
  }

  @Test
  void papersThatAreThereAreKept() throws Exception {
    write();
    assertThatThrownBy(this::write)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is there already; move it away");
  }
}
