package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class PhotosTest {
  @TempDir private Path temp;

  private static byte[] picture(String format, int type, Color colour) throws Exception {
    var image = new BufferedImage(900, 600, type);
    var graphics = image.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, 900, 600);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** A JPEG with a comment in it, where cameras and programs put what they know. */
  private static byte[] withComment(byte[] jpeg, String comment) throws Exception {
    byte[] text = comment.getBytes(StandardCharsets.US_ASCII);
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (text.length + 2)});
    out.write(text);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private byte[] published(String file, byte[] photo) throws Exception {
    var scheme = new SchemeFolder(temp.resolve("content"));
    scheme.put("mentors/amina-yusuf.md", Draft.mentor("Amina Yusuf")).put(file, photo);
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"));
    return Files.readAllBytes(site.root().resolve("mentors/amina-yusuf/photo.jpg"));
  }

  @Test
  void aPhotoIsMadeSmallAndSquare() throws Exception {
    byte[] photo =
        published(
            "mentors/amina-yusuf.jpg", picture("jpg", BufferedImage.TYPE_INT_RGB, Color.ORANGE));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));

    assertThat(image.getWidth()).isEqualTo(320);
    assertThat(image.getHeight()).isEqualTo(320);
  }

  @Test
  void whatACameraWroteIntoAPhotoIsNotPublished() throws Exception {
    byte[] jpeg =
        withComment(
            picture("jpg", BufferedImage.TYPE_INT_RGB, Color.ORANGE), "GPS 53.8067 -1.5550");

    assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains("GPS");
    assertThat(new String(published("mentors/amina-yusuf.jpg", jpeg), StandardCharsets.ISO_8859_1))
        .doesNotContain("GPS", "Exif");
  }

  @Test
  void whatIsTransparentBecomesWhite() throws Exception {
    byte[] photo =
        published(
            "mentors/amina-yusuf.png",
            picture("png", BufferedImage.TYPE_INT_ARGB, new Color(0, 0, 0, 0)));
    Color corner = new Color(ImageIO.read(new ByteArrayInputStream(photo)).getRGB(3, 3));

    assertThat(corner.getRed()).isGreaterThan(250);
  }

  @Test
  void aWebPPhotoCanBeRead() throws Exception {
    byte[] webp;
    try (var in = PhotosTest.class.getResourceAsStream("/photo.webp")) {
      webp = in.readAllBytes();
    }
    assertThat(ImageIO.read(new ByteArrayInputStream(published("mentors/amina-yusuf.webp", webp))))
        .isNotNull();
  }
}
