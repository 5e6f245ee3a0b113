package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Position;
import org.mentordirectory.content.Who;
import org.mentordirectory.content.read.ContentReader;

class QuestionTest {
  @TempDir Path folder;

  @Test
  void aQuestionThatNobodyAnsweredWasNotAsked() throws IOException {
    Figures figures =
        new SampleAnswers(folder)
            .form(
                "end-mentee",
                "open: {label: Open, kind: scale}",
                "matched: {label: Matched, kind: scale}")
            .people("2026", "end-mentee", 9, "open=4")
            .people("2026", "end-mentee", 9)
            .people("2027", "end-mentee", 9, "open=4", "matched=5")
            .figures();

    assertThat(figures.scales())
        .filteredOn(question -> question.label().equals("Matched"))
        .flatExtracting(Figures.Question::lines)
        .extracting(line -> line.group().year())
        .containsExactly("2027");
    assertThat(figures.scales())
        .filteredOn(question -> question.label().equals("Open"))
        .flatExtracting(Figures.Question::lines)
        .extracting(Figures.Line::people)
        .containsExactly(18, 9);
  }

  @Test
  void theFormsOfThisSchemeAreCountedWithoutNamesDaysWordsAndRequests() throws IOException {
    Content content = ContentReader.read(Path.of("../content"));
    List<Survey> surveys =
        content.forms().stream()
            .filter(form -> form.moment().isPresent())
            .map(QuestionTest::survey)
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
}
