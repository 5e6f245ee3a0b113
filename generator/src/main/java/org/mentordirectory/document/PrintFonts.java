package org.mentordirectory.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of documents: Source Sans 3, which travels with the program under the SIL Open Font
 * License, whatever fonts the machine has. Read once, as that takes longer than to set a form; they
 * lie in memory, and nothing has to be closed.
 *
 * <p>Their ligatures are off: PDFBox does not say which letters they stand for, so that a text
 * could be neither read aloud nor copied.
 */
final class PrintFonts {
  /** The name in style sheets. */
  static final String FAMILY = "Source Sans 3";

  private final TrueTypeFont regular = read("Regular");
  private final TrueTypeFont italic = read("Italic");
  private final TrueTypeFont bold = read("Bold");
  private final TrueTypeFont boldItalic = read("BoldItalic");

  /**
   * Reads them.
   *
   * @throws IOException if the program is not whole
   */
  PrintFonts() throws IOException {}

  private static TrueTypeFont read(String style) throws IOException {
    try (InputStream in = open(style)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.setEnableGsub(false);
      return font;
    }
  }

  private static InputStream open(String style) {
    return PrintFonts.class.getResourceAsStream("SourceSans3-" + style + ".ttf");
  }

  /** Gives a document those signs of the four styles that it uses. */
  void register(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
    add(builder, pdf, regular, 400, FontStyle.NORMAL);
    add(builder, pdf, italic, 400, FontStyle.ITALIC);
    add(builder, pdf, bold, 700, FontStyle.NORMAL);
    add(builder, pdf, boldItalic, 700, FontStyle.ITALIC);
  }

  private static void add(
      PdfRendererBuilder builder, PDDocument pdf, TrueTypeFont font, int weight, FontStyle style)
      throws IOException {
    var supplier = new PDFontSupplier(PDType0Font.load(pdf, font, true));
    builder.useFont(supplier, FAMILY, weight, style, true);
  }

  /** The whole font, for what people type. */
  PDType0Font whole(PDDocument pdf) throws IOException {
    return PDType0Font.load(pdf, regular, false);
  }

  /** Makes the letters known to drawings, which are set by Java's own means. */
  void registerForDrawings() throws IOException {
    for (String style : new String[] {"Regular", "Bold"}) {
      try (InputStream in = open(style)) {
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
      } catch (FontFormatException e) {
        throw new IllegalStateException(e); // the font is our own
      }
    }
  }
}
