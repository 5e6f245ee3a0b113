package org.mentordirectory.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.site.print.PrintedForms;
import org.mentordirectory.testing.PdfUa;

/** The PDF of every form of the example content, as PDFBox and veraPDF find it. */
class FormsAsPdfIT {
  private static final Map<Article.Form, byte[]> FORMS = new HashMap<>();
  private static Content content;

  @BeforeAll
  static void makeAll() throws Exception {
    content = Example.content();
    var documents = Example.documents(content);
    for (Article.Form form : content.forms()) {
      FORMS.put(form, documents.bytes(PrintedForms.pdf(form)).orElseThrow());
    }
    assertThat(FORMS).hasSizeGreaterThan(9);
  }

  private interface Check {
    void on(Article.Form form, PDDocument pdf) throws Exception;
  }

  private static void inEach(Check check) throws Exception {
    for (var entry : FORMS.entrySet()) {
      try (PDDocument pdf = Loader.loadPDF(entry.getValue())) {
        check.on(entry.getKey(), pdf);
      }
    }
  }

  private static PDAcroForm fields(PDDocument pdf) {
    return pdf.getDocumentCatalog().getAcroForm(null);
  }

  /** The names of the fields of one place in a form. */
  private static List<String> names(FormField field) {
    return switch (field.kind()) {
      case SOME_OF ->
          IntStream.rangeClosed(1, field.choices().size())
              .mapToObj(i -> field.name() + "." + i)
              .toList();
      case SIGNATURE -> List.of(field.name() + ".name", field.name() + ".date");
      default -> List.of(field.name());
    };
  }

  @Test
  void eachHasTheFieldsThatItsTextDeclaresAndNoOthers() throws Exception {
    inEach(
        (form, pdf) ->
            assertThat(
                    StreamSupport.stream(fields(pdf).getFieldTree().spliterator(), false)
                        .filter(field -> !field.getWidgets().isEmpty())
                        .map(PDField::getFullyQualifiedName))
                .as(form.title())
                .containsExactlyInAnyOrderElementsOf(
                    form.fields().stream().flatMap(field -> names(field).stream()).toList()));
  }

  @Test
  void eachFieldSaysWhatItAsksAndIsOnAPage() throws Exception {
    inEach(
        (form, pdf) -> {
          for (FormField declared : form.fields()) {
            for (String name : names(declared)) {
              PDField field = fields(pdf).getField(name);
              assertThat(field.getAlternateFieldName()).as(name).contains(declared.label());
              for (PDAnnotationWidget box : field.getWidgets()) {
                assertThat(pdf.getPages().indexOf(box.getPage())).as(name).isNotNegative();
                assertThat(box.getRectangle().getWidth()).as(name).isGreaterThan(10);
                assertThat(box.getCOSObject().getInt(COSName.STRUCT_PARENT, -1))
                    .as("%s has a place in the structure", name)
                    .isNotNegative();
              }
            }
          }
        });
  }

  @Test
  void choicesAreReadBackByTheirValues() throws Exception {
    inEach(
        (form, pdf) -> {
          for (FormField declared : form.fields()) {
            List<String> values =
                declared.kind() == FormField.Kind.SCALE
                    ? List.of("1", "2", "3", "4", "5")
                    : declared.choices().stream().map(FormField.Choice::value).toList();
            for (int i = 0; i < values.size(); i++) {
              boolean some = declared.kind() == FormField.Kind.SOME_OF;
              String name = declared.name() + (some ? "." + (i + 1) : "");
              var button = (PDButton) fields(pdf).getField(name);
              button.setValue(values.get(i));
              assertThat(button.getValue()).isEqualTo(values.get(i));
            }
          }
        });
  }

  @Test
  void whatTheSchemeKnowsIsFilledIn() throws Exception {
    inEach(
        (form, pdf) -> {
          for (FormField declared : form.fields()) {
            if (fields(pdf).getField(declared.name()) instanceof PDTextField field) {
              assertThat(field.getValue())
                  .isEqualTo(
                      declared.fact().flatMap(fact -> fact.from(content.scheme())).orElse(""));
            }
          }
        });
  }

  @Test
  void namesWithAccentsCanBeTyped() throws Exception {
    inEach(
        (form, pdf) -> {
          for (PDField field : fields(pdf).getFieldTree()) {
            if (field instanceof PDTextField text) {
              text.setValue("Łucja Ŵyn Ó Żeleński");
            }
          }
          fields(pdf).flatten();
          assertThat(new PDFTextStripper().getText(pdf)).contains("Łucja Ŵyn Ó Żeleński");
        });
  }

  @Test
  void eachNamesItselfTheSchemeAndTheCoordinator() throws Exception {
    inEach(
        (form, pdf) -> {
          assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(form.title());
          assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
          assertThat(new PDFTextStripper().getText(pdf))
              .contains(content.scheme().name(), "mentoring@example.org", form.title());
        });
  }

  @Test
  void noPageIsEmpty() throws Exception {
    inEach(
        (form, pdf) -> {
          for (PDPage page : pdf.getPages()) {
            assertThat(page.getAnnotations())
                .as("page %d of %s", pdf.getPages().indexOf(page) + 1, form.title())
                .hasAtLeastOneElementOfType(PDAnnotationWidget.class);
          }
        });
  }

  @Test
  void eachIsAccessibleByTheRulesOfPdfUa() throws Exception {
    for (var entry : FORMS.entrySet()) {
      assertThat(PdfUa.failures(entry.getValue())).as(entry.getKey().title()).isEmpty();
    }
  }
}
