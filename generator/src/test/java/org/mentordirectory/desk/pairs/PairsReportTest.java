package org.mentordirectory.desk.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
import org.mentordirectory.pairs.Log;
import org.mentordirectory.sample.Draft;

/** How the pairings stand: the page and the letters. */
class PairsReportTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 8, 20);
  private static final String HEARD = "last contact=2027-08-01";

  @TempDir Path folder;
  private Desk desk;
  private Path output;

  @BeforeEach
  void aSchemeWithForms() throws IOException {
    output = folder.resolve("private/pairs");
    desk = PairsDesk.in(folder);
  }

  private Receipt write(Log log) throws Exception {
    return write(log.in(desk.privately()), TODAY);
  }

  private Receipt write(Path log, LocalDate today) throws Exception {
    return PairsReport.write(log, today, new PrivateReport.Place(output, desk.content(), false));
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(output.resolve(name)));
  }

  /** One pair in most states. */
  private static Log log() {
    return new Log()
        .pair("Kit Moss", "Amina Yusuf", "profile=amina", "meetings=3", HEARD)
        .pair("Lee <b>Fenn</b>", "Owen Pugh", "start=2027-07-01", "end=2028-06-30", "mid-term=")
        .pair("Jo Reed", "Owen Pugh", "ended=2027-08-10")
        .pair("Bo Cole", "Cat Hall", "ended=2027-03-10", "reason=Moved away")
        .pair("Ty Dunn", "Dan Ross", "ended=2027-04-10", "reason=moved away")
        .pair("Sam Holt", "Eve Gray", "meetings=5", HEARD, "end=2027-08-31", "mid-term=")
        .pair("Pat Vale", "Fay Lund", "start=2027-09-01", "mid-term=")
        .pair("Max Bell", "Gil Noor", "meetings=2", "mid-term done=2027-08-01");
  }

  @Test
  void theNumbersOfEachStateStandFirst() throws Exception {
    PairsDesk.put(desk, "mentors/amina.md", Draft.mentor("Amina Yusuf"));
    Receipt receipt = write(new Log().pair("Kit", "Amina", "meetings=1", HEARD).pair("Lee", "B"));
    assertThat(page("index.html").select(".desk-figures div").eachText())
        .containsExactly("Begun, not met yet 1", "Mid-term form late 1");
    assertThat(receipt.lines())
        .containsExactly(
            "2 pairings: 1 begun, not met yet; 1 mid-term form late",
            "2 pairs need a call",
            "Read it in " + output.resolve("index.html"));
  }

  @Test
  void theCallsStandInTheOrderOfUrgencyWithReasonAndFacts() throws Exception {
    write(log());
    assertThat(page("index.html").select(".follow-calls > li").eachText())
        .satisfiesExactly(
            jo ->
                assertThat(jo)
                    .startsWith(
                        "Jo Reed and Owen Pugh (row 4) It was broken off on 10 Aug 2027, 1 week ago"),
            lee ->
                assertThat(lee)
                    .startsWith(
                        "Lee <b>Fenn</b> and Owen Pugh (row 3) The log has no first meeting")
                    .contains("it began on 1 Jul 2027, 7 weeks ago."),
            kit ->
                assertThat(kit)
                    .startsWith("Kit Moss and Amina Yusuf (row 2) Half way was on 2 Aug 2027")
                    .endsWith(
                        "began 1 Feb 2027 · 3 meetings · last contact 1 Aug 2027 · planned until 31 Jan 2028"));
    assertThat(page("index.html").select("b")).isEmpty();
  }

  @Test
  void aProposalIsFollowedUntilItIsAnsweredAndADeclinedOneIsMatchedAgain() throws Exception {
    Receipt receipt =
        write(
            new Log()
                .pair("Kit Moss", "Amina Yusuf", "proposed=2027-08-12")
                .pair("Lee Fenn", "Amina Yusuf", "proposed=2027-07-30")
                .pair("Jo Reed", "Owen Pugh", "proposed=2027-07-30", "last contact=2027-08-10")
                .pair("Al Dee", "Owen Pugh", "proposed=2027-08-01", "declined=2027-08-05")
                .pair("Bo Cole", "Owen Pugh", "proposed=2027-08-01", "declined=2027-08-05")
                .pair("Bo Cole", "Cat Hall", "proposed=2027-08-10")
                .pair("Ty Dunn", "Cat Hall", "proposed=2027-08-01")
                .pair(
                    "Ty Dunn", "Dan Ross", "proposed=2027-08-10", "start=2027-09-01", "mid-term="));
    assertThat(receipt.lines().get(0))
        .isEqualTo("8 pairings: 5 waiting for an answer; 2 declined; 1 another proposed since");
    assertThat(page("index.html").select(".follow-calls > li").eachText())
        .singleElement()
        .asString()
        .contains(
            "Lee Fenn and Amina Yusuf (row 3) It was proposed on 30 Jul 2027, 3 weeks ago, and the"
                + " log has no answer. Ask both, then write the day under “accepted” or “declined”.")
        .contains("proposed 30 Jul 2027 · to begin 1 Feb 2027");
    assertThat(page("index.html").select("#report\\.pairs ~ div tbody tr").eachText())
        .extracting(row -> row.replaceFirst(" 1 Feb 2027.*", ""))
        .startsWith(
            "Kit Moss Amina Yusuf Waiting for an answer Waiting for an answer since 12 Aug 2027",
            "Lee Fenn Amina Yusuf Waiting for an answer Call them",
            "Jo Reed Owen Pugh Waiting for an answer Waiting for an answer since 30 Jul 2027",
            "Al Dee Owen Pugh Declined Match the mentee again",
            "Bo Cole Owen Pugh Declined")
        .contains("Ty Dunn Cat Hall Another proposed since");
    assertThat(page("letters.html").select(".desk-sheet")).isEmpty();
  }

  @Test
  void aMentorOfTheDirectoryIsLinked() throws Exception {
    write(log());
    assertThat(page("index.html").select(".follow-calls a").eachAttr("href"))
        .containsExactly("https://m.example.org/x/mentors/amina/");
  }

  @Test
  void everyPairingHasItsStateAndItsNextStep() throws Exception {
    write(log());
    assertThat(
            page("index.html").select("tbody tr").stream()
                .map(row -> (row.child(2).text() + " | " + row.child(3).text()).strip()))
        .containsExactly(
            "Mid-term form late | Call them",
            "Begun, not met yet | Call them",
            "Broken off | Call them",
            "Broken off |",
            "Broken off |",
            "Ending soon | 31 Aug 2027: forms at the end",
            "Begin later | Begins on 1 Sept 2027",
            "Running | 1 Oct 2027: anything to finish?");
  }

  @Test
  void thePairsBrokenOffAreGroupedByReasonWhateverItsCapitals() throws Exception {
    write(log());
    assertThat(page("index.html").select(".desk-unmatched > div").eachText())
        .containsExactly(
            "Moved away Bo Cole and Cat Hall, on 10 Mar 2027 Ty Dunn and Dan Ross, on 10 Apr 2027",
            "No reason in the log Jo Reed and Owen Pugh, on 10 Aug 2027");
  }

  @Test
  void whatShowsOnlyTogetherIsSaid() throws Exception {
    write(log());
    assertThat(page("index.html").select(".notice").text())
        .startsWith("2 pairs of Owen Pugh are in trouble, or were broken off lately.")
        .contains("Jo Reed and Owen Pugh");
  }

  @Test
  void thePageSaysByWhichThresholdsItIsWorkedOut() throws Exception {
    write(log());
    assertThat(page("index.html").select("section:last-child").text())
        .contains("Not met: nothing under “first meeting” and “meetings” 5 weeks after the start.")
        .contains("No contact: 8 weeks since")
        .doesNotContain("{");
  }

  @Test
  void bothOfAPairGetALetterForWhatIsDueAndNobodyElse() throws Exception {
    write(log());
    try (Stream<Path> files = Files.list(output)) {
      assertThat(
              files.map(file -> file.getFileName().toString()).filter(f -> f.startsWith("letter")))
          .containsExactlyInAnyOrder(
              "letters.html",
              "letter-0002-mentee-kit-moss.html",
              "letter-0002-mentor-amina-yusuf.html",
              "letter-0003-mentee-lee-b-fenn-b.html",
              "letter-0003-mentor-owen-pugh.html",
              "letter-0007-mentee-sam-holt.html",
              "letter-0007-mentor-eve-gray.html");
    }
    assertThat(page("letters.html").select(".desk-sheet")).hasSize(6);
  }

  @Test
  void aLetterAsksForTheFormOfItsReaderByADay() throws Exception {
    write(log());
    assertThat(page("letter-0002-mentee-kit-moss.html").select(".desk-sheet").text())
        .contains("20 August 2027 Dear Kit Moss,")
        .contains("On 2 August 2027 half of your time with Amina Yusuf was over.")
        .contains("by 3 September 2027 and send it to us")
        .contains("The mid-term form for mentees")
        .contains("Amina Yusuf does not see what you write.")
        .contains("mentoring@example.org")
        .doesNotContain("Lee");
    assertThat(page("letter-0007-mentor-eve-gray.html").select("a").eachAttr("href"))
        .containsExactly(
            "https://m.example.org/x/forms/end-mentor/",
            "https://m.example.org/x/guidance/when-a-pairing-struggles/",
            "mailto:mentoring@example.org");
    assertThat(page("letter-0003-mentor-owen-pugh.html").text())
        .contains("Your mentoring with Lee <b>Fenn</b> began on 1 July 2027.")
        .contains("your mentee may be shy of beginning")
        .doesNotContain("form");
  }

  @Test
  void theFormsThatTheLettersAskForLieBesideThem() throws Exception {
    write(log());
    for (String form : List.of("mid-term-mentee", "mid-term-mentor", "end-mentee", "end-mentor")) {
      assertThat(
              Files.readString(
                  output.resolve("forms/" + form + ".pdf"), StandardCharsets.ISO_8859_1))
          .startsWith("%PDF-");
    }
  }

  @Test
  void whereNothingIsDueThereIsNoLetterAndNoForm() throws Exception {
    write(new Log().pair("Kit", "Amina", "start=2027-08-10", "end=2028-08-10", "mid-term="));
    assertThat(page("index.html").text()).contains("Nobody needs a call today.");
    assertThat(page("index.html").select("a[href=letters.html]")).isEmpty();
    assertThat(output.resolve("forms")).doesNotExist();
  }

  @Test
  void aLogWithMistakesWritesNothing() throws Exception {
    Path log = new Log().pair("Kit", "Amina", "start=soon").in(desk.privately());
    assertThatThrownBy(() -> write(log, TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "pairings.csv:2: error: `soon` under `start` is no day; write one such as 2027-02-28");
    assertThat(output).doesNotExist();
  }

  @Test
  void aLogInTheRepositoryIsRefused() throws Exception {
    Path log = log().in(desk.content());
    assertThatThrownBy(() -> write(log, TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is in the repository");
    assertThat(output).doesNotExist();
  }

  @Test
  void theLogIsLeftAsItIs() throws Exception {
    Path log = log().in(desk.privately());
    byte[] before = Files.readAllBytes(log);
    write(log, TODAY);
    assertThat(Files.readAllBytes(log)).isEqualTo(before);
  }

  @Test
  void thePagesAskNoServerForAnything() throws Exception {
    write(log());
    for (String name : List.of("index.html", "letters.html")) {
      Document page = page(name);
      assertThat(page.select("script, style, [style]")).isEmpty();
      for (Element element : page.select("link[href]")) {
        assertThat(output.resolve(element.attr("href"))).exists();
      }
    }
  }
}
