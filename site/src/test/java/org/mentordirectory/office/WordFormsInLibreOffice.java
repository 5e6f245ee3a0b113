package org.mentordirectory.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.read.ContentReader;

/** LibreOffice opens each form of the example site and shows all that is asked. */
class WordFormsInLibreOffice {
  private static final Path FORMS = Path.of(System.getProperty("mentor.site")).resolve("forms");
  private static final Path PRINTED = FORMS.resolveSibling("../office").normalize();
  private static final int MOST_MINUTES = 5;

  @TempDir private Path profile;

  @Test
  void everyFormIsPrintedWithAllItsQuestions() throws Exception {
    List<Path> documents;
    try (Stream<Path> files = Files.list(FORMS)) {
      documents = files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
    List<Article.Form> forms =
        ContentReader.read(Path.of(System.getProperty("mentor.content"))).forms();
    assertThat(documents).hasSameSizeAs(forms);

    convert(documents);

    for (Article.Form form : forms) {
      try (PDDocument pdf =
          Loader.loadPDF(PRINTED.resolve(form.document().slug() + ".pdf").toFile())) {
        String text = signs(new PDFTextStripper().getText(pdf));
        assertThat(text).contains(signs(form.title()), signs(form.summary()));
        for (FormField field : form.fields()) {
          assertThat(text).contains(signs(field.label()), signs(field.help()));
          field.choices().forEach(choice -> assertThat(text).contains(signs(choice.label())));
        }
      }
    }
  }

  /** Without spaces, which stand elsewhere where a line ends. */
  private static String signs(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** All in one run, with a profile of its own: whoever has LibreOffice open is not disturbed. */
  private void convert(List<Path> documents) throws IOException, InterruptedException {
    Files.createDirectories(PRINTED);
    var command =
        new ArrayList<String>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                "--outdir",
                PRINTED.toString()));
    documents.forEach(document -> command.add(document.toString()));
    Path log = PRINTED.resolve("log.txt");
    Process office = start(command, log);
    boolean ended = office.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
    office.destroyForcibly();
    assertThat(ended)
        .as("LibreOffice ends by itself; it said:%n%s", Files.readString(log))
        .isTrue();
    assertThat(office.exitValue()).as(Files.readString(log)).isZero();
  }

  private static Process start(List<String> command, Path log) {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException e) {
      throw new IllegalStateException(
          "the profile `office` needs LibreOffice's `soffice` on the path. Install it (Debian and"
              + " Ubuntu: apt-get install libreoffice-writer), or leave `-Poffice` out.",
          e);
    }
  }
}
