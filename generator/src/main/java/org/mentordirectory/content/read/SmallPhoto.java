package org.mentordirectory.content.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;
import org.jspecify.annotations.Nullable;

/**
 * A photo as the site shows it: square, small, JPEG, and made anew from the pixels alone, so that
 * no place or camera that a phone wrote into the file is published. It is made when it is first
 * asked for: most goals need none, and the checks ask before the site does.
 */
final class SmallPhoto {
  /** Twice the size at which a profile shows a photo. */
  private static final int SIDE = 320;

  private final Path path;
  private @Nullable Optional<byte[]> made;

  SmallPhoto(Path path) {
    this.path = path;
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
      Optional<PictureFile.Size> size =
          PictureFile.format(path).flatMap(format -> PictureFile.size(path, format));
      return size.isPresent() && size.get().isOfPhoto() ? Optional.of(small()) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // readers meet a broken picture with exceptions of every kind
    }
  }

  private byte[] small() throws IOException {
    BufferedImage image =
        Thumbnails.of(path.toFile())
            .size(SIDE, SIDE)
            .crop(Positions.CENTER)
            .imageType(BufferedImage.TYPE_INT_ARGB)
            .asBufferedImage();
    var out = new ByteArrayOutputStream();
    Thumbnails.of(PictureFile.onWhite(image))
        .scale(1)
        .imageType(BufferedImage.TYPE_INT_RGB)
        .outputFormat("jpg")
        .outputQuality(0.82)
        .toOutputStream(out);
    return out.toByteArray();
  }
}
