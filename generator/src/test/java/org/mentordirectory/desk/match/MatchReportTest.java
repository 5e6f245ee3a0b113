package org.mentordirectory.desk.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.Desk;
import org.mentordirectory.match.Matching;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sheet.Table;

/** What a coordinator gets: a report, a log, and letters. */
class MatchReportTest {
  private static final MatchReport.Term TERM =
      new MatchReport.Term(Desk.TODAY, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 10, 31));

  @TempDir Path folder;
  private Desk desk;
  private Path output;

  @BeforeEach
  void aDirectoryOfTwo() throws IOException {
    output = folder.resolve("private/match");
    desk =
        new Desk(folder)
            .scheme(
                Draft.scheme().toString()
                    + "pack: [agreement]\n"
                    + "training:\n"
                    + "  - {name: Induction, about: What mentors do., for: mentor, when: 3"
                    + " February}\n")
            .mentor(
                "amina",
                Draft.mentor("Amina Yusuf")
                    .with("location: Leeds")
                    .saying("## About me\n\nVacuum lines and lasers.\n"))
            .mentor("owen", Draft.mentor("Owen Pugh").with("topics: [leave]"))
            .mentee(
                "Kit Moss",
                "topics=professional registration;leave",
                "location=Leeds",
                "institution=University of Example",
                "text=My lasers make me anxious")
            .mentee("Bo <b>Cole</b>", "topics=leave", "location=Hull", "musts=location");
    Files.createDirectories(desk.content().resolve("forms"));
    Files.writeString(
        desk.content().resolve("forms/agreement.md"),
        Draft.page("Agreement")
            .with("fields: {who: {label: Who, kind: line}}")
            .saying("{who}\n")
            .toString());
  }

  private Receipt write() throws Exception {
    return MatchReport.write(
        Matching.of(desk.pool()), TERM, new PrivateReport.Place(output, desk.content(), false));
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(output.resolve(name)));
  }

  private Document letter(String reader) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return page(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("letter-0001-" + reader + "-.*"))
              .findFirst()
              .orElseThrow());
    }
  }

  @Test
  void theReportHasThePairWithItsReasonsAndWhatDoesNotFit() throws Exception {
    write();
    Element row = page("index.html").selectFirst("tbody tr");
    assertThat(row.text())
        .contains("Kit Moss Amina Yusuf")
        .contains("offers professional registration")
        .contains("shares the words: lasers")
        .contains("is in Leeds")
        .contains("Does not fit: does not offer leave");
  }

  @Test
  void whoHasNoMentorHasTheReasonAndWhatWouldHelp() throws Exception {
    write();
    assertThat(page("index.html").select(".desk-unmatched").text())
        .contains("Bo <b>Cole</b>")
        .contains("Rules forbid every mentor: something that must fit (2)")
        .contains("If this need not fit: town")
        .contains("A mentor for leave in Hull.");
    assertThat(page("index.html").select("b")).isEmpty();
  }

  @Test
  void whoWantsAMentorOfAnotherInstitutionAloneIsToldSo() throws Exception {
    desk.mentee("Lee Fenn", "institution=University of Example", "side=outside", "musts=side");
    write();
    assertThat(page("index.html").select(".desk-unmatched").text())
        .contains("If this need not fit: inside or outside the institution")
        .contains("A mentor from elsewhere than University of Example.");
  }

  @Test
  void theShortlistHasMentorsWhomTheMenteeDidNotGet() throws Exception {
    write();
    assertThat(page("shortlists.html").select("section").get(0).select("li > strong").eachText())
        .containsExactly("Amina Yusuf", "Owen Pugh");
  }

  @Test
  void howWellSomebodyFitsIsSaidInAWordAndOpensToWhatItIsMadeOf() throws Exception {
    assertThat(write().lines()).contains("1 of 2 mentees have a mentor; how well they fit: 1 good");
    Element row = page("index.html").selectFirst("tbody tr");
    assertThat(row.select("td").get(1).ownText()).isEqualTo("Good fit");
    assertThat(row.select("details li").eachText())
        .containsExactly(
            "topics: 50%, counts 5",
            "own words: 50%, counts 4",
            "town: 100%, counts 2",
            "a place free: 100%, counts 1",
            "Score: 625 of 1000");
    assertThat(page("index.html").select(".intro").text())
        .contains("How well the pairs fit: 1 good.");
    assertThat(page("index.html").text())
        .contains("Strong fit, from 750 0 0 Good fit, from 500 1 1 Some fit 0");
  }

  @Test
  void whoIsFullSaysSoBelowWithAListAndWhoIsSimilar() throws Exception {
    desk.mentor("owen", Draft.mentor("Owen Pugh").with("availability: waiting list"));
    write();
    Element last = page("shortlists.html").select("section").get(0).select("ol > li").last();
    assertThat(last.ownText()).contains("no place free, but a waiting list");
    assertThat(last.select("p").text()).isEqualTo("Similar, with a place free: Amina Yusuf");
    assertThat(last.select("p a").attr("href")).endsWith("/mentors/amina/");
  }

  @Test
  void aMentorIsToldThatBothSpeakOfTheSameForTwoWordsAndWhereNoTopicIsMissed() throws Exception {
    write();
    String same = "speaks of the same things";
    assertThat(letter("mentor").text()).doesNotContain(same);
    desk.mentee("Al Dee", "topics=professional registration", "text=lasers and vacuum");
    output = folder.resolve("private/again");
    write();
    assertThat(page("letters.html").select(".desk-sheet").eachText())
        .filteredOn(letter -> letter.contains(same))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("Al Dee");
  }

  @Test
  void theLogIsReadBackWithTheDaysAndTheBasis() throws Exception {
    write();
    Table log = Table.read(output.resolve("pairings.csv"));
    assertThat(log.header()).startsWith("mentee", "mentor", "profile", "proposed", "start");
    assertThat(log.rows().get(0).cells().subList(0, 7))
        .containsExactly(
            "Kit Moss",
            "Amina Yusuf",
            "amina",
            "2026-11-28",
            "2027-02-01",
            "2027-06-17",
            "2027-10-31");
    assertThat(log.header()).containsSubsequence("score", "fit", "choices");
    assertThat(log.rows().get(0).cells()).containsSubsequence("625", "good");
    assertThat(log.rows().get(0).cells()).anyMatch(cell -> cell.contains("is in Leeds; "));
  }

  @Test
  void aCellThatASpreadsheetWouldCalculateIsText() {
    assertThat(Table.text(List.of("a"), List.of(List.of("=1+1"), List.of("say \"x\""))))
        .isEqualTo("\uFEFF\"a\"\r\n\"'=1+1\"\r\n\"say \"\"x\"\"\"\r\n");
  }

  @Test
  void theLettersIntroduceTheTwoAndSayBasisTermHelpConfidentialityFormsAndTraining()
      throws Exception {
    write();
    assertThat(letter("mentee").select(".desk-sheet").text())
        .contains("Dear Kit Moss")
        .contains("Amina Yusuf, Senior Technician, University of Example")
        .contains("offers professional registration")
        .contains("shares the words: lasers")
        .contains("does not offer leave")
        .contains("begins on 1 February 2027 and ends on 31 October 2027")
        .contains("mentoring@example.org")
        .contains("confidential")
        .contains("Agreement")
        .doesNotContain("Induction");
    assertThat(letter("mentor").select(".desk-sheet").text())
        .contains("Dear Amina Yusuf")
        .contains("topics: professional registration and leave")
        .contains("Induction (3 February): What mentors do.");
  }

  @Test
  void bothAreAskedToAcceptByADayAndTheCoordinatorIsToldSo() throws Exception {
    write();
    for (String reader : List.of("mentee", "mentor")) {
      assertThat(letter(reader).select(".desk-sheet").text())
          .contains("Please tell us by 12 December 2026 whether you’d like to work with")
          .contains("it begins only when you’ve both said yes")
          .contains("Reply to the coordinator: mentoring@example.org");
    }
    assertThat(letter("mentee").text()).contains("Dear Kit Moss, We’ve found a mentor for you");
  }

  @Test
  void theFormsOfThePackLieBesideTheLettersAsPdf() throws Exception {
    write();
    assertThat(Files.readString(output.resolve("forms/agreement.pdf"), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
  }

  @Test
  void theMentorIsNotToldTheMenteesOwnWords() throws Exception {
    write();
    assertThat(letter("mentor").text()).doesNotContain("laser").doesNotContain("anxious");
  }

  @Test
  void anOlderReportIsReplacedOnlyWhereThatIsAskedForAndNobodyHasWrittenIntoIt() throws Exception {
    var replacing = new PrivateReport.Place(output, desk.content(), true);
    write();
    assertThatThrownBy(this::write).isInstanceOf(Refusal.class).hasMessageContaining("--overwrite");
    MatchReport.write(Matching.of(desk.pool()), TERM, replacing);
    Files.writeString(output.resolve("pairings.csv"), "my notes");
    assertThatThrownBy(() -> MatchReport.write(Matching.of(desk.pool()), TERM, replacing))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("pairings.csv was written or changed after the rest");
    assertThat(output.resolve("pairings.csv")).hasContent("my notes");
  }

  @Test
  void theReportIsNotWrittenIntoTheRepository() {
    output = desk.content().resolve("match");
    assertThatThrownBy(this::write)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("what mentees say is private");
    assertThat(output).doesNotExist();
  }

  @Test
  void thePagesAskNoServerForAnything() throws Exception {
    write();
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        assertThat(page.select("script")).isEmpty();
        for (Element element : page.select("link[href], img[src]")) {
          String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
          assertThat(output.resolve(address)).exists();
        }
      }
    }
  }
}
