package org.mentordirectory.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.logging.LogFactory;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;

/** Whatever comes instead of a filled form ends in a sentence, and soon. */
class HostilePdfTest {
  private static final String DAMAGED =
      "this PDF is damaged and can't be read; open it, save it again, or ask for it once more";
  private static final String FLAT =
      "this PDF has no fields: it was printed, scanned or made flat. Ask for the form's own PDF,"
          + " filled in and saved, or type the answers into a row of a spreadsheet and take this"
          + " file away";

  private static FillablePage page;

  @TempDir Path folder;

  @BeforeAll
  static void aForm() throws Exception {
    page = new FillablePage();
  }

  private FilledForm read(byte[] bytes) throws IOException, Refusal {
    return FilledForm.read(Files.write(folder.resolve("a.pdf"), bytes));
  }

  private void refused(byte[] bytes, String sentence) {
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(Refusal.class).hasMessage(sentence);
  }

  @Test
  void whatIsNoPdfIsRefused() {
    String sentence =
        "this is no PDF, though its name says so; ask for the form's own PDF, filled in and saved";
    refused(new byte[0], sentence);
    refused("PK\u0003\u0004 a Word document".getBytes(StandardCharsets.UTF_8), sentence);
  }

  @Test
  void aFileThatIsNotThereIsASentence() {
    assertThatThrownBy(() -> FilledForm.read(folder.resolve("none.pdf")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aLockedPdfIsRefused() throws Exception {
    refused(
        locked("secret"), "this PDF is locked with a password; ask for it to be saved without one");
  }

  @Test
  void aPdfThatOnlyForbidsChangesIsRead() throws Exception {
    assertThat(read(locked("")).answers()).containsKey("scale");
  }

  private static byte[] locked(String password) throws Exception {
    return page.changed(
        (pdf, form) -> {
          var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
          policy.setEncryptionKeyLength(128);
          pdf.protect(policy);
        });
  }

  @Test
  void whatIsFlatOrForThePenIsRefused() throws Exception {
    refused(page.changed((pdf, form) -> form.flatten()), FLAT);
    refused(FillablePage.forThePen(), FLAT);
  }

  @Test
  void aDamagedPdfIsASentence() {
    refused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), DAMAGED);
    refused(Arrays.copyOf(page.blank(), 2_000), DAMAGED);
  }

  @Test
  void noDamageIsMoreThanASentence() throws IOException {
    var dice = new Random(8);
    for (int i = 0; i < 20; i++) {
      byte[] bytes =
          i % 2 == 0
              ? page.blank()
              : Arrays.copyOf(page.blank(), dice.nextInt(page.blank().length));
      for (int j = 0; j < 40; j++) {
        bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt(256);
      }
      try {
        assertThat(read(bytes).answers()).isNotEmpty();
      } catch (Refusal e) {
        assertThat(e.getMessage()).startsWith("this ");
      }
    }
  }

  @Test
  void whatPdfBoxSaysOfDamageIsInNoLog() {
    assertThat(LogFactory.getLog(PDDocument.class).isFatalEnabled()).isFalse();
  }

  @Test
  void aVeryLargeFileIsNotRead() throws Exception {
    Path large = folder.resolve("large.pdf");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((FilledForm.MEGABYTES << 20) + 1);
    }
    assertThatThrownBy(() -> FilledForm.read(large))
        .hasMessage(
            "this is larger than 4 MB, and a filled form is far smaller; take out what was put into"
                + " it");
  }

  @Test
  void fieldsWithoutEndAreRefused() throws Exception {
    refused(
        page.changed(
            (pdf, form) -> {
              for (int i = 0; i < 3_000; i++) {
                var field = new COSDictionary();
                field.setString(COSName.T, "f" + i);
                form.getCOSObject().getCOSArray(COSName.FIELDS).add(field);
              }
            }),
        "this PDF has more than 2000 fields, and no form of the scheme has");
    FilledForm circular =
        read(
            page.changed(
                (pdf, form) -> {
                  var field = new COSDictionary();
                  field.setString(COSName.T, "loop");
                  var kids = new COSArray();
                  kids.add(field);
                  kids.add(FillablePage.field(form, "name"));
                  field.setItem(COSName.KIDS, kids);
                  form.getCOSObject().getCOSArray(COSName.FIELDS).add(field);
                }));
    assertThat(circular.answers()).containsKey("name");
  }

  @Test
  void fieldsThatShareALongNameOrManyCirclesAreRefused() throws Exception {
    String sentence =
        "the fields of this PDF hold far more than a filled form; ask for the form's own PDF,"
            + " filled in and saved";
    refused(shared(COSName.T, new COSString("x".repeat(10_000))), sentence);
    var circles = new COSArray();
    for (int i = 0; i < 10_000; i++) {
      circles.add(COSInteger.ONE);
    }
    refused(shared(COSName.KIDS, circles), sentence);
  }

  /** A thousand fields that all have one value. */
  private static byte[] shared(COSName key, COSBase value) throws Exception {
    return page.changed(
        (pdf, form) -> {
          var one = new COSObject(value, new COSObjectKey(99_999, 0));
          for (int i = 0; i < 1_000; i++) {
            var field = new COSDictionary();
            field.setString(COSName.T, "f" + i);
            field.setItem(key, one);
            form.getCOSObject().getCOSArray(COSName.FIELDS).add(field);
          }
        });
  }

  @Test
  void anAnswerWithoutEndIsRefused() throws Exception {
    refused(
        page.changed(
            (pdf, form) ->
                FillablePage.field(form, "name").setString(COSName.V, "x".repeat(20_001))),
        "the answer in `name` is longer than 20,000 letters; shorten it");
  }
}
