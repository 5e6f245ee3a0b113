package org.mentordirectory.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;

/**
 * A small PDF that becomes large when it is read ends in a sentence, within the memory of a small
 * machine. The files are read by a program of their own, which has no more.
 */
class PdfBombTest {
  private static final String TOO_MUCH =
      "this PDF holds far more than a filled form, or packs it in another way, and was not opened;"
          + " ask for the form's own PDF, filled in and saved";
  private static final String DAMAGED =
      "this PDF is damaged and can't be read; open it, save it again, or ask for it once more";

  /** As many letters as a file may have, nearly. */
  private static final int FULL = (FilledForm.MEGABYTES << 20) - 1_000;

  private static final String CATALOG =
      "2 0 obj\n"
          + "<</Type/Catalog/Pages 3 0 R/AcroForm 4 0 R>>\n"
          + "endobj\n"
          + "3 0 obj\n"
          + "<</Type/Pages>>\n"
          + "endobj\n";
  private static final String TRAILER = "trailer\n<</Root 2 0 R>>\n";

  @TempDir Path folder;

  /** Reads files and prints what comes of each. */
  static final class Reader {
    public static void main(String[] files) throws IOException {
      for (String file : files) {
        Path path = Path.of(file);
        System.out.println(path.getFileName() + ": " + read(path));
      }
    }

    private static String read(Path path) throws IOException {
      try {
        return FilledForm.read(path).answers().size() + " answers";
      } catch (Refusal e) {
        return e.getMessage();
      } catch (OutOfMemoryError e) {
        return e.toString();
      }
    }
  }

  @Test
  void nothingUnfoldsWithoutEnd() throws Exception {
    byte[] noughts = packed(new byte[1 << 20], 300);
    byte[] runs = new byte[1 << 20];
    for (int i = 0; i < runs.length; i += 2) {
      runs[i] = (byte) 129;
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("packed", stream("/ObjStm/N 1/First 4/Filter/FlateDecode", noughts));
    files.put("listed", stream("/ObjStm/N 1/First 4/Filter[/FlateDecode]", noughts));
    files.put("escaped", stream("/ObjStm/N 1/First 4/Filter/Flate#44ecode", noughts));
    files.put("short", stream("/ObjStm/N 1/First 4/Filter/Fl", noughts));
    files.put("lzw", stream("/ObjStm/N 1/First 4/Filter/LZW#44ecode", noughts));
    files.put(
        "twice",
        stream("/ObjStm/N 1/First 4/Filter[/FlateDecode/RunLengthDecode]", packed(runs, 95)));
    files.put(
        "columns",
        stream(
            "/ObjStm/N 1/First 4/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns"
                + " 2000000000>>",
            noughts));
    files.put(
        "locked",
        new FillablePage()
            .changed(
                (pdf, form) -> {
                  var many = new COSArray();
                  for (int i = 0; i < 3_000_000; i++) {
                    many.add(COSInteger.ONE);
                  }
                  form.getCOSObject().setItem(COSName.CO, many);
                  pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
                }));
    assertThat(read(files)).isEqualTo(all(files, TOO_MUCH));
  }

  @Test
  void nothingHoldsValuesWithoutEnd() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("numbers", fields("1.1 "));
    files.put("arrays", fields("[]"));
    files.put("dictionaries", fields("<<>>"));
    files.put("references", fields("3 0 R "));
    files.put("objects", file(CATALOG + numbered(" 0 obj 1\n") + TRAILER));
    files.put("entries", table("0 0 0", new byte[10]));
    files.put("small-entries", table("0 1 0", packed(new byte[15 << 20], 1)));
    assertThat(read(files)).isEqualTo(all(files, TOO_MUCH));
  }

  @Test
  void noDamageIsSearchedWithoutEnd() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("arrays", trailer("[]"));
    files.put("dictionaries", trailer("<<>>"));
    files.put("trailers", file("trailer<<>>\n".repeat(FULL / 12)));
    files.put("streams", file(filled("1 0 obj<</Type/ObjStm>>stream\n")));
    assertThat(read(files)).isEqualTo(all(files, DAMAGED));
    String chain =
        IntStream.range(0, 80_000)
            .mapToObj(i -> "xref\n0 0\ntrailer\n<</Root 2 0 R/Prev %07d>>\n".formatted(i * 46))
            .collect(Collectors.joining());
    files.clear();
    files.put("chain", file(CATALOG + chain + "startxref\n3680000\n%%EOF"));
    assertThat(read(files)).isEqualTo(all(files, TOO_MUCH));
  }

  private static Map<String, String> all(Map<String, byte[]> files, String sentence) {
    return files.keySet().stream().collect(Collectors.toMap(name -> name, name -> sentence));
  }

  /** What the reader says of each. */
  private Map<String, String> read(Map<String, byte[]> files) throws IOException {
    var command = new ProcessBuilder();
    command.command().add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.command().add("-Xmx256m");
    command.command().add("-XX:TieredStopAtLevel=1");
    command.command().add("-cp");
    command.command().add(System.getProperty("java.class.path"));
    command.command().add(Reader.class.getName());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = Files.write(folder.resolve(file.getKey()), file.getValue());
      command.command().add(path.toString());
    }
    String said =
        new String(command.redirectErrorStream(true).start().getInputStream().readAllBytes());
    return said.lines()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(line -> line[0], line -> line.length > 1 ? line[1] : ""));
  }

  private static byte[] packed(byte[] unit, int times) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        deflated.write(unit);
      }
    }
    return out.toByteArray();
  }

  private static byte[] file(String text) {
    return ("%PDF-1.7\n" + text).getBytes(ISO_8859_1);
  }

  private static byte[] fields(String unit) {
    return file(CATALOG + "4 0 obj\n<</Fields[" + filled(unit) + "]>>\nendobj\n" + TRAILER);
  }

  private static byte[] trailer(String unit) {
    return file("trailer\n<</Root 2 0 R/A[" + filled(unit) + "]>>\n");
  }

  private static String filled(String unit) {
    return unit.repeat((FULL - 200) / unit.length());
  }

  private static String numbered(String unit) {
    return IntStream.range(5, 250_000).mapToObj(i -> i + unit).collect(Collectors.joining());
  }

  private static byte[] stream(String type, byte[] data) {
    return file(
        "1 0 obj\n<</Type%s/Length %s>>\nstream\r\n".formatted(type, data.length)
            + new String(data, ISO_8859_1)
            + "\nendstream\nendobj\n"
            + CATALOG
            + TRAILER);
  }

  private static byte[] table(String widths, byte[] data) {
    String type = "/XRef/Size 9/Root 2 0 R/W[%s]/Index[0 999999999]".formatted(widths);
    return file(
        new String(stream(type + (data.length > 10 ? "/Filter/FlateDecode" : ""), data), ISO_8859_1)
                .substring("%PDF-1.7\n".length())
            + "startxref\n9\n%%EOF");
  }
}
