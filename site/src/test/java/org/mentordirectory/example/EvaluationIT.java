package org.mentordirectory.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Who;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.evaluation.EvaluationReport;
import org.mentordirectory.evaluate.Evaluation;
import org.mentordirectory.evaluate.Figures;
import org.mentordirectory.evaluate.Response;
import org.mentordirectory.evaluate.Survey;
import org.mentordirectory.finding.Position;

/** What the evaluation makes of answers to the forms of the example content. */
class EvaluationIT {
  private static final LocalDate TODAY = LocalDate.of(2027, 11, 28);

  @Test
  void theEvaluationFormsAreCountedWithoutNamesDaysWordsAndRequests() throws IOException {
    Content content = Example.content();
    List<Survey> surveys =
        content.forms().stream()
            .filter(form -> form.moment().isPresent())
            .map(EvaluationIT::survey)
            .toList();
    Figures figures = Figures.of(new Evaluation(content, surveys, List.of(), List.of()), false);

    assertThat(figures.scales())
        .hasSizeGreaterThan(20)
        .extracting(Figures.Question::key)
        .doesNotHaveDuplicates()
        .startsWith("matched", "reasons", "agreed");
    assertThat(figures.practices())
        .extracting(Figures.Question::key)
        .startsWith("mid-term-evaluation-mentee/meetings", "where", "contact")
        .endsWith("end-evaluation-mentee/happened", "end-evaluation-mentor/meetings")
        .hasSize(9);
  }

  @Test
  void noFigureIsOnFewerPeopleThanTheSchemeAllows(@TempDir Path folder) throws Exception {
    Path other = folder.resolve("report");
    EvaluationReport.write(
        GeneratedAnswers.evaluation(Example.content(), 8),
        new PrivateReport.Place(other, Example.CONTENT, false),
        TODAY);
    Document report = Jsoup.parse(Files.readString(other.resolve("index.html")));
    assertThat(figures(report.select("td").eachText(), "(\\d+)( \\(\\d+%\\))?"))
        .hasSizeGreaterThan(100)
        .allMatch(figure -> figure == 0 || figure >= 5);
    assertThat(report.outerHtml() + paper(other)).doesNotContain(GeneratedAnswers.OWN_WORD);
    for (String year : GeneratedAnswers.YEARS) {
      String text = Files.readString(other.resolve("public/" + year + ".md"));
      assertThat(text).doesNotContain(GeneratedAnswers.OWN_WORD);
      assertThat(figures(List.of(text.split("[,{}\n]")), "\\s*(?:[a-z]+|\"[^\"]*\"): (\\d+)\\s*"))
          .hasSizeGreaterThan(50)
          .allMatch(figure -> figure == 0 || figure >= 5);
    }
  }

  private static Survey survey(Article.Form form) {
    Map<String, List<String>> answers =
        form.fields().stream()
            .collect(Collectors.toMap(FormField::name, field -> List.of(answer(field))));
    var response =
        new Response(Position.named("a.csv:2"), Optional.of("Ada Lund"), Optional.empty(), answers);
    return new Survey(
        "2027",
        form,
        form.readers().contains("mentee") ? Who.MENTEE : Who.MENTOR,
        form.moment().orElseThrow(),
        OptionalInt.empty(),
        Collections.nCopies(12, response));
  }

  private static String answer(FormField field) {
    return switch (field.kind()) {
      case SCALE -> "4";
      case ONE_OF, SOME_OF -> field.choices().get(0).value();
      default -> field.name().equals("meetings") ? "6" : "All of it";
    };
  }

  private static List<Integer> figures(List<String> texts, String pattern) {
    return texts.stream()
        .map(Pattern.compile(pattern)::matcher)
        .filter(Matcher::matches)
        .map(matcher -> Integer.valueOf(matcher.group(1)))
        .toList();
  }

  private static String paper(Path place) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(place.resolve("report.pdf")))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
