package org.mentordirectory.document;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;

/** What people fill into our PDFs comes back, whatever program they used. */
class FilledFormTest {
  private static FillablePage page;

  @TempDir Path folder;

  @BeforeAll
  static void aForm() throws Exception {
    page = new FillablePage();
  }

  private FilledForm read(byte[] bytes) throws IOException, Refusal {
    return FilledForm.read(Files.write(folder.resolve("a.pdf"), bytes));
  }

  private static COSDictionary circle(PDAcroForm form, String name, int place) {
    return (COSDictionary)
        FillablePage.field(form, name).getCOSArray(COSName.KIDS).getObject(place);
  }

  @Test
  void whatIsTypedAndChosenComesBack() throws Exception {
    FilledForm filled =
        read(
            page.changed(
                (pdf, form) -> {
                  form.getField("name").setValue("Łukasz Ŵyn");
                  form.getField("hopes").setValue("To learn\nand teach");
                  form.getField("sign.name").setValue("L. Ŵyn");
                  form.getField("sign.date").setValue("1 June");
                  form.getField("topics.1").setValue("leave & return");
                  form.getField("topics.3").setValue("writing");
                  form.getField("scale").setValue("4");
                  form.getField("often").setValue("once a month");
                }));
    assertThat(filled.title()).isEqualTo("A form");
    assertThat(filled.answers())
        .containsOnly(
            entry("name", List.of("Łukasz Ŵyn")),
            entry("hopes", List.of("To learn\nand teach")),
            entry("sign.name", List.of("L. Ŵyn")),
            entry("sign.date", List.of("1 June")),
            entry("topics", List.of("leave & return", "writing")),
            entry("scale", List.of("4")),
            entry("often", List.of("once a month")));
  }

  @Test
  void aBlankFormHasItsFieldsAndNoAnswers() throws Exception {
    assertThat(read(page.blank()).answers())
        .containsOnlyKeys("name", "hopes", "sign.name", "sign.date", "topics", "scale", "often");
    assertThat(read(page.blank()).answers().values()).allMatch(List::isEmpty);
  }

  @Test
  void textsOfOtherProgramsComeBack() throws Exception {
    FilledForm filled =
        read(
            page.changed(
                (pdf, form) -> {
                  byte[] wide = "\uFEFFŻółć\r\rend\r\n".getBytes(StandardCharsets.UTF_16BE);
                  FillablePage.field(form, "hopes").setItem(COSName.V, new COSString(wide));
                  byte[] narrow = "\uFEFFZoë".getBytes(StandardCharsets.UTF_8);
                  FillablePage.field(form, "name").setItem(COSName.V, new COSString(narrow));
                  byte[] turned = "\uFEFFŻ".getBytes(StandardCharsets.UTF_16LE);
                  FillablePage.field(form, "sign.date").setItem(COSName.V, new COSString(turned));
                  FillablePage.field(form, "sign.name").setItem(COSName.V, new COSString("  "));
                }));
    assertThat(filled.answers().get("hopes")).containsExactly("Żółć\n\nend");
    assertThat(filled.answers().get("name")).containsExactly("Zoë");
    assertThat(filled.answers().get("sign.date")).containsExactly("Ż");
    assertThat(filled.answers().get("sign.name")).isEmpty();
  }

  @Test
  void buttonsOfOtherProgramsComeBack() throws Exception {
    record Saved(COSBase value, int on, String meant) {}
    var off = COSName.Off;
    for (Saved saved :
        List.of(
            new Saved(COSName.getPDFName("3"), 3, "4"), // the state, as most do
            new Saved(COSName.getPDFName("3"), -1, "4"), // without a look
            new Saved(off, 3, "4"), // only the look
            new Saved(COSName.getPDFName("4"), 3, "4"), // the words as a name
            new Saved(new COSString("4"), -1, "4"), // the words as a text
            new Saved(new COSString("4"), 3, "4"),
            new Saved(new COSString("0"), -1, "1"), // the state as a text
            new Saved(COSName.getPDFName("3"), 0, "4"), // an old look
            new Saved(off, -1, ""))) {
      FilledForm filled =
          read(
              page.changed(
                  (pdf, form) -> {
                    if (saved.value().equals(off)) {
                      FillablePage.field(form, "scale").removeItem(COSName.V);
                    } else {
                      FillablePage.field(form, "scale").setItem(COSName.V, saved.value());
                    }
                    for (int i = 0; i < 5; i++) {
                      String look = i == saved.on() ? String.valueOf(i) : "Off";
                      circle(form, "scale", i).setName(COSName.AS, look);
                    }
                  }));
      assertThat(filled.answers().get("scale"))
          .as(saved.toString())
          .isEqualTo(saved.meant().isEmpty() ? List.of() : List.of(saved.meant()));
    }
  }

  @Test
  void boxesAreTickedByAnyWord() throws Exception {
    FilledForm filled =
        read(
            page.changed(
                (pdf, form) -> {
                  FillablePage.field(form, "topics.1").setName(COSName.V, "Yes");
                  FillablePage.field(form, "topics.2").removeItem(COSName.V);
                  FillablePage.field(form, "topics.2").setName(COSName.AS, "0");
                  FillablePage.field(form, "topics.3").setName(COSName.AS, "Off");
                }));
    assertThat(filled.answers().get("topics")).containsExactly("leave & return", "Ω");
  }

  @Test
  void aBoxThatLostItsWordsSaysItsNumber() throws Exception {
    FilledForm filled =
        read(
            page.changed(
                (pdf, form) -> {
                  form.getField("topics.2").setValue("Ω");
                  FillablePage.field(form, "topics.2").removeItem(COSName.getPDFName("Opt"));
                }));
    assertThat(filled.answers().get("topics")).containsExactly("2");
  }
}
