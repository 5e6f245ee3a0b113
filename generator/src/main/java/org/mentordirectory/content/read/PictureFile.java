package org.mentordirectory.content.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** What a picture says at its beginning; the picture itself is never decoded here. */
public final class PictureFile {
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

  /** Width times height, from the header alone; nothing where it makes no sense. */
  public static OptionalLong pixels(Path file, Format format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
    if (!readers.hasNext()) {
      return OptionalLong.empty();
    }
    ImageReader reader = readers.next();
    try (var in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, true, true);
      return OptionalLong.of((long) reader.getWidth(0) * reader.getHeight(0));
    } catch (IOException | RuntimeException e) {
      // Readers meet a broken header with exceptions of every kind.
      return OptionalLong.empty();
    } finally {
      reader.dispose();
    }
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
