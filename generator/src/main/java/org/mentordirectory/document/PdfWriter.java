package org.mentordirectory.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Refusal;
import org.w3c.dom.Document;

/**
 * Sets pages of HTML as PDF, tagged as PDF/UA-1 asks. The same page gives the same bytes. A writer
 * may be used by several threads; it reaches no network, and no file but its own fonts.
 *
 * @see <a href="https://www.iso.org/standard/64599.html">ISO 14289-1</a>
 */
public final class PdfWriter {
  private final PrintFonts fonts = new PrintFonts();
  private @Nullable Drawings drawings;

  /**
   * A PDF.
   *
   * @param pages how many it has
   */
  public record Pdf(byte[] bytes, int pages) {}

  /**
   * A writer of documents.
   *
   * @throws IOException if the program's own fonts cannot be read
   */
  public PdfWriter() throws IOException {
    XRLog.setLoggingEnabled(false);
    System.setProperty("java.awt.headless", "true"); // no window, even where there is a screen
  }

  /**
   * A PDF to fill in: its fields are the page's inputs. Each needs a {@code title}, which says what
   * to write; circles stand in an element with the role {@code radiogroup}, whose {@code
   * aria-label} is the question.
   *
   * @param page with {@code lang}, a title, and author and description in its head; is changed
   * @param pictures what the page shows, by address
   * @throws Refusal if the page has inputs that a PDF cannot have; the sentence says which
   */
  public Pdf form(Document page, Map<String, byte[]> pictures) throws IOException, Refusal {
    return write(page, Controls.toLinks(page), pictures);
  }

  /**
   * A PDF to read and print, whose inputs are places for the pen. Headings of the first two levels
   * that have an id become bookmarks.
   *
   * @param page as above
   * @param pictures as above
   */
  public Pdf book(Document page, Map<String, byte[]> pictures) throws IOException, Refusal {
    Controls.toPaper(page);
    Outline.add(page);
    return write(page, Map.of(), pictures);
  }

  private Pdf write(Document page, Map<String, PdfField> fields, Map<String, byte[]> pictures)
      throws IOException, Refusal {
    var about = AboutDocument.of(page);
    try (var pdf = new PDDocument()) {
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      builder.usePdfUaAccessibility(true);
      builder.usePdfVersion(1.7f);
      if (!pictures.isEmpty() || page.getElementsByTagName("svg").getLength() > 0) {
        builder.useSVGDrawer(drawings());
      }
      builder.useUriResolver((base, uri) -> uri);
      builder.useHttpStreamImplementation(uri -> new Held(pictures.get(uri)));
      fonts.register(builder, pdf);
      builder.withW3cDocument(page, "");
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFKeepOpen();
        StructureTree structure = StructureTree.of(pdf);
        if (!fields.isEmpty()) {
          new PdfFields(pdf, structure, fonts.whole(pdf)).add(fields);
        }
        finish(pdf, structure, about);
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return new Pdf(out.toByteArray(), pdf.getNumberOfPages());
      }
    }
  }

  private synchronized Drawings drawings() throws IOException {
    if (drawings == null) {
      drawings = new Drawings(fonts);
    }
    return drawings;
  }

  /** What the layout engine leaves undone: the order of fields, and words for links. */
  private static void finish(PDDocument pdf, StructureTree structure, AboutDocument about)
      throws IOException {
    var order = new HashMap<COSDictionary, Integer>();
    structure.elements().keySet().forEach(annotation -> order.put(annotation, order.size()));
    for (PDPage page : pdf.getPages()) {
      List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
      annotations.sort(
          Comparator.comparing(
              (PDAnnotation annotation) ->
                  order.getOrDefault(annotation.getCOSObject(), Integer.MAX_VALUE)));
      for (PDAnnotation annotation : annotations) {
        COSDictionary element = structure.elements().get(annotation.getCOSObject());
        if (annotation instanceof PDAnnotationLink && element != null) {
          String words = StructureTree.words(element);
          annotation.setContents(words.isBlank() ? about.title() : words);
        }
      }
      if (!annotations.isEmpty()) {
        page.setAnnotations(annotations);
      }
      page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }
    about.write(pdf);
  }

  /** Bytes that are held already. */
  private record Held(byte[] bytes) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes == null ? new byte[0] : bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
