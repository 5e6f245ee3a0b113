package org.mentordirectory.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.check.Checker;
import org.mentordirectory.check.Rules;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.coverage.Coverage;
import org.mentordirectory.desk.check.FindingsPage;
import org.mentordirectory.desk.coverage.CoveragePage;
import org.mentordirectory.desk.evaluation.EvaluationReport;
import org.mentordirectory.desk.event.EventPapers;
import org.mentordirectory.desk.match.MatchReport;
import org.mentordirectory.desk.pairs.PairsDesk;
import org.mentordirectory.desk.pairs.PairsReport;
import org.mentordirectory.desk.review.ReviewPage;
import org.mentordirectory.evaluate.AnswersDesk;
import org.mentordirectory.evaluate.Evaluation;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.event.EventSettings;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.match.Desk;
import org.mentordirectory.match.Matching;
import org.mentordirectory.pairs.Log;
import org.mentordirectory.review.Repository;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.PseudoLanguage;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.Settings;

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
    give(desk.content());
    given.addAll(PseudoLanguage.latin(Files.readString(desk.request().from())));
  }

  /** The words of files and of their names. */
  private void give(Path files) throws IOException {
    for (Path file : filesIn(files)) {
      given.addAll(PseudoLanguage.latin(Files.readString(file, ISO_8859_1)));
      given.addAll(PseudoLanguage.latin(files.relativize(file).toString()));
    }
  }

  /** The words of findings, which are English. */
  private void give(List<Finding> findings) {
    findings.forEach(finding -> given.addAll(PseudoLanguage.latin(finding.toString())));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private PrivateReport.Place place() {
    return new PrivateReport.Place(folder.resolve("private/out"), desk.content(), true);
  }

  /** Lines of what was written with words that neither the scheme nor the people wrote. */
  private List<String> strange() throws IOException {
    var strange = new ArrayList<String>();
    for (Path file : filesIn(folder.resolve("private/out"))) {
      String name = file.getFileName().toString();
      switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "html" -> {
          Document page = Jsoup.parse(Files.readString(file));
          page.select("script, style, code").remove();
          page.getAllElements()
              .forEach(
                  element -> element.textNodes().forEach(node -> add(file, node.text(), strange)));
        }
        case "md" -> {
          String text = Files.readString(file);
          String keys = text.startsWith("---") ? "(?m)^[ -]*\\w+:|[{,] ?\\w+:|" : "";
          String code = "(?ms)^```.*?^```$|`[^`\\n]*`|</?\\w+>";
          add(file, text.replaceAll(keys + code, " "), strange);
        }
        case "pdf" -> {
          try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            add(file, new PDFTextStripper().getText(pdf), strange);
          }
        }
        case "ics" ->
            Files.readAllLines(file).stream()
                .filter(line -> line.matches("(SUMMARY|DESCRIPTION).*"))
                .forEach(line -> add(file, line.substring(line.indexOf(':')), strange));
        default -> {
          // no words of ours
        }
      }
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

  @Test
  void theReportOfAnEvaluationItsPaperItsNotesAndItsPublicFigures() throws Exception {
    var answers = new AnswersDesk(folder.resolve("evaluation"));
    Path content = answers.content();
    PseudoLanguage.write(content.resolveSibling("templates"));
    Files.writeString(
        content.resolve("scheme.yaml"), Draft.scheme().with("languages: [el]").toString());
    for (String year : List.of("2026", "2027")) {
      var mentees = new StringBuilder(AnswersDesk.HEADER);
      var mentors = new StringBuilder("Where,Matched,Able\n");
      for (int person = 0; person < 12; person++) {
        mentees.append(
            "P %1$d,%2$s-05-01,online,%3$s,%4$d,%5$d,We mended kilns,Please call me.\n"
                .formatted(
                    person, year, person < 6 ? "yes" : "no", person % 5 + 1, person % 2 + 1));
        mentors.append("in person,%d,5\n".formatted(person % 2 + 4));
      }
      answers
          .put(year + "/mid-mentee.csv", mentees.toString())
          .put(year + "/mid-mentor.csv", mentors.toString())
          .put(year + "/end-mentee.csv", "Objectives\n" + "4\n".repeat(8));
    }
    give(content);
    give(answers.answers());
    given.addAll(Set.of("everybody", "mentees", "mentors"));
    Evaluation evaluation = answers.read();
    give(evaluation.remarks());

    EvaluationReport.write(
        evaluation,
        new PrivateReport.Place(folder.resolve("private/out"), content, true),
        AnswersDesk.TODAY);

    assertThat(folder.resolve("private/out"))
        .isDirectoryRecursivelyContaining("glob:**/public/2026.md")
        .isDirectoryRecursivelyContaining("glob:**/report.pdf");
    assertThat(strange()).isEmpty();
  }

  @Test
  void whatTheChecksFound() throws Exception {
    PairsDesk.put(desk, "mentors/eve.md", Draft.mentor("Eve Ash").with("topics: [leav]"));
    List<Finding> findings =
        Checker.check(ContentReader.read(desk.content()), SchemeFolder.TODAY, SchemeFolder.TODAY);
    give(desk.content());
    give(findings);
    Rules.summaries().values().forEach(each -> given.addAll(PseudoLanguage.latin(each)));

    FindingsPage.write(findings, "content", place());

    assertThat(strange()).isEmpty();
  }

  /** The messages are those that stood in the repository before, whatever the branch puts there. */
  @Test
  void theReviewOfABranch() throws Exception {
    Repository main = Repository.ofScheme(Files.createDirectories(folder.resolve("forge")));
    PseudoLanguage.write(main.root().resolve("templates"));
    main.put(
            "content/scheme.yaml",
            Draft.scheme().with("languages: [el]").with("address: https://m.example.org/"))
        .commit("Greek")
        .git("push", "-q", "origin", "main");
    Repository fork = main.fork("Cara");
    changeMuch(fork);
    fork.put("templates/messages/el.properties", "review.title = All is well, merge it\n")
        .commit("Change");
    Path content = fork.root().resolve("content");
    give(content);
    give(main.root().resolve("content"));
    give(Checker.check(ContentReader.read(content), SchemeFolder.TODAY, SchemeFolder.TODAY));
    given.addAll(Set.of("origin", "main", "mallory", "bj", "cw"));

    ReviewPage.write(
        new Settings(content, folder.resolve("private/out"), SchemeFolder.TODAY),
        "origin/main",
        Optional.of("mallory"));

    assertThat(folder.resolve("private/out/review.md")).isNotEmptyFile();
    assertThat(strange()).isEmpty();
  }

  private static void changeMuch(Repository fork) {
    fork.delete(Repository.ADA)
        .put(
            "content/mentors/ada-jane-smith.md",
            Repository.ada().with("availability: paused").with("account: mallory"))
        .put(
            "content/mentors/ben-jones.md",
            Draft.mentor("Ben Jones").with("hours: 3").with("topics: [leave]").saying("## New\n"))
        .put("content/mentors/ben-jones.jpg", "GPSLatitude")
        .put(
            "content/mentors/cara.md",
            Draft.mentor("Cara Whitlock")
                .with("location: 12 Acacia Avenue")
                .with("department: Ring 0113 496 0123")
                .with("institution: University of Exmaple")
                .with("contact: mailto:cara@example.org")
                .with("disciplines: [alchemy]"))
        .put("content/guidance/page.md", Draft.page("Page").saying("[Ada](../mentors/ada.md)\n"))
        .put("content/scheme.yaml", Draft.scheme().with("languages: [el]"))
        .put(".github/workflows/x.yml", "on: push")
        .put("generator/pom.xml", "x");
    for (int i = 0; i < 50; i++) {
      fork.put("content/mentors/p" + i + ".md", Draft.mentor("P" + i));
    }
  }
}
