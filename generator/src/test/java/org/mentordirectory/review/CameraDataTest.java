package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameraDataTest {
  @TempDir private Path temp;

  /** A block of one tag, as cameras of both byte orders write it. */
  private static byte[] exif(ByteOrder order, int tag) {
    return ByteBuffer.allocate(26)
        .order(order)
        .put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M'))
        .put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M'))
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) tag)
        .putShort((short) 4)
        .putInt(1)
        .putInt(26)
        .array();
  }

  private CameraData in(String head, byte[] block) throws IOException {
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    Path file = temp.resolve("picture");
    Files.write(
        file, ByteBuffer.allocate(start.length + block.length).put(start).put(block).array());
    return CameraData.of(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ff\u00d8\u00ff\u00e1xxExif\0\0",
        "\u0089PNG\r\n\u001a\nxxxxeXIf",
        "RIFFxxxxWEBPEXIFxxxx"
      })
  void thePlaceIsFoundInEveryFormat(String head) throws IOException {
    assertThat(in(head, exif(ByteOrder.LITTLE_ENDIAN, 0x8825))).isEqualTo(CameraData.PLACE);
    assertThat(in(head, exif(ByteOrder.BIG_ENDIAN, 0x8825))).isEqualTo(CameraData.PLACE);
    assertThat(in(head, exif(ByteOrder.BIG_ENDIAN, 0x010f))).isEqualTo(CameraData.CAMERA);
  }

  @Test
  void aPacketOfXmpCountsToo() throws IOException {
    assertThat(in("\u00ff\u00d8http://ns.adobe.com/xap/1.0/ exif:GPSLatitude=", new byte[0]))
        .isEqualTo(CameraData.PLACE);
  }

  @Test
  void brokenBlocksAndPlainPicturesHoldNothingToFear() throws IOException {
    assertThat(in("\u00ff\u00d8\u00ff\u00e0", new byte[100])).isEqualTo(CameraData.NONE);
    assertThat(in("\u00ff\u00d8Exif\0\0", new byte[] {'I', 'I', 42})).isEqualTo(CameraData.CAMERA);
    assertThat(in("\u00ff\u00d8Exif\0\0", new byte[] {'M', 'M', 0, 42, -1, -1, -1, -1, 0}))
        .isEqualTo(CameraData.CAMERA);
    Path plain = temp.resolve("plain.jpg");
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "jpg", plain.toFile());
    assertThat(CameraData.of(plain)).isEqualTo(CameraData.NONE);
  }
}
