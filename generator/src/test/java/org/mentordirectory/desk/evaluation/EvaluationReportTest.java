package org.mentordirectory.desk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.evaluate.Figures;
import org.mentordirectory.evaluate.SampleFigures;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.testing.PdfUa;

/** What a coordinator gets of an evaluation: a report of figures, notes, and texts to publish. */
class EvaluationReportTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 11, 28);

  /** Names, words and places of people, which stand in the notes alone. */
  private static final List<String> PRIVATE =
      List.of("Kit Moss", "kilns", "Nothing yet", "mid-mentees.csv", "Bo Cole", "call me");

  @TempDir private static Path folder;
  private static Path content;
  private static Path output;

  @BeforeAll
  static void aReport() throws Exception {
    content = Files.createDirectories(folder.resolve("repository/content"));
    Files.createDirectories(content.resolve("guidance"));
    Files.writeString(content.resolve("scheme.yaml"), Draft.scheme().toString());
    Files.writeString(
        content.resolve("guidance/induction-and-training.md"),
        Draft.page("Induction & training").toString());
    output = folder.resolve("private/evaluation");
    write(output, false);
  }

  private static void write(Path place, boolean replace) throws Exception {
    write(SampleFigures.figures(), place, replace);
  }

  private static void write(Figures open, Path place, boolean replace) throws Exception {
    EvaluationReport.write(
        new EvaluationReport.Findings(
            SampleFigures.evaluation(ContentReader.read(content)),
            SampleFigures.figures(),
            open,
            SampleFigures.notes()),
        new PrivateReport.Place(place, content, replace),
        TODAY);
  }

  private static Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(output.resolve(name)));
  }

  private static String paper(Path place) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(place.resolve("report.pdf")))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static Element section(Document page, String heading) {
    return page.select("h3").stream()
        .filter(element -> element.text().equals(heading))
        .findFirst()
        .orElseThrow()
        .parent();
  }

  @Test
  void theRateOfThoseWhoAnsweredIsShownTheNewestYearFirst() throws Exception {
    List<String> rows = page("index.html").select("table").get(0).select("tbody tr").eachText();
    assertThat(rows.get(0)).startsWith("Mentees at mid-term, 2027").endsWith("24 19 79%");
    assertThat(rows).last().asString().startsWith("Mentees at the end, 2026");
  }

  @Test
  void howManyAnsweredAndWereAskedIsNotShownOfAFew() throws Exception {
    assertThat(page("index.html").select("table").get(0).select("tbody tr").get(3).text())
        .startsWith("Mentors at the end, 2027")
        .endsWith("– fewer than 5");
  }

  @Test
  void theNumberOfPairsIsNotShownOfAFew() throws Exception {
    assertThat(page("index.html").select(".desk-figures").text()).isEqualTo("Pairs in 2027 24");
  }

  @Test
  void eachGroupHasABarThatSaysWhatItShowsAndALineInTheTable() throws Exception {
    Element question = section(page("index.html"), "I was well matched with my mentor");
    assertThat(question.select("li svg[role=img]").eachAttr("aria-label"))
        .containsExactly(
            "1 or 2: hidden; 3 or no answer: hidden; 4 or 5: 68%",
            "1 or 2: 0%; 3 or no answer: 42%; 4 or 5: 58%",
            "1 or 2: 0%; 3 or no answer: 28%; 4 or 5: 72%",
            "1 or 2: 33%; 3 or no answer: 0%; 4 or 5: 67%");
    assertThat(question.select("tbody tr").eachText())
        .startsWith(
            "Mentees at mid-term, 2027 19 hidden hidden 13 (68%)",
            "Mentors at mid-term, 2027 12 0 (0%) 5 (42%) 7 (58%)")
        .hasSize(4);
  }

  @Test
  void theKeyHasTheWordsOfTheForm() throws Exception {
    Document page = page("index.html");
    assertThat(section(page, "I was well matched with my mentor").select(".chart-key").text())
        .isEqualTo("1 or 2: not at all 3 or no answer 4 or 5: very much hidden: any of the rest");
    assertThat(section(page, "I could speak \"openly\"").select(".chart-key").text())
        .startsWith("1: not at all 2 3 or no answer 4 5: very much");
  }

  @Test
  void aGroupThatWasAskedInOtherWordsHasThemBesideItsBar() throws Exception {
    Element question = section(page("index.html"), "I was well matched with my mentor");
    assertThat(question.select("li small").eachText())
        .containsExactly("I was well matched with my mentee");
  }

  @Test
  void momentsPeopleAndYearsAreComparedWhereBothAreShown() throws Exception {
    Document page = page("index.html");
    assertThat(page.select("table.evaluation-compared tbody tr").eachText())
        .containsExactly(
            "I was well matched with my mentor Mentees, 2027 68% 72% +4 – 0% –",
            "I could speak \"openly\" Mentees, 2027 52% 73% +21 25% – –",
            "I was well matched with my mentor Mid-term, 2027 68% 58% −10 – 0% –",
            "I was well matched with my mentor Mentees at the end 67% 72% +5 33% 0% −33");
  }

  @Test
  void choicesAndNumbersHaveBarsUnlessTheyAreHidden() throws Exception {
    Element question = section(page("index.html"), "How do you mostly meet?");
    assertThat(question.select("tbody tr").get(1).text())
        .isEqualTo("online 11 (58%) hidden 14 (78%)");
    assertThat(question.select("tbody tr").get(1).select("svg")).hasSize(2);
    assertThat(question.select("tbody tr").get(1).select(".chart-high").eachAttr("width"))
        .containsExactly("58%", "78%");
  }

  @Test
  void ofALineInWhichAllIsHiddenNothingIsDrawnButItIsNamed() throws Exception {
    Element question = section(page("index.html"), "How do you mostly meet?");
    assertThat(question.text()).contains("Nothing can be shown of: Mentors at the end, 2027");
    assertThat(question.select("thead").text()).doesNotContain("Mentors at the end");
    assertThat(page("index.html").text())
        .contains("Of these questions nothing can be shown: Is it easy? (Mentors at the end)");
  }

  @Test
  void thePaperHasTheSameChartsAndTablesAndIsAccessible() throws Exception {
    assertThat(paper(output))
        .contains("What the evaluation says")
        .contains("Mentees at the end, 2026 15 5 (33%) 0 (0%) 10 (67%)")
        .contains("online 11 (58%) hidden 14 (78%)")
        .contains("1 / 3");
    byte[] bytes = Files.readAllBytes(output.resolve("report.pdf"));
    assertThat(PdfUa.failures(bytes)).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      var alternatives = new ArrayList<String>();
      pdf.getDocument()
          .getObjectsByType(COSName.getPDFName("StructElem"), null)
          .forEach(
              object ->
                  alternatives.add(((COSDictionary) object.getObject()).getString(COSName.ALT)));
      assertThat(alternatives).contains("1 or 2: 33%; 3 or no answer: 0%; 4 or 5: 67%");
    }
  }

  @Test
  void theNotesNamePeopleAndSayWhatHelps() throws Exception {
    Document notes = page("coordinator.html");
    assertThat(notes.select("header").text()).contains("Private");
    assertThat(notes.select(".notice").text()).startsWith("For the coordinator alone.");
    assertThat(notes.select("table tbody tr").text())
        .isEqualTo(
            "The induction prepared me Mentees at mid-term, 2027 19 2.4 9 Induction & training");
    assertThat(notes.select("td a").attr("href")).endsWith("/guidance/induction-and-training/");
    assertThat(notes.select("dl").text()).contains("Please call me.", "Kit Moss");
    assertThat(notes.select("li").eachText()).contains(SampleFigures.WORDS + " mid-mentees.csv:2");
    assertThat(notes.select("b")).isEmpty();
    assertThat(notes.select("h4").eachText()).containsExactly("kilns", "Others");
    assertThat(notes.text()).contains("Bo Cole answered twice");
  }

  @Test
  void whatMayBeShownHasNoNameNoWordsAndNoPlaceInTheFiles() throws Exception {
    assertThat(page("coordinator.html").text()).contains(PRIVATE);
    assertThat(page("index.html").outerHtml()).doesNotContain(PRIVATE);
    assertThat(paper(output)).doesNotContain(PRIVATE);
    for (String year : List.of("2026", "2027")) {
      assertThat(Files.readString(output.resolve("public/" + year + ".md")))
          .doesNotContain(PRIVATE);
    }
  }

  @Test
  void nothingIsHalfWritten() throws Exception {
    var broken = new Figures.Line(SampleFigures.mentees(), "x", 9, List.of());
    var open =
        new Figures(5, List.of(), List.of(SampleFigures.scale("x", List.of(broken))), List.of());
    Path other = folder.resolve("half/evaluation");
    assertThatThrownBy(() -> write(open, other, false)).isInstanceOf(RuntimeException.class);
    try (Stream<Path> files = Files.walk(other.getParent())) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void anOlderReportIsReplacedOnlyWhereThatIsAskedForAndNobodyHasWrittenIntoIt() throws Exception {
    Path other = folder.resolve("private/older");
    write(other, false);
    Path text = other.resolve("public/2027.md");
    assertThatThrownBy(() -> write(other, false))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("--overwrite");
    write(other, true);
    assertThat(Files.readString(text)).contains("pairs: 24");
    Files.writeString(text, "my sentence");
    assertThatThrownBy(() -> write(other, true))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2027.md was written or changed after the rest");
    assertThat(text).hasContent("my sentence");
  }

  @Test
  void theReportIsNotWrittenIntoTheRepository() {
    Path inside = content.resolve("evaluation");
    assertThatThrownBy(() -> write(inside, false))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is private");
    assertThat(inside).doesNotExist();
  }

  @Test
  void thePagesAskNoServerForAnythingAndLeadToWhatIsThere() throws Exception {
    for (String name : List.of("index.html", "coordinator.html")) {
      Document page = page(name);
      assertThat(page.select("script, [style]")).isEmpty();
      for (Element element : page.select("link[href], nav a[href], main > p > a")) {
        assertThat(output.resolve(element.attr("href"))).exists();
      }
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      for (Element element : page.select("[aria-labelledby]")) {
        assertThat(page.getElementById(element.attr("aria-labelledby"))).isNotNull();
      }
    }
  }
}
