package org.mentordirectory.content.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.output.Cache;

class SmallPhotoTest {
  /** The row at the top is the right side of what was seen: a telephone held upright. */
  private static final int UPRIGHT = 6;

  @TempDir private Path folder;

  @Test
  void aPngIsTurnedAsTheCameraWasHeld() throws Exception {
    byte[] png = png();
    BufferedImage seen = seen("a.png", with(exif(UPRIGHT, ByteOrder.BIG_ENDIAN), png));

    assertThat(new Color(seen("b.png", png).getRGB(160, 20)).getRed()).isGreaterThan(200);
    assertThat(new Color(seen.getRGB(300, 160)).getRed()).isGreaterThan(200);
    assertThat(new Color(seen.getRGB(20, 160)).getBlue()).isGreaterThan(200);
  }

  @Test
  void aWebpIsTurnedAsTheCameraWasHeld() throws Exception {
    byte[] webp;
    try (var in = SmallPhotoTest.class.getResourceAsStream("/photo.webp")) {
      webp = in.readAllBytes();
    }
    byte[] exif = exif(UPRIGHT, ByteOrder.LITTLE_ENDIAN);
    byte[] marked = ByteBuffer.allocate(6 + exif.length).put(bytes("Exif\0\0")).put(exif).array();
    int size = 4 + 18 + webp.length - 12 + 8 + marked.length;
    ByteBuffer turned = ByteBuffer.allocate(8 + size).order(ByteOrder.LITTLE_ENDIAN);
    turned.put(bytes("RIFF")).putInt(size).put(bytes("WEBPVP8X")).putInt(10).putInt(8);
    turned.put(new byte[] {79, 0, 0, 79, 0, 0}).put(webp, 12, webp.length - 12);
    turned.put(bytes("EXIF")).putInt(marked.length).put(marked);

    BufferedImage before = seen("a.webp", webp);
    BufferedImage seen = seen("b.webp", turned.array());

    int otherwise = 0;
    for (int x = 10; x < 320; x += 50) {
      for (int y = 10; y < 320; y += 50) {
        int green = new Color(before.getRGB(x, y)).getGreen();
        assertThat(new Color(seen.getRGB(319 - y, x)).getGreen()).isCloseTo(green, within(30));
        otherwise += Math.abs(new Color(seen.getRGB(x, y)).getGreen() - green) > 40 ? 1 : 0;
      }
    }
    assertThat(otherwise).isPositive();
  }

  @Test
  void whatSaysNothingSensibleStaysAsItIs() throws Exception {
    byte[] png = png();
    byte[] as = small("a.png", png);
    for (int turn : new int[] {0, 9, -1}) {
      assertThat(small("b.png", with(exif(turn, ByteOrder.BIG_ENDIAN), png))).isEqualTo(as);
    }
  }

  private byte[] small(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new SmallPhoto(file, Cache.none().shelf("photos")).get().orElseThrow();
  }

  private BufferedImage seen(String name, byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(small(name, bytes)));
  }

  /** A PNG with a chunk behind its head. */
  private static byte[] with(byte[] exif, byte[] png) {
    byte[] chunk = ByteBuffer.allocate(4 + exif.length).put(bytes("eXIf")).put(exif).array();
    var sum = new CRC32();
    sum.update(chunk);
    int afterHead = 8 + 25;
    ByteBuffer turned = ByteBuffer.allocate(png.length + chunk.length + 8);
    turned.put(png, 0, afterHead).putInt(exif.length).put(chunk).putInt((int) sum.getValue());
    return turned.put(png, afterHead, png.length - afterHead).array();
  }

  private static byte[] exif(int turn, ByteOrder order) {
    ByteBuffer exif = ByteBuffer.allocate(26).order(order);
    exif.put(bytes(order == ByteOrder.BIG_ENDIAN ? "MM" : "II")).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    return exif.putShort((short) turn).array();
  }

  private static byte[] png() throws IOException {
    var image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 60; y++) {
      for (int x = 0; x < 60; x++) {
        image.setRGB(x, y, (y < 30 ? Color.RED : Color.BLUE).getRGB());
      }
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
