package org.mentordirectory.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.coverage.Coverage;
import org.mentordirectory.desk.coverage.CoveragePage;
import org.mentordirectory.desk.event.EventPapers;
import org.mentordirectory.desk.match.MatchReport;
import org.mentordirectory.desk.pairs.PairsDesk;
import org.mentordirectory.desk.pairs.PairsReport;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.event.EventSettings;
import org.mentordirectory.match.Desk;
import org.mentordirectory.match.Matching;
import org.mentordirectory.pairs.Log;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.PseudoLanguage;

/** When all messages are translated, what a coordinator gets for the desk is translated too. */
class TranslatedDeskTest {
  /** Names of columns and files, which the goals read again, and of formats. */
  private static final Set<String> NAMES =
      Set.of(
          "csv", "pdf", "last", "contact", "first", "meeting", "pause", "until", "log", "pairings");

  @TempDir Path folder;
  private final Set<String> given = new HashSet<>(NAMES);
  private Desk desk;

  @BeforeEach
  void aDeskInAnotherLanguage() throws Exception {
    PseudoLanguage.write(folder.resolve("repository/templates"));
    desk =
        PairsDesk.in(folder)
            .scheme(
                Draft.scheme()
                    .with("languages: [el]")
                    .with("address: https://m.example.org/x/")
                    .toString())
            .mentor("amina", Draft.mentor("Amina Yusuf").with("location: Leeds"))
            .mentor("bela", Draft.mentor("Bela Toth").with("topics: [leave]"))
            .mentor("owen", Draft.mentor("Owen Pugh").with("topics: [leave]"))
            .mentee("Lee Fenn", "topics=leave", "location=Hull", "musts=location")
            .mentee("Max Orr", "managers=Owen Pugh", "text=My lasers make me anxious");
    PairsDesk.put(desk, "events/spring.md", Draft.event("Spring").with("start: \"13:00\""));
    try (Stream<Path> files = Files.walk(desk.content())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        given.addAll(PseudoLanguage.latin(Files.readString(file)));
        given.addAll(PseudoLanguage.latin(file.getFileName().toString()));
      }
    }
    given.addAll(PseudoLanguage.latin(Files.readString(desk.request().from())));
  }

  private PrivateReport.Place place() {
    return new PrivateReport.Place(folder.resolve("private/out"), desk.content(), true);
  }

  /** Lines of the pages with words that neither the scheme nor the people wrote. */
  private List<String> strange() throws IOException {
    var strange = new ArrayList<String>();
    List<Path> pages;
    try (Stream<Path> files = Files.list(folder.resolve("private/out"))) {
      pages = files.filter(file -> file.toString().matches(".*\\.(html|ics)")).toList();
    }
    assertThat(pages).isNotEmpty();
    for (Path file : pages) {
      String text = Files.readString(file);
      if (file.toString().endsWith(".ics")) {
        text.lines()
            .filter(line -> line.matches("(SUMMARY|DESCRIPTION).*"))
            .forEach(line -> add(file, line.substring(line.indexOf(':')), strange));
        continue;
      }
      Document page = Jsoup.parse(text);
      page.select("script, style, code").remove();
      page.getAllElements()
          .forEach(element -> element.textNodes().forEach(node -> add(file, node.text(), strange)));
    }
    return strange;
  }

  private void add(Path file, String text, List<String> strange) {
    PseudoLanguage.strange(text, given)
        .forEach(line -> strange.add(file.getFileName() + ": " + line));
  }

  @Test
  void theReportOfAMatchAndItsLetters() throws Exception {
    var term =
        new MatchReport.Term(Desk.TODAY, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 10, 31));
    MatchReport.write(Matching.of(desk.pool()), term, place());
    assertThat(strange()).isEmpty();
  }

  @Test
  void theReportOfPairingsAndItsLettersAndReminders() throws Exception {
    Log log =
        new Log()
            .pair("Kit Moss", "Amina Yusuf", "profile=amina", "meetings=3")
            .pair("Lee Fenn", "Owen Pugh", "start=2027-07-01", "end=2028-06-30", "mid-term=")
            .pair("Max Orr", "Bela Toth", "ended=2027-03-10", "reason=leave");
    PairsReport.write(log.in(desk.privately()), LocalDate.of(2027, 8, 20), place());
    assertThat(strange()).isEmpty();
  }

  @Test
  void whatTheDirectoryCovers() throws Exception {
    var request =
        new Coverage.Request(
            desk.content(), Optional.of(desk.request().from()), Optional.empty(), Desk.TODAY);
    CoveragePage.write(request, place());
    assertThat(strange()).isEmpty();
  }

  @Test
  void thePapersOfAnEvent() throws Exception {
    var settings = EventSettings.of(Map.of("event", "spring", "start", "13:40", "break", "20"));
    EventPapers.write(EventPlan.of(desk.pool(), settings), place());
    assertThat(strange()).isEmpty();
  }
}
