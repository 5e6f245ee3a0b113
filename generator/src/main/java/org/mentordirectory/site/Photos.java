package org.mentordirectory.site;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Photo;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.site.theme.Parallel;

/**
 * Photos as the site shows them: square, small, JPEG, and made anew from the pixels alone, so that
 * no place or camera that a phone wrote into the file is published.
 */
public final class Photos {
  /** Twice the size at which a profile shows a photo. */
  private static final int SIDE = 320;

  private Photos() {}

  /**
   * Writes the photos of the listed mentors.
   *
   * @param folder the root of the new site
   * @return their addresses from the root of the site, by slug
   * @throws Refusal if a photo cannot be read
   */
  public static Map<String, String> write(List<Mentor> mentors, OutputFolder folder)
      throws IOException, Refusal {
    ImageIO.setUseCache(false);
    var addresses = new ConcurrentHashMap<String, String>();
    Parallel.forEach(
        mentors.stream().filter(mentor -> mentor.photo().isPresent()).toList(),
        mentor -> {
          String address = mentor.document().address() + "photo.jpg";
          folder.bytes(address, small(mentor.photo().orElseThrow()));
          addresses.put(mentor.slug(), address);
        });
    return new TreeMap<>(addresses);
  }

  private static byte[] small(Photo photo) throws IOException, Refusal {
    try {
      BufferedImage image =
          Thumbnails.of(photo.path().toFile())
              .size(SIDE, SIDE)
              .crop(Positions.CENTER)
              .imageType(BufferedImage.TYPE_INT_ARGB)
              .asBufferedImage();
      var out = new ByteArrayOutputStream();
      Thumbnails.of(onWhite(image))
          .scale(1)
          .imageType(BufferedImage.TYPE_INT_RGB)
          .outputFormat("jpg")
          .outputQuality(0.82)
          .toOutputStream(out);
      return out.toByteArray();
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(
          "%s cannot be read as a picture; save it again as JPEG or PNG".formatted(photo.file()));
    }
  }

  private static BufferedImage onWhite(BufferedImage image) {
    var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = opaque.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return opaque;
  }
}
