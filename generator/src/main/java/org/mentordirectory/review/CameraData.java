package org.mentordirectory.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * What a camera wrote into a picture: nothing, something, or the place where it was taken. The site
 * leaves it out; the repository keeps the file as it is, in all its history.
 *
 * @see <a href="https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf">Exif 2.32</a>
 */
enum CameraData {
  NONE,
  CAMERA,
  PLACE;

  private static final int MOST_BYTES = 12 * 1024 * 1024;
  private static final int PLACE_TAG = 0x8825;
  private static final int MOST_ENTRIES = 500;

  /** Looks into a picture; none where it cannot be read. */
  static CameraData of(Path picture) {
    try (InputStream in = Files.newInputStream(picture, LinkOption.NOFOLLOW_LINKS)) {
      return of(in.readNBytes(MOST_BYTES));
    } catch (IOException e) {
      return NONE;
    }
  }

  private static CameraData of(byte[] bytes) {
    // One byte a character, so that places in the text are places in the file.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int start = exif(text);
    boolean hasPacket = text.contains("http://ns.adobe.com/xap/") || text.contains("XML:com.adobe");
    boolean written =
        text.contains("Raw profile type exif") || text.contains("Raw profile type APP1");
    if (text.contains("GPSLatitude") || start >= 0 && hasPlace(bytes, start)) {
      return PLACE;
    }
    return start >= 0 || hasPacket || written ? CAMERA : NONE;
  }

  /** Where the block of tags begins, in JPEG, PNG and WebP; or -1. */
  private static int exif(String text) {
    int inJpeg = text.indexOf("Exif\0\0");
    if (inJpeg >= 0) {
      return inJpeg + 6;
    }
    int inPng = text.startsWith("\u0089PNG") ? text.indexOf("eXIf") : -1;
    if (inPng >= 0) {
      return inPng + 4;
    }
    int inWebp = text.startsWith("RIFF") ? text.indexOf("EXIF") : -1;
    return inWebp >= 0 ? inWebp + 8 : -1;
  }

  /** Whether the first list of tags points to one of the place. */
  private static boolean hasPlace(byte[] bytes, int start) {
    var data = ByteBuffer.wrap(bytes);
    if (start + 8 > bytes.length) {
      return false;
    }
    data.order(bytes[start] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long list = start + Integer.toUnsignedLong(data.getInt(start + 4));
    if (list + 2 > bytes.length) {
      return false;
    }
    int entries = Math.min(MOST_ENTRIES, Short.toUnsignedInt(data.getShort((int) list)));
    for (int i = 0; i < entries; i++) {
      long entry = list + 2 + 12L * i;
      if (entry + 12 > bytes.length) {
        return false;
      }
      if (Short.toUnsignedInt(data.getShort((int) entry)) == PLACE_TAG) {
        return true;
      }
    }
    return false;
  }
}
