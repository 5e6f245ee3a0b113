package org.mentordirectory.site;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as outlines of letters, wrapped, and as large as its place allows. The font travels with the
 * plugin and is read without the machine's own fonts, so that every machine draws the same.
 */
final class Lettering implements Closeable {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final double LEADING = 1.2;
  private static final double ASCENT = 0.95;
  private static final double SMALLER = 0.95;
  private static final String CUT = "…";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private Lettering(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  static Lettering open() throws IOException {
    try (InputStream in = TTFParser.class.getResourceAsStream(FONT)) {
      return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    }
  }

  /**
   * Letters whose place begins at 0, 0.
   *
   * @param height of the lines together
   */
  record Block(Shape outline, double height) {}

  /**
   * Sets a text in a place: in the largest size in which it fits without breaking words; in the
   * smallest with words broken, and cut where even that is too long.
   */
  Block set(String text, double width, double height, double largest, double smallest)
      throws IOException {
    double size = largest;
    while (size > smallest) {
      List<String> lines = wrapped(text, width / size, false);
      if (fits(lines, width / size, height / size)) {
        return block(lines, size);
      }
      size = Math.max(smallest, size * SMALLER);
    }
    List<String> lines = wrapped(text, width / size, true);
    int most = Math.max(1, (int) (height / size / LEADING));
    if (lines.size() > most) {
      lines = new ArrayList<>(lines.subList(0, most));
      String last = lines.get(most - 1);
      while (width(last + CUT) > width / size) {
        last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
      }
      lines.set(most - 1, last + CUT);
    }
    return block(lines, size);
  }

  private boolean fits(List<String> lines, double width, double height) throws IOException {
    for (String line : lines) {
      if (width(line) > width) {
        return false;
      }
    }
    return lines.size() * LEADING <= height;
  }

  private List<String> wrapped(String text, double width, boolean breakWords) throws IOException {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (breakWords && width(line) > width) {
        int end = line.length();
        int first = line.offsetByCodePoints(0, 1);
        while (end > first && width(line.substring(0, end)) > width) {
          end = line.offsetByCodePoints(end, -1);
        }
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line);
    return lines;
  }

  /** The width of a line in the size of 1. */
  private double width(String line) throws IOException {
    double width = 0;
    for (int letter : line.codePoints().toArray()) {
      width += font.getAdvanceWidth(glyphs.getGlyphId(letter));
    }
    return width / font.getUnitsPerEm();
  }

  private Block block(List<String> lines, double size) throws IOException {
    var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double unit = size / font.getUnitsPerEm();
    for (int i = 0; i < lines.size(); i++) {
      double x = 0;
      double y = (i * LEADING + ASCENT) * size;
      for (int letter : lines.get(i).codePoints().toArray()) {
        int glyph = glyphs.getGlyphId(letter);
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data != null) {
          GeneralPath path = data.getPath();
          outline.append(path.getPathIterator(new AffineTransform(unit, 0, 0, -unit, x, y)), false);
        }
        x += font.getAdvanceWidth(glyph) * unit;
      }
    }
    return new Block(outline, lines.size() * LEADING * size);
  }

  @Override
  public void close() throws IOException {
    font.close();
  }
}
