package org.mentordirectory.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.evaluate.Evaluation;
import org.mentordirectory.evaluate.EvaluationRequest;
import org.mentordirectory.evaluate.Survey;
import org.mentordirectory.site.print.PrintedForms;

/**
 * The site's own evaluation forms, filled in as PDF, are read as answers to each of their fields.
 */
class FilledFormsIT {
  @TempDir Path folder;

  @Test
  void everyAnswerComesBackInItsField() throws Exception {
    Content content = Example.content();
    var documents = Example.documents(content);
    Map<String, Map<String, List<String>>> expected = new LinkedHashMap<>();
    Files.createDirectories(folder.resolve("2027"));
    for (Article.Form form : content.forms()) {
      if (form.moment().isPresent()) {
        String slug = form.document().slug();
        try (PDDocument pdf =
            Loader.loadPDF(documents.bytes(PrintedForms.pdf(form)).orElseThrow())) {
          expected.put(slug, fill(form, pdf.getDocumentCatalog().getAcroForm(null)));
          pdf.save(folder.resolve("2027/" + slug + "-1.pdf").toFile());
        }
      }
    }

    Evaluation evaluation =
        Evaluation.read(
            new EvaluationRequest(Example.CONTENT, folder, Optional.empty(), Example.TODAY));

    assertThat(evaluation.remarks()).isEmpty();
    assertThat(evaluation.surveys()).hasSize(4);
    for (Survey survey : evaluation.surveys()) {
      assertThat(survey.responses()).hasSize(1);
      assertThat(survey.responses().get(0).answers())
          .isEqualTo(expected.remove(survey.form().document().slug()));
    }
    assertThat(expected).isEmpty();
  }

  private static Map<String, List<String>> fill(Article.Form form, PDAcroForm pdf)
      throws Exception {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    int number = 0;
    for (FormField field : form.fields()) {
      List<String> choices = field.choices().stream().map(FormField.Choice::value).toList();
      List<String> values =
          switch (field.kind()) {
            case SCALE -> List.of(String.valueOf(1 + number++ % 5));
            case ONE_OF -> List.of(choices.get(number++ % choices.size()));
            case SOME_OF -> choices.subList(choices.size() / 2, choices.size());
            case DATE -> List.of("2026-06-01");
            default -> List.of("Answer to " + field.name());
          };
      answers.put(field.name(), values);
      for (String value : values) {
        boolean isBox = field.kind() == FormField.Kind.SOME_OF;
        pdf.getField(field.name() + (isBox ? "." + (1 + choices.indexOf(value)) : ""))
            .setValue(value);
      }
    }
    return answers;
  }
}
