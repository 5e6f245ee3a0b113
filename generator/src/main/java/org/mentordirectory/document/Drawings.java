package org.mentordirectory.document;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Component;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/** Draws SVG into a PDF, as shapes; the words in a drawing become shapes as well. */
final class Drawings implements SVGDrawer {
  /** Tells of what it cannot draw, which nobody who builds a site can mend. */
  private static final Logger DRAWER = Logger.getLogger("com.github.weisj.jsvg");

  /** Wider than those of what was checked, so that nothing which passed there fails here. */
  private static final LoaderContext BOUNDS =
      LoaderContext.builder().documentLimits(new DocumentLimits(200, 200, 200_000)).build();

  /**
   * A drawer whose letters are those of the document.
   *
   * @throws IOException if the machine has no means to set letters
   */
  Drawings(PrintFonts fonts) throws IOException {
    DRAWER.setLevel(Level.OFF);
    fonts.registerForDrawings();
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
    DrawingStyle.writeInto(svg);
    var bytes = new ByteArrayInputStream(bytes(svg));
    SVGDocument drawing = new SVGLoader().load(bytes, null, BOUNDS);
    if (drawing == null) {
      throw new IllegalStateException("a drawing cannot be read as SVG"); // it was checked before
    }
    FloatSize size = drawing.size();
    double ratio = size.width / size.height;
    double natural = height >= 0 ? height * ratio : size.width * dotsPerPixel;
    double wide = width >= 0 ? width : natural;
    return new Placed(drawing, wide, height >= 0 ? height : wide / ratio, dotsPerPixel);
  }

  /**
   * A drawing of a size.
   *
   * @param width in the dots of the layout
   */
  private record Placed(SVGDocument drawing, double width, double height, double dotsPerPixel)
      implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height);
    }

    @Override
    public void drawSVG(OutputDevice out, RenderingContext context, double x, double y) {
      var box = new ViewBox(0, 0, (float) (width / dotsPerPixel), (float) (height / dotsPerPixel));
      out.drawWithGraphics(
          (float) x,
          (float) y,
          (float) width,
          (float) height,
          graphics -> drawing.render((Component) null, graphics, box));
    }
  }

  private static byte[] bytes(Element svg) {
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      var out = new ByteArrayOutputStream();
      writer.transform(new DOMSource(svg), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e); // what was parsed can be written
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}
}
