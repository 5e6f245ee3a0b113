package org.mentordirectory.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a document says of itself, from the head of its page. It names no day: a document of the
 * same text is the same file.
 *
 * @param language such as {@code en}
 * @param author who gives it out
 */
record AboutDocument(String title, String language, String author, String description) {
  private static final String PRODUCER = "Mentor Directory";

  static AboutDocument of(Document page) {
    return new AboutDocument(
        page.getElementsByTagName("title").item(0).getTextContent().strip(),
        page.getDocumentElement().getAttribute("lang"),
        meta(page, "author"),
        meta(page, "description"));
  }

  private static String meta(Document page, String name) {
    NodeList metas = page.getElementsByTagName("meta");
    for (int i = 0; i < metas.getLength(); i++) {
      Element meta = (Element) metas.item(i);
      if (meta.getAttribute("name").equals(name)) {
        return meta.getAttribute("content");
      }
    }
    return "";
  }

  /** Writes it into a PDF, in place of what the layout engine says. */
  void write(PDDocument pdf) throws IOException {
    var information = new PDDocumentInformation();
    information.setTitle(title);
    information.setAuthor(author);
    information.setSubject(description);
    information.setProducer(PRODUCER);
    pdf.setDocumentInformation(information);
    pdf.getDocumentCatalog().setLanguage(language);
    pdf.getDocumentCatalog()
        .setMetadata(
            new PDMetadata(
                pdf, new ByteArrayInputStream(packet().getBytes(StandardCharsets.UTF_8))));
    pdf.setDocumentId(1L); // else it would be the time of day
  }

  /**
   * The same as XMP, with the mark of PDF/UA-1.
   *
   * @see <a href="https://www.iso.org/standard/64599.html">ISO 14289-1, 5</a>
   */
  private String packet() throws IOException {
    return String.format(
        Locale.ROOT,
        template(),
        escaped(title),
        escaped(author),
        escaped(description),
        escaped(language),
        escaped(PRODUCER));
  }

  private static String template() throws IOException {
    try (InputStream in = AboutDocument.class.getResourceAsStream("about.xmp")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
