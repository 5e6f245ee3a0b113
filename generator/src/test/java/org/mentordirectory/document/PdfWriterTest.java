package org.mentordirectory.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mentordirectory.content.read.Markup;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.testing.PdfUa;

class PdfWriterTest {

  private static final String PAGE =
      """
      <html lang="cy"><head><title>A form</title><meta name="author" content="Us & them">
      <meta name="description" content="What it is for">
      <style>
      @page { size: A4; margin: 20mm }
      body { font-family: 'Source Sans 3' }
      .field { display: inline-block; width: 60mm; height: 8mm; border: 1pt solid black }
      .field.box, .field.circle { width: 4mm; height: 4mm }
      .field.lines { display: block }
      </style></head><body>
      <h1 id="top">A form</h1>
      <p>Name <input type="text" name="name" title="Your name" value="Siân"></p>
      <div><textarea name="hopes" rows="4" title="Your hopes">To learn</textarea></div>
      <h2 id="choose">Choose</h2>
      <p><input type="checkbox" name="topics.1" value="leave &amp; return" title="Topics: leave"> leave
      <input type="checkbox" name="topics.2" value="Ω" title="Topics: omega" checked> omega</p>
      <p role="radiogroup" aria-label="How often?">
      <input type="radio" name="often" value="once a week" title="How often?: weekly"> weekly
      <input type="radio" name="often" value="once a month" title="How often?: monthly"> monthly</p>
      <p><a href="#top" title="To the top">top</a></p>
      </body></html>
      """;

  private static PdfWriter writer;

  @BeforeAll
  static void writer() throws Exception {
    writer = new PdfWriter();
  }

  private static byte[] form(String html) throws Exception {
    return writer.form(Markup.document(html), Map.of()).bytes();
  }

  private static byte[] saved(PDDocument pdf) throws Exception {
    var out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  private static PDAcroForm fields(PDDocument pdf) {
    return pdf.getDocumentCatalog().getAcroForm(null);
  }

  @Test
  void everyInputIsAFieldOfItsNameKindAndLabel() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(form(PAGE))) {
      PDAcroForm fields = fields(pdf);
      assertThat(fields.getField("name")).isInstanceOf(PDTextField.class);
      assertThat(fields.getField("name").getAlternateFieldName()).isEqualTo("Your name");
      assertThat(((PDTextField) fields.getField("hopes")).isMultiline()).isTrue();
      assertThat(fields.getField("topics.1")).isInstanceOf(PDCheckBox.class);
      assertThat(fields.getField("topics.1").getAlternateFieldName()).isEqualTo("Topics: leave");
      assertThat(fields.getField("often")).isInstanceOf(PDRadioButton.class);
      assertThat(fields.getField("often").getAlternateFieldName()).isEqualTo("How often?");
      assertThat(fields.getField("often").getWidgets())
          .extracting(circle -> circle.getCOSObject().getString(COSName.TU))
          .containsExactly("How often?: weekly", "How often?: monthly");
    }
  }

  @Test
  void whatIsKnownStandsInTheFields() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(form(PAGE))) {
      assertThat(fields(pdf).getField("name").getValueAsString()).isEqualTo("Siân");
      assertThat(fields(pdf).getField("hopes").getValueAsString()).isEqualTo("To learn");
      assertThat(fields(pdf).getField("topics.1").getValueAsString()).isEqualTo("Off");
      assertThat(fields(pdf).getField("topics.2").getValueAsString()).isEqualTo("Ω");
      assertThat(fields(pdf).getField("often").getValueAsString()).isEqualTo("Off");
    }
  }

  @Test
  void whatPeopleTypeAndChooseCanBeReadBackAndSeen() throws Exception {
    byte[] filled;
    try (PDDocument pdf = Loader.loadPDF(form(PAGE))) {
      fields(pdf).getField("name").setValue("Łukasz Ŵyn Żółć Ωж");
      fields(pdf).getField("topics.1").setValue("leave & return");
      fields(pdf).getField("often").setValue("once a month");
      filled = saved(pdf);
    }
    try (PDDocument pdf = Loader.loadPDF(filled)) {
      assertThat(fields(pdf).getField("name").getValueAsString()).isEqualTo("Łukasz Ŵyn Żółć Ωж");
      assertThat(fields(pdf).getField("topics.1").getValueAsString()).isEqualTo("leave & return");
      assertThat(fields(pdf).getField("often").getValueAsString()).isEqualTo("once a month");
      assertThat(states(pdf)).containsExactly("0", "0", "Off", "1");
      fields(pdf).flatten();
      assertThat(new PDFTextStripper().getText(pdf)).contains("Łukasz Ŵyn Żółć Ωж");
    }
    assertThat(PdfUa.failures(filled)).isEmpty();
  }

  @Test
  void aSignThatTheFontHasNotIsKeptAllTheSame() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(form(PAGE.replace("Siân", "李 Siân")))) {
      assertThat(fields(pdf).getField("name").getValueAsString()).isEqualTo("李 Siân");
      fields(pdf).flatten();
      assertThat(new PDFTextStripper().getText(pdf)).contains("? Siân");
    }
  }

  /** What the boxes and circles show, in the order of the page. */
  private static List<String> states(PDDocument pdf) throws Exception {
    var states = new ArrayList<String>();
    for (var annotation : pdf.getPage(0).getAnnotations()) {
      if (annotation instanceof PDAnnotationWidget && annotation.getAppearanceState() != null) {
        states.add(annotation.getAppearanceState().getName());
      }
    }
    return states;
  }

  @Test
  void theKeyboardGoesThroughTheFieldsInTheOrderOfThePage() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(form(PAGE))) {
      assertThat(pdf.getPage(0).getAnnotations())
          .filteredOn(PDAnnotationWidget.class::isInstance)
          .extracting(field -> field.getCOSObject().getString(COSName.TU))
          .containsExactly(
              "Your name",
              "Your hopes",
              "Topics: leave",
              "Topics: omega",
              "How often?: weekly",
              "How often?: monthly");
      assertThat(pdf.getPage(0).getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
    }
  }

  @Test
  void eachFieldStandsInTheStructureWithWhatItAsks() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(form(PAGE))) {
      StructureTree structure = StructureTree.of(pdf);
      assertThat(structure.elements().values())
          .extracting(element -> element.getNameAsString(COSName.S))
          .containsExactly("Form", "Form", "Form", "Form", "Form", "Form", "Link");
      assertThat(structure.elements().values())
          .extracting(StructureTree::words)
          .startsWith("Your name", "Your hopes", "Topics: leave");
    }
  }

  @Test
  void aDocumentNamesItsLanguageAndTitleAndNoDay() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(form(PAGE))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cy");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A form");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Us & them");
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
      assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8"))
          .contains("<pdfuaid:part>1</pdfuaid:part>", "Us &amp; them", "What it is for");
    }
  }

  @Test
  void theSamePageGivesTheSameBytes() throws Exception {
    assertThat(form(PAGE)).isEqualTo(form(PAGE));
    assertThat(new PdfWriter().form(Markup.document(PAGE), Map.of()).bytes()).isEqualTo(form(PAGE));
  }

  @Test
  void aBookIsForThePenAndHasBookmarks() throws Exception {
    byte[] book = writer.book(Markup.document(PAGE), Map.of()).bytes();
    try (PDDocument pdf = Loader.loadPDF(book)) {
      assertThat(pdf.getDocumentCatalog().getAcroForm(null)).isNull();
      var first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(first.getTitle()).isEqualTo("A form");
      assertThat(first.getFirstChild().getTitle()).isEqualTo("Choose");
    }
    assertThat(PdfUa.failures(book)).isEmpty();
  }

  @Test
  void aPageFetchesNothing() throws Exception {
    String hostile =
        PAGE.replace(
            "</body>",
            "<img src=\"https://127.0.0.1:9/a.png\" alt=\"a\"><img src=\"file:/etc/hostname\" alt=\"b\">"
                + "</body>");
    try (PDDocument pdf = Loader.loadPDF(form(hostile))) {
      for (COSName name : pdf.getPage(0).getResources().getXObjectNames()) {
        assertThat(pdf.getPage(0).getResources().isImageXObject(name)).isFalse();
      }
    }
  }

  @Test
  void anInputThatSaysNotWhatItAsksIsRefused() {
    assertThatThrownBy(() -> form(PAGE.replace(" title=\"Your name\"", "")))
        .isInstanceOf(Refusal.class)
        .hasMessage("an input for print needs a name and a title; this has `name` and ``");
  }
}
