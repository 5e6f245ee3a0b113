package org.mentordirectory.document;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an office file anew, so that the same parts are the same bytes. */
final class FixedZip {
  /** Not the first day that a ZIP file can hold: of that the JDK also notes the time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** The list of the parts is looked for first. */
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.startsWith("[Content_Types]"))
          .thenComparing(Comparator.naturalOrder());

  private static final Pattern ROOT = Pattern.compile("(<[\\w:]++)([^<>?]*+)>");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern NAMESPACE = Pattern.compile("\\sxmlns(?::\\w+)?=\"[^\"]*\"");

  private FixedZip() {}

  static byte[] of(byte[] zip) {
    try {
      return packed(parts(zip));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing but memory is read and written
    }
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    var parts = new TreeMap<String, byte[]>(ORDER);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] packed(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(part.getKey().endsWith(".xml") ? ordered(part.getValue()) : part.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /**
   * The XML of a part with its namespaces in order, which JAXB has in the order of its threads, and
   * without comments, in which docx4j names the Java and the machine that it runs on.
   */
  private static byte[] ordered(byte[] xml) {
    String text = COMMENT.matcher(new String(xml, StandardCharsets.UTF_8)).replaceAll("");
    Matcher root = ROOT.matcher(text);
    if (!root.find()) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    String spaces =
        NAMESPACE
            .matcher(root.group(2))
            .results()
            .map(MatchResult::group)
            .sorted()
            .collect(joining());
    String rest = NAMESPACE.matcher(root.group(2)).replaceAll("");
    return (text.substring(0, root.end(1)) + spaces + rest + text.substring(root.end(2)))
        .getBytes(StandardCharsets.UTF_8);
  }
}
