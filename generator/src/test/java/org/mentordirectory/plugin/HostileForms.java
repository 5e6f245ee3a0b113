package org.mentordirectory.plugin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Filled forms among {@link HostileFiles}. */
final class HostileForms {
  private static final int LARGEST_FORM = 4 * HostileFiles.MEGABYTE - 1_000;

  private static final String CATALOG =
      "2 0 obj\n<</Type/Catalog/Pages 3 0 R/AcroForm 4 0 R>>\nendobj\n"
          + "3 0 obj\n<</Type/Pages>>\nendobj\n";

  private final HostileFiles files;

  HostileForms(HostileFiles files) {
    this.files = files;
  }

  /** Adds all. */
  void add() throws IOException {
    String chain =
        IntStream.range(0, 80_000)
            .mapToObj(
                i -> "xref\n0 0\ntrailer\n<</Root 2 0 R/Prev %s>>\n".formatted(i * 42 + 1_000_000))
            .collect(Collectors.joining());
    form("a chain", CATALOG + chain + "startxref\n3680000\n%%EOF", "this PDF");
    for (String part : List.of("[]", "1.1 ", "3 0 R ", "(")) {
      form(
          "a trailer of " + part,
          "trailer\n<</Root 2 0 R/A[" + HostileFiles.filled(part, LARGEST_FORM - 200) + "]>>\n",
          "this PDF is damaged");
    }
    form(
        "fields",
        CATALOG
            + "4 0 obj\n<</Fields["
            + HostileFiles.filled("<<>>", LARGEST_FORM - 200)
            + "]>>\nendobj\ntrailer\n<</Root 2 0 R>>\n",
        "far more than a filled form");
    form(
        "streams",
        HostileFiles.filled("1 0 obj<</Type/ObjStm>>stream\n", LARGEST_FORM),
        "this PDF is damaged");
    form(
        "300 MB",
        "1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 300000>>\nstream\r\n"
            + new String(HostilePictures.deflated(300 * HostileFiles.MEGABYTE), ISO_8859_1)
            + "\nendstream\nendobj\n"
            + CATALOG
            + "trailer\n<</Root 2 0 R>>\n",
        "far more than a filled form");
  }

  private void form(String name, String pdf, String sentence) throws IOException {
    byte[] bytes = ("%PDF-1.7\n" + pdf).getBytes(ISO_8859_1);
    files.add("evaluate", "a PDF of " + name, "private/2027/a.pdf", bytes, sentence);
  }
}
