package org.mentordirectory.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.site.print.Documents;
import org.mentordirectory.site.print.PrintedForms;
import org.mentordirectory.testing.DocxReader;

/** The forms of the example content as Word documents, read back by Apache POI. */
class FormsAsWordIT {
  private static final Content CONTENT = Example.content();
  private static final Documents DOCUMENTS = Example.documents(CONTENT);
  private static final Map<String, byte[]> WRITTEN = new HashMap<>();

  static Stream<Article.Form> forms() {
    return CONTENT.forms().stream();
  }

  private static Article.Form form(String slug) {
    return forms().filter(form -> form.document().slug().equals(slug)).findFirst().orElseThrow();
  }

  private static byte[] write(Article.Form form) {
    try {
      return DOCUMENTS.bytes(PrintedForms.docx(form)).orElseThrow();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocxReader read(Article.Form form) throws IOException {
    return new DocxReader(WRITTEN.computeIfAbsent(form.document().slug(), slug -> write(form)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFieldIsAControlOfItsKindWithItsNameAndLabel(Article.Form form) throws IOException {
    try (DocxReader docx = read(form)) {
      var expected = new ArrayList<String>();
      for (FormField field : form.fields()) {
        expected.addAll(controls(field));
      }
      assertThat(expected).isNotEmpty();
      assertThat(docx.controls())
          .extracting(control -> control.tag() + " " + control.kind() + " " + control.alias())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static List<String> controls(FormField field) {
    String name = field.name();
    String label = cut(field.label());
    return switch (field.kind()) {
      case LINE -> List.of(name + " text " + label);
      case PARAGRAPH -> List.of(name + " lines " + label);
      case DATE -> List.of(name + " date " + label);
      case ONE_OF -> List.of(name + " dropDownList " + label);
      case SIGNATURE ->
          List.of(
              name + " text " + cut("Signature: " + field.label()),
              name + ".date date " + cut("Date: " + field.label()));
      case SCALE ->
          FormField.STEPS.stream()
              .map(step -> name + "." + step + " checkbox " + cut(step + ": " + field.label()))
              .toList();
      case SOME_OF -> {
        var boxes = new ArrayList<String>();
        for (FormField.Choice choice : field.choices()) {
          boxes.add(name + "." + (boxes.size() + 1) + " checkbox " + cut(choice.label()));
        }
        yield boxes;
      }
    };
  }

  private static String cut(String title) {
    return title.length() <= 64 ? title : title.substring(0, 63) + "…";
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatIsAskedCanBeReadOnPaper(Article.Form form) throws IOException {
    try (DocxReader docx = read(form)) {
      String text = DocxReader.text(docx.document().getDocument().getDomNode());
      assertThat(text).contains(form.title(), form.summary());
      for (FormField field : form.fields()) {
        assertThat(text).contains(field.label()).contains(field.help());
        field.choices().forEach(choice -> assertThat(text).contains(choice.label()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void headingsAreHeadingsInOrder(Article.Form form) throws IOException {
    var expected = new ArrayList<String>(List.of("Heading1 " + form.title()));
    form.document()
        .body()
        .headings()
        .forEach(heading -> expected.add("Heading" + heading.level() + " " + heading.text()));
    try (DocxReader docx = read(form)) {
      assertThat(docx.document().getParagraphs())
          .filteredOn(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
          .extracting(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
          .containsExactlyElementsOf(expected);
      assertThat(docx.document().getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
    }
  }

  @Test
  void aDocumentSaysWhatItIsWhoseAndInWhichLanguage() throws IOException {
    try (DocxReader docx = read(form("mentoring-agreement"))) {
      var properties = docx.document().getProperties().getCoreProperties();
      assertThat(properties.getTitle()).isEqualTo("Mentoring agreement");
      assertThat(properties.getCreator()).isEqualTo("Technician Mentor Scheme");
      assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
      assertThat(docx.document().getHeaderList().get(0).getText())
          .contains("Technician Mentor Scheme", "University of Example");
      assertThat(docx.document().getFooterList().get(0).getText())
          .contains("mentoring@example.org", "Page 1 of 1");
    }
  }

  @Test
  void whatTheSchemeKnowsStandsThereAndTheRestAsks() throws IOException {
    try (DocxReader docx = read(form("mentoring-agreement"))) {
      assertThat(control(docx, "coordinator").value()).isEqualTo("mentoring@example.org");
      assertThat(control(docx, "coordinator").prompt()).isEmpty();
      assertThat(control(docx, "mentee").prompt()).isEqualTo("Click to write");
      assertThat(control(docx, "start").prompt()).isEqualTo("Choose a day");
      assertThat(docx.elements("lock")).hasSameSizeAs(docx.controls());
    }
  }

  @Test
  void aListHasTheChoicesInOrder() throws IOException {
    try (DocxReader docx = read(form("mid-term-evaluation-mentee"))) {
      assertThat(control(docx, "away").choices()).containsExactly("yes", "sometimes", "no");
    }
  }

  @Test
  void aTableOfStatementsNamesItsColumnsOnEachPage() throws IOException {
    try (DocxReader docx = read(form("mid-term-evaluation-mentee"))) {
      var scales =
          docx.document().getTables().stream()
              .filter(table -> table.getRow(0).getTableCells().size() == 6)
              .toList();
      assertThat(scales).hasSize(1);
      assertThat(scales.get(0).getRow(0).isRepeatHeader()).isTrue();
      assertThat(scales.get(0).getRow(0).getTableCells())
          .extracting(cell -> cell.getText())
          .containsExactly("Statement", "1", "2", "3", "4", "5");
      assertThat(scales.get(0).getRows()).hasSize(11);
      assertThat(scales.get(0).getRow(1).isRepeatHeader()).isFalse();
    }
  }

  @Test
  void linksLeadToTheSiteOfTheScheme() throws IOException {
    try (DocxReader docx = read(form("mentoring-agreement"))) {
      assertThat(docx.document().getHyperlinks())
          .extracting(link -> link.getURL())
          .containsExactlyInAnyOrder(
              "https://mentors.example.org/forms/objective-setting/",
              "https://mentors.example.org/guidance/confidentiality/#the-limits");
    }
  }

  @Test
  void theSameFormsAreTheSameBytesEvenWhenMadeAtOnce() {
    List<byte[]> one = forms().map(FormsAsWordIT::write).toList();
    List<byte[]> other = forms().parallel().map(FormsAsWordIT::write).toList();

    for (int i = 0; i < one.size(); i++) {
      assertThat(other.get(i)).isEqualTo(one.get(i));
    }
  }

  private static DocxReader.Control control(DocxReader docx, String tag) {
    return docx.controls().stream()
        .filter(control -> control.tag().equals(tag))
        .findFirst()
        .orElseThrow();
  }
}
