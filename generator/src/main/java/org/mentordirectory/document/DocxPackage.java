package org.mentordirectory.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an office file (ISO/IEC 29500-2); the same parts are the same bytes. */
final class DocxPackage {
  /** Where the relations between parts of a document are named. */
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  /** What relates a package to what it says of itself. */
  static final String CORE = PACKAGE + "relationships/metadata/core-properties";

  private static final String TYPE = "application/vnd.openxmlformats-";
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Not the first day that a ZIP file can hold: of that the JDK also notes the time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Xml types =
      new Xml(
              "Types",
              new Xml("Default")
                  .with("Extension", "rels")
                  .with("ContentType", TYPE + "package.relationships+xml"))
          .with("xmlns", PACKAGE + "content-types");
  private final Map<String, String> parts = new LinkedHashMap<>();

  /** The relations of one part to others, in their order. */
  static final class Relations {
    private final List<Xml> all = new ArrayList<>();

    /** Adds one; gives its name. */
    String add(String type, String target) {
      String id = "rId" + (all.size() + 1);
      all.add(new Xml("Relationship").with("Id", id).with("Type", type).with("Target", target));
      return id;
    }

    /** Adds one to what is no part; gives its name. */
    String addOutside(String type, String target) {
      String id = add(type, target);
      all.get(all.size() - 1).with("TargetMode", "External");
      return id;
    }
  }

  /**
   * Adds a part.
   *
   * @param type what comes behind {@code application/vnd.openxmlformats-}
   */
  void add(String name, String type, Object xml) {
    types
        .inside()
        .add(
            new Xml("Override")
                .with("PartName", "/" + name)
                .with("ContentType", TYPE + type + "+xml"));
    parts.put(name, xml instanceof Xml ? XML + xml : xml.toString());
  }

  /** Adds what relates a part, or the package itself, to others. */
  void add(String name, Relations relations) {
    parts.put(
        name,
        XML + new Xml("Relationships", relations.all).with("xmlns", PACKAGE + "relationships"));
  }

  byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      write("[Content_Types].xml", XML + types, out); // which is looked for first
      for (Map.Entry<String, String> part : parts.entrySet()) {
        write(part.getKey(), part.getValue(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing but memory is written
    }
    return bytes.toByteArray();
  }

  private static void write(String name, String text, ZipOutputStream out) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    out.putNextEntry(entry);
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  /** A part that is the same in every file; without what is remarked there. */
  static String resource(String name) {
    try (InputStream in = DocxPackage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?s)<!--.*?-->\\s*", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
