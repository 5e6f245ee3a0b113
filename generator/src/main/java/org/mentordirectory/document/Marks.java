package org.mentordirectory.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * The tick of a box and the dot of a circle, drawn as paths: the usual font of signs would have to
 * be embedded.
 */
final class Marks {
  /** How far the control points of a quarter circle lie from its ends, for a radius of 1. */
  private static final double QUARTER = 0.5523;

  private Marks() {}

  /**
   * Gives a choice its two looks.
   *
   * @param state the name of the one in which it is chosen
   */
  static void draw(PDDocument pdf, PDAnnotationWidget choice, String state, boolean isRound)
      throws IOException {
    PDRectangle box = choice.getRectangle();
    var looks = new COSDictionary();
    looks.setItem(COSName.Off, look(pdf, box, ""));
    looks.setItem(
        COSName.getPDFName(state),
        look(pdf, box, "q 0 g 0 G " + (isRound ? dot(box) : tick(box)) + " Q"));
    // Poppler takes a reference here for the look itself, and draws nothing.
    looks.setDirect(true);
    var appearance = new COSDictionary();
    appearance.setDirect(true);
    appearance.setItem(COSName.N, looks);
    choice.setAppearance(new PDAppearanceDictionary(appearance));
    choice.setAppearanceState(COSName.Off.getName());
    var characteristics = new PDAppearanceCharacteristicsDictionary(new COSDictionary());
    characteristics.setNormalCaption(isRound ? "l" : "4"); // dot and tick, for those who redraw it
    choice.setAppearanceCharacteristics(characteristics);
  }

  private static PDAppearanceStream look(PDDocument pdf, PDRectangle box, String path)
      throws IOException {
    var stream = new PDAppearanceStream(pdf);
    stream.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
    stream.setResources(new PDResources());
    try (OutputStream out = stream.getContentStream().createOutputStream()) {
      out.write(path.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static String tick(PDRectangle box) {
    double w = box.getWidth();
    double h = box.getHeight();
    return path(
        "%.2f w 1 J 1 j %.2f %.2f m %.2f %.2f l %.2f %.2f l S",
        w * 0.13, w * 0.2, h * 0.5, w * 0.42, h * 0.24, w * 0.82, h * 0.78);
  }

  private static String dot(PDRectangle box) {
    double x = box.getWidth() / 2;
    double y = box.getHeight() / 2;
    double r = Math.min(x, y) * 0.56;
    double k = r * QUARTER;
    return path("%.2f %.2f m", x + r, y)
        + curve(x + r, y + k, x + k, y + r, x, y + r)
        + curve(x - k, y + r, x - r, y + k, x - r, y)
        + curve(x - r, y - k, x - k, y - r, x, y - r)
        + curve(x + k, y - r, x + r, y - k, x + r, y)
        + " f";
  }

  private static String curve(Object... points) {
    return path(" %.2f %.2f %.2f %.2f %.2f %.2f c", points);
  }

  private static String path(String operators, Object... numbers) {
    return String.format(Locale.ROOT, operators, numbers);
  }
}
