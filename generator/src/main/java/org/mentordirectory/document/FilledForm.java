package org.mentordirectory.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mentordirectory.finding.Refusal;

/**
 * What somebody filled into a fillable PDF of ours, with whatever program.
 *
 * @param title of the document; empty where it has none
 * @param answers by the names of the form's fields: of a text what was typed, of choices what they
 *     mean, as {@link PdfFields} wrote it; the two fields of a signature are {@code name.name} and
 *     {@code name.date}. A field that was left blank has none
 */
public record FilledForm(String title, Map<String, List<String>> answers) {
  /** How large a file may be. */
  static final int MEGABYTES = 4;

  /** How far into a file its mark may stand; mail programs put lines before it. */
  private static final int MARK_WITHIN = 1024;

  /**
   * Reads a PDF.
   *
   * @throws Refusal if it is no filled form; the sentence says why, and what to do, without the
   *     file's name
   * @throws IOException if the file cannot be read
   */
  public static FilledForm read(Path path) throws IOException, Refusal {
    byte[] bytes = bytes(path);
    if (!new String(bytes, 0, Math.min(bytes.length, MARK_WITHIN), StandardCharsets.ISO_8859_1)
        .contains("%PDF-")) {
      throw new Refusal(
          "this is no PDF, though its name says so; ask for the form's own PDF, filled in and"
              + " saved");
    }
    try (PDDocument pdf = new BoundedPdf(bytes).parse()) {
      return of(pdf);
    } catch (BoundedPdf.TooMuch e) {
      throw new Refusal(
          e,
          "this PDF holds far more than a filled form, or packs it in another way, and was not"
              + " opened; ask for the form's own PDF, filled in and saved");
    } catch (InvalidPasswordException e) {
      throw new Refusal(
          e, "this PDF is locked with a password; ask for it to be saved without one");
    } catch (IOException | RuntimeException | StackOverflowError | NoClassDefFoundError e) {
      // The library meets a damaged file with whatever its code comes to.
      throw new Refusal(
          e,
          "this PDF is damaged and can't be read; open it, save it again, or ask for it once more");
    }
  }

  private static byte[] bytes(Path path) throws IOException, Refusal {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(MEGABYTES * 1024 * 1024 + 1);
    }
    if (bytes.length > MEGABYTES * 1024 * 1024) {
      throw new Refusal(
          "this is larger than %s MB, and a filled form is far smaller; take out what was put into it"
              .formatted(MEGABYTES));
    }
    return bytes;
  }

  private static FilledForm of(PDDocument pdf) throws Refusal {
    COSDictionary form =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    Map<String, List<String>> answers = form == null ? Map.of() : new FormValues().of(form);
    if (answers.isEmpty()) {
      throw new Refusal(
          "this PDF has no fields: it was printed, scanned or made flat. Ask for the form's own"
              + " PDF, filled in and saved, or type the answers into a row of a spreadsheet and"
              + " take this file away");
    }
    return new FilledForm(
        Optional.ofNullable(pdf.getDocumentInformation().getTitle()).orElse("").strip(), answers);
  }
}
