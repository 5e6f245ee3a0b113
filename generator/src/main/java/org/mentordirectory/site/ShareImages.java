package org.mentordirectory.site;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.mentordirectory.content.Colour;
import org.mentordirectory.content.Look;
import org.mentordirectory.content.Oklch;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SectionHome;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.output.Cache;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.output.Shelf;
import org.mentordirectory.words.Messages;

/**
 * The images that other sites show beside a link to a page: one for each section of the site,
 * however many mentors there are. Nothing in them depends on the day or on the machine's fonts.
 */
record ShareImages(Scheme scheme, Lettering lettering) {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  /** What has an image; pages that are in none of these sections show the first. */
  static final List<String> SECTIONS =
      Stream.concat(
              Stream.of(SitePage.HOME.key()),
              SitePage.all().stream()
                  .filter(page -> page.place() == SectionHome.Place.HEADER)
                  .map(SitePage::area))
          .toList();

  /** As in the theme: the lightness at which white letters on a colour can be read. */
  private static final double DARK = 0.44;

  private static final Color ABOVE = new Color(0xffcf94);

  private static final int MARGIN = 80;
  private static final int TEXT_WIDTH = 600;
  private static final int TITLE_HEIGHT = 300;
  private static final int NAME_HEIGHT = 140;
  private static final int GAP = 30;

  /**
   * Writes the images.
   *
   * @param folder the root of the new site
   * @param kept those that were made before
   * @return how many
   */
  static int write(Scheme scheme, Messages messages, OutputFolder folder, Shelf kept)
      throws IOException {
    System.setProperty("java.awt.headless", "true"); // no window, even where there is a screen
    ImageIO.setUseCache(false);
    var missing = new LinkedHashMap<String, Cache.Key>();
    for (String section : SECTIONS) {
      var key = Cache.Key.of(title(section, messages), scheme.name(), ground(scheme).toString());
      Optional<byte[]> before = kept.get(key);
      if (before.isPresent()) {
        folder.bytes(file(section), before.get());
      } else {
        missing.put(section, key);
      }
    }
    if (!missing.isEmpty()) {
      try (Lettering lettering = Lettering.open()) {
        var images = new ShareImages(scheme, lettering);
        for (Map.Entry<String, Cache.Key> section : missing.entrySet()) {
          byte[] png = images.png(title(section.getKey(), messages));
          kept.put(section.getValue(), png);
          folder.bytes(file(section.getKey()), png);
        }
      }
    }
    return SECTIONS.size();
  }

  private static String file(String section) {
    return "share/" + section + ".png";
  }

  private static String title(String section, Messages messages) {
    return messages.text("share." + section);
  }

  private byte[] png(String title) throws IOException {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setColor(ground(scheme));
      graphics.fillRect(0, 0, WIDTH, HEIGHT);
      letters(title, graphics);
      graphics.transform(AffineTransform.getTranslateInstance(WIDTH - MARGIN - 400, 175));
      people(graphics);
    } finally {
      graphics.dispose();
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static Color ground(Scheme scheme) {
    Oklch accent =
        Oklch.of(
            Colour.of(scheme.look().second().or(scheme.look()::accent).orElse(Look.USUAL_ACCENT)));
    Colour dark = accent.withLightness(Math.min(DARK, accent.lightness())).colour();
    return new Color(dark.red(), dark.green(), dark.blue());
  }

  private void letters(String title, Graphics2D graphics) throws IOException {
    Lettering.Block large = lettering.set(title, TEXT_WIDTH, TITLE_HEIGHT, 92, 40);
    Lettering.Block small = lettering.set(scheme.name(), TEXT_WIDTH, NAME_HEIGHT, 40, 20);
    double top = (HEIGHT - large.height() - GAP - small.height()) / 2;
    graphics.setColor(Color.WHITE);
    fill(large, top, graphics);
    fill(small, top + large.height() + GAP, graphics);
  }

  private static void fill(Lettering.Block block, double top, Graphics2D graphics) {
    var place = AffineTransform.getTranslateInstance(MARGIN, top);
    graphics.fill(place.createTransformedShape(block.outline()));
  }

  /** The drawing of the front page, 400 by 280: two people on steps, one ahead of the other. */
  private static void people(Graphics2D graphics) {
    var steps = new Path2D.Double();
    steps.moveTo(10, 266);
    for (int[] corner : new int[][] {{130, 266}, {130, 186}, {250, 186}, {250, 106}, {390, 106}}) {
      steps.lineTo(corner[0], corner[1]);
    }
    graphics.setColor(new Color(255, 255, 255, 89));
    graphics.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(steps);
    var way = new Path2D.Double();
    way.moveTo(96, 158);
    way.curveTo(112, 116, 148, 76, 206, 62);
    graphics.setColor(new Color(255, 255, 255, 178));
    graphics.setStroke(
        new BasicStroke(
            5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {1, 15}, 0));
    graphics.draw(way);
    graphics.setColor(Color.WHITE);
    person(70, 258, graphics);
    graphics.setColor(ABOVE);
    person(320, 98, graphics);
  }

  /** One who stands with the middle of the feet at a point. */
  private static void person(double x, double y, Graphics2D graphics) {
    var body = new Path2D.Double();
    body.moveTo(x - 26, y);
    body.append(new Arc2D.Double(x - 26, y - 48, 52, 52, 180, -180, Arc2D.OPEN), true);
    body.lineTo(x + 26, y);
    body.closePath();
    graphics.fill(body);
    graphics.fill(new Ellipse2D.Double(x - 18, y - 94, 36, 36));
  }
}
