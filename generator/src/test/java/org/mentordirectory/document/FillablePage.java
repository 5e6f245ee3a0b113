package org.mentordirectory.document;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.mentordirectory.content.read.Markup;

/** A form with a field of each kind, as our own PDF, and what other programs may make of it. */
final class FillablePage {

  private static final String PAGE =
      """
      <html lang="en"><head><title>A form</title>
      <style>body { font-family: 'Source Sans 3' } .field { display: inline-block; width: 60mm; height: 8mm }</style></head><body>
      <p>Name <input type="text" name="name" title="Your name"></p>
      <div><textarea name="hopes" rows="4" title="Your hopes"></textarea></div>
      <p><input type="text" name="sign.name" title="Signed"><input type="text" name="sign.date" title="On"></p>
      <p><input type="checkbox" name="topics.1" value="leave &amp; return" title="leave">
      <input type="checkbox" name="topics.2" value="Ω" title="omega">
      <input type="checkbox" name="topics.3" value="writing" title="writing"></p>
      <p role="radiogroup" aria-label="How much?">
      <input type="radio" name="scale" value="1" title="1"><input type="radio" name="scale" value="2" title="2">
      <input type="radio" name="scale" value="3" title="3"><input type="radio" name="scale" value="4" title="4">
      <input type="radio" name="scale" value="5" title="5"></p>
      <p role="radiogroup" aria-label="How often?">
      <input type="radio" name="often" value="once a week" title="weekly">
      <input type="radio" name="often" value="once a month" title="monthly"></p>
      </body></html>
      """;

  private final byte[] blank;

  FillablePage() throws Exception {
    blank = new PdfWriter().form(Markup.document(PAGE), Map.of()).bytes();
  }

  interface Change {
    void in(PDDocument pdf, PDAcroForm form) throws Exception;
  }

  byte[] blank() {
    return blank.clone();
  }

  /** The same without fields, to be filled in by pen. */
  static byte[] forThePen() throws Exception {
    return new PdfWriter().book(Markup.document(PAGE), Map.of()).bytes();
  }

  byte[] changed(Change change) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(blank)) {
      change.in(pdf, pdf.getDocumentCatalog().getAcroForm(null));
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  static COSDictionary field(PDAcroForm form, String name) {
    return form.getField(name).getCOSObject();
  }
}
