package org.mentordirectory.content.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Photo;
import org.mentordirectory.output.Cache;
import org.mentordirectory.output.Shelf;

/**
 * A photo as the site shows it: square, small, JPEG, and made anew from the pixels alone, so that
 * no place or camera that a phone wrote into the file is published. It is made when it is first
 * asked for: most goals need none, and the checks ask before the site does.
 */
public final class SmallPhoto {
  /** Twice the size at which a profile shows a photo. */
  private static final int SIDE = 320;

  /** The tag of Exif that says how a camera was held (CIPA DC-008). */
  private static final int ORIENTATION = 0x0112;

  /** A larger file is not looked up: no checks let it pass. */
  private static final int MOST_BYTES_KEPT = 16 << 20;

  private static final int LARGEST_EXIF = 64 * 1024;
  private static final int MOST_CHUNKS = 10_000;

  private final Path path;
  private final Shelf kept;
  private @Nullable Optional<byte[]> made;

  SmallPhoto(Path path, Shelf kept) {
    this.path = path;
    this.kept = kept;
  }

  /**
   * A photo in the folder of the mentors.
   *
   * @param file its path from the content folder
   * @param kept photos that were made before
   */
  public static Photo of(Path path, String file, Shelf kept) {
    String name = path.getFileName().toString();
    try {
      return new Photo(
          file,
          name.substring(0, name.lastIndexOf('.')),
          path,
          Files.size(path),
          new SmallPhoto(path, kept)::get);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The photo; nothing where the file is too large, or cannot be read to its end. */
  synchronized Optional<byte[]> get() {
    if (made == null) {
      made = make();
    }
    return made;
  }

  private Optional<byte[]> make() {
    try {
      if (Files.size(path) > MOST_BYTES_KEPT) {
        return made();
      }
      var key = Cache.Key.of(Files.readAllBytes(path));
      return kept.get(key)
          .or(
              () -> {
                Optional<byte[]> small = made();
                small.ifPresent(photo -> kept.put(key, photo));
                return small;
              });
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> made() {
    try {
      Optional<PictureFile.Format> format = PictureFile.format(path);
      boolean isPhoto =
          format
              .flatMap(known -> PictureFile.size(path, known))
              .filter(PictureFile.Size::isOfPhoto)
              .isPresent();
      return isPhoto ? Optional.of(small(format.get())) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // readers meet a broken picture with exceptions of every kind
    }
  }

  private byte[] small(PictureFile.Format format) throws IOException {
    BufferedImage image =
        Thumbnails.of(path.toFile())
            .size(SIDE, SIDE)
            .crop(Positions.CENTER)
            .imageType(BufferedImage.TYPE_INT_ARGB)
            .asBufferedImage();
    var out = new ByteArrayOutputStream();
    Thumbnails.of(PictureFile.onWhite(turned(image, path, format)))
        .scale(1)
        .imageType(BufferedImage.TYPE_INT_RGB)
        .outputFormat("jpg")
        .outputQuality(0.82)
        .toOutputStream(out);
    return out.toByteArray();
  }

  /**
   * The picture as its file says that it is to be seen, in the chunk {@code eXIf} of a PNG or
   * {@code EXIF} of a WebP. That of a JPEG is obeyed by what reads it.
   */
  private static BufferedImage turned(BufferedImage image, Path file, PictureFile.Format format)
      throws IOException {
    int turn = format == PictureFile.Format.JPEG ? 1 : turn(file, format);
    return turn == 1
        ? image
        : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(turn)).apply(image);
  }

  private static int turn(Path file, PictureFile.Format format) throws IOException {
    boolean isPng = format == PictureFile.Format.PNG;
    try (var in = new FileImageInputStream(file.toFile())) {
      in.setByteOrder(isPng ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
      in.seek(isPng ? 8 : 12);
      for (int i = 0; i < MOST_CHUNKS; i++) {
        byte[] name = new byte[4];
        long length = isPng ? in.readUnsignedInt() : 0;
        in.readFully(name);
        length = isPng ? length : in.readUnsignedInt();
        if (new String(name, StandardCharsets.ISO_8859_1).equalsIgnoreCase("exif")) {
          byte[] exif = new byte[(int) Math.min(length, LARGEST_EXIF)];
          in.readFully(exif);
          return of(exif);
        }
        in.seek(in.getStreamPosition() + length + (isPng ? 4 : length % 2));
      }
    } catch (EOFException e) {
      return 1; // the end of the chunks
    }
    return 1;
  }

  private static int of(byte[] exif) {
    int start = new String(exif, StandardCharsets.ISO_8859_1).startsWith("Exif\0\0") ? 6 : 0;
    ByteBuffer tiff = ByteBuffer.wrap(Arrays.copyOfRange(exif, start, exif.length));
    if (tiff.limit() < 8) {
      return 1;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int first = tiff.getInt(4);
    if (first < 0 || first > tiff.limit() - 2) {
      return 1;
    }
    int entries = Short.toUnsignedInt(tiff.getShort(first));
    for (int at = first + 2; entries > 0 && at <= tiff.limit() - 12; at += 12, entries--) {
      if (tiff.getShort(at) == ORIENTATION) {
        int turn = tiff.getShort(at + 8);
        return turn >= 1 && turn <= 8 ? turn : 1;
      }
    }
    return 1;
  }
}
