package org.mentordirectory.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/** Files in the encodings that come from outside. */
class SentTextTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  private final List<Finding> remarks = new ArrayList<>();

  private Path file(byte[]... parts) throws Exception {
    var bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.write(part);
    }
    return Files.write(folder.resolve("a.csv"), bytes.toByteArray());
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private String read(byte[]... parts) throws Exception {
    return SentText.read(file(parts), Position.of(Path.of("a.csv")), 1, remarks::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Zoë, Łukasz", "\uD83D\uDD2C"})
  void utf8IsReadWithAndWithoutItsMark(String text) throws Exception {
    assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
    assertThat(read(("\uFEFF" + text).getBytes(UTF_8))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name,Łódź", "\uFEFFName", "\uFEFFŁódź"})
  void utf16IsKnownByItsMarkOrByAFirstLatinLetter(String text) throws Exception {
    String plain = text.replace("\uFEFF", "");
    assertThat(read(text.getBytes(UTF_16LE))).isEqualTo(plain);
    assertThat(read(text.getBytes(UTF_16BE))).isEqualTo(plain);
  }

  @Test
  void whatIsNotUtf8IsOfWindows() throws Exception {
    assertThat(read("Zoë’s".getBytes(WINDOWS))).isEqualTo("Zoë’s");
    assertThat(read("é".getBytes(UTF_8), bytes(0xFF))).as("as much against it").isEqualTo("Ã©ÿ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0080", "\u07FF", "\u0800", "\uFFFD", "\uD800\uDC00", "\uDBFF\uDFFF", "\u4E2D"})
  void aBrokenCharacterAmongWholeOnesIsRefusedAtItsPlace(String letter) {
    byte[] text = ("a\nb\n" + letter + letter).getBytes(UTF_8);
    assertThatThrownBy(() -> read(text, bytes(0xFF, 'c')))
        .hasMessage(
            "a.csv:3:%s: error: a character here is no UTF-8, though others in the file are; export"
                + " it again as UTF-8",
            2 * letter.length() + 1);
  }

  @Test
  void whatIsInNoneOfTheUsualEncodingsIsTold() throws Exception {
    read("Zoë’s".getBytes(WINDOWS));
    assertThat(remarks).extracting(Finding::severity).containsOnly(Finding.Severity.NOTE);
    read("é\nab".getBytes(WINDOWS), bytes(0x81));
    assertThat(remarks).extracting(Finding::severity).contains(Finding.Severity.WARNING);
  }

  @Test
  void linesEndInOneWay() throws Exception {
    assertThat(read("a\r\nb\rc\nd".getBytes(UTF_8))).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void aFileMayBeAsLargeAsIsSaidAndNoLarger() throws Exception {
    byte[] most = "x".repeat(1024 * 1024).getBytes(UTF_8);
    assertThat(read(most)).hasSize(most.length);
    assertThatThrownBy(() -> read(most, bytes('x')))
        .hasMessage("a.csv: error: this is larger than 1 MB; send it in parts");
  }
}
