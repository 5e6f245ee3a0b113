package org.mentordirectory.plugin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.mentordirectory.content.Photo;
import org.mentordirectory.sample.Draft;

/** Drawings, photos and logos among {@link HostileFiles}. */
final class HostilePictures {
  private final HostileFiles files;

  HostilePictures(HostileFiles files) {
    this.files = files;
  }

  /** Adds all. */
  void add() throws IOException {
    drawings();
    pictures();
  }

  private void drawings() throws IOException {
    String doubled =
        IntStream.range(1, 900)
            .mapToObj(
                i ->
                    "<g id='p%1$d'><use href='#p%2$d'/><use href='#p%2$d'/></g>"
                        .formatted(i, i - 1))
            .collect(Collectors.joining());
    drawing("uses", "<rect id='p0'/>" + doubled, "draws too much or never ends");
    drawing("entities", "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>]>&a;", "can't be read as XML");
    drawing("a line", "<path d='M0 0" + HostileFiles.filled(" L1 1", 99_000) + "'/>", "0 errors");
    drawing(
        "depth",
        HostileFiles.filled("<g>", 42_000) + HostileFiles.filled("</g>", 56_000),
        "too many elements");
    drawing(
        "styles", "<style>" + HostileFiles.filled("a{fill:red}", 99_000) + "</style>", "0 errors");
    drawing("classes", "<g class='" + HostileFiles.filled("a ", 99_000) + "'/>", "0 errors");
    String logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">%s</svg>";
    files.add(
        "build",
        "a logo",
        "content/logo.svg",
        logo.formatted(HostileFiles.filled("<path d='M0 0L9 9'/>", 99_000)),
        "The directory is in");
    files.add(
        "check",
        "a name of Windows",
        "content/con.svg",
        logo.formatted(""),
        "no machine with Windows");
  }

  private void drawing(String name, String inside, String sentence) throws IOException {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside + "</svg>";
    files.add("check", "a drawing of " + name, "content/guidance/d.svg", svg, sentence);
  }

  private void pictures() throws IOException {
    byte[] jpeg = jpeg(100, 100);
    int size =
        IntStream.range(0, jpeg.length - 9)
                .filter(i -> jpeg[i] == -1 && jpeg[i + 1] == (byte) 0xC0)
                .findFirst()
                .orElseThrow()
            + 5;
    ByteBuffer.wrap(jpeg).putInt(size, -1);
    byte[] webp =
        ByteBuffer.allocate(30)
            .put("RIFF\26\0\0\0WEBPVP8X\12\0\0\0\0\0\0\0".getBytes(ISO_8859_1))
            .putShort((short) -1)
            .putInt(-1)
            .array();
    String photo = "content/mentors/ben.";
    files.add(
        "build",
        "a PNG of 4 billion points",
        photo + "png",
        png(65_500, 65_500, 1),
        "the photo has 4290 million pixels");
    files.add(
        "build", "a PNG of 24 million points", photo + "png", png(4_999, 4_999, 4_999), "1 photos");
    files.add(
        "build", "a PNG that ends", photo + "png", png(4_999, 4_999, 10), "the photo is damaged");
    files.add("build", "a JPEG of 4 billion points", photo + "jpg", jpeg, "the photo is damaged");
    files.add(
        "build", "a JPEG of 24 million points", photo + "jpg", jpeg(4_999, 4_999), "1 photos");
    files.add("build", "a WebP of billions of points", photo + "webp", webp, "million pixels");
    files.add(
        "build",
        "a logo of 100 million points",
        "content/logo.png",
        png(10_000, 10_000, 10_000),
        "the logo can't be read");
    files.add(
        "build",
        "a logo of 24 million points",
        "content/logo.png",
        png(4_999, 4_999, 4_999),
        "the logo can't be read");
    String profile = Draft.mentor("Bo Lund").toString();
    files.add(
        "import",
        "a profile with a PNG of 4 billion points",
        "private/a.md",
        profile
            + Photo.IN_TEXT
            + Base64.getMimeEncoder().encodeToString(png(65_500, 65_500, 1))
            + "-->",
        "the photo has 4290 million pixels");
    files.add(
        "import",
        "a profile with many photos",
        "private/a.md",
        profile + HostileFiles.filled(Photo.IN_TEXT + "AAAA-->", 200_000),
        "the photo stands in the file");
  }

  /** A grey picture of a size, with so many of its rows. */
  private static byte[] png(int width, int height, int rows) throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});
    byte[] size = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
    chunk(out, "IHDR", size);
    chunk(out, "IDAT", deflated((width + 1) * rows));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data)
      throws IOException {
    byte[] body =
        ByteBuffer.allocate(4 + data.length).put(type.getBytes(ISO_8859_1)).put(data).array();
    var sum = new CRC32();
    sum.update(body);
    out.write(ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(body);
    out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] jpeg(int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
    return out.toByteArray();
  }

  /** Noughts that take a thousandth of their number. */
  static byte[] deflated(int noughts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(new byte[noughts]);
    }
    return out.toByteArray();
  }
}
