package org.mentordirectory.content.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A file with a picture made of pixels: what it says at its beginning, by which it is judged before
 * anything is decoded, and the picture made anew.
 */
public final class PictureFile {
  private static final Pattern DATA =
      Pattern.compile("(?is)data:image/(png|jpeg|webp);base64,(.*)");

  /** What reads pictures, looked for when the first is to be read: most runs read none. */
  private static final class Readers {
    static {
      ImageIO.setUseCache(false);
      ImageIO.scanForPlugins(); // inside Maven, readers of the plugin are not found by themselves
    }

    static Iterator<ImageReader> of(Format format) {
      return ImageIO.getImageReadersByFormatName(format.name());
    }
  }

  private PictureFile() {}

  /** A format that pages can show. */
  public enum Format {
    JPEG("jpg"),
    PNG("png"),
    WEBP("webp");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    /** The ending of files in it. */
    public String ending() {
      return ending;
    }

    /** The format of an ending in small letters. */
    public static Optional<Format> ofEnding(String ending) {
      return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
    }
  }

  /** The format by the first bytes of a file, whatever its name says. */
  public static Optional<Format> format(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(12);
      if (startsWith(first, 0, 0xFF, 0xD8, 0xFF)) {
        return Optional.of(Format.JPEG);
      }
      if (startsWith(first, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
        return Optional.of(Format.PNG);
      }
      return startsWith(first, 0, 'R', 'I', 'F', 'F') && startsWith(first, 8, 'W', 'E', 'B', 'P')
          ? Optional.of(Format.WEBP)
          : Optional.empty();
    }
  }

  /** A size in pixels. */
  public record Size(int width, int height) {
    /** The longest side of a photo. */
    public static final int LONGEST = 12_000;

    /** How much longer than the other a side of a photo may be. */
    public static final int MOST_TIMES = 4;

    /** The most pixels of a photo, in millions. */
    public static final int MOST_MILLIONS = 25;

    /** The pixels, in millions. */
    public int millions() {
      return (int) ((long) width * height / 1_000_000);
    }

    /** Whether a photo of this size can be made small without harm. */
    public boolean isOfPhoto() {
      int longer = Math.max(width, height);
      return longer <= LONGEST
          && longer <= (long) MOST_TIMES * Math.min(width, height)
          && millions() < MOST_MILLIONS;
    }

    private boolean isOfLogo() {
      return Math.max(width, height) <= LONGEST && millions() < 4;
    }
  }

  /** The size, from the header alone; nothing where it makes no sense. */
  public static Optional<Size> size(Path file, Format format) {
    try (var in = new FileImageInputStream(file.toFile())) {
      return size(in, format);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Size> size(ImageInputStream in, Format format) {
    Iterator<ImageReader> readers = Readers.of(format);
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    ImageReader reader = readers.next();
    try {
      reader.setInput(in, true, true);
      return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
    } catch (IOException | RuntimeException e) {
      // Readers meet a broken header with exceptions of every kind.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  /** Whether an address holds a whole picture, {@code data:image/png;base64,…}, of a fair size. */
  public static boolean isHeldBy(String address) {
    Matcher data = DATA.matcher(address.strip());
    if (!data.matches()) {
      return false;
    }
    Format format = Format.valueOf(data.group(1).toUpperCase(Locale.ROOT));
    try {
      byte[] picture = Base64.getMimeDecoder().decode(data.group(2));
      var head = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture));
      return size(head, format).filter(Size::isOfLogo).isPresent()
          && ImageIO.read(new ByteArrayInputStream(picture)) != null;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /**
   * A logo made anew from its pixels: a JPEG as such, all others as PNG.
   *
   * @return nothing where it is in another format, too large, or cannot be read to its end
   */
  public static Optional<byte[]> logo(Path file, Format format) {
    try {
      if (!format(file).equals(Optional.of(format))
          || size(file, format).filter(Size::isOfLogo).isEmpty()) {
        return Optional.empty();
      }
      BufferedImage image = ImageIO.read(file.toFile());
      var out = new ByteArrayOutputStream();
      boolean written =
          format == Format.JPEG
              ? ImageIO.write(onWhite(image), "jpg", out)
              : ImageIO.write(image, "png", out);
      return written ? Optional.of(out.toByteArray()) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The same without what shines through. */
  static BufferedImage onWhite(BufferedImage image) {
    var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = opaque.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return opaque;
  }

  private static boolean startsWith(byte[] bytes, int from, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (from + i >= bytes.length || (bytes[from + i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
