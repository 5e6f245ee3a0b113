package org.mentordirectory.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.read.Letters;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

/**
 * The text of a file from outside, in whichever of the usual encodings it came: UTF-8, UTF-16, or
 * one of the {@link Encodings} with a byte for a letter, which is said. Where bytes fit none of
 * them, that is said with line and column. Letters are those that are {@linkplain Letters#kept
 * kept}.
 */
public final class SentText {
  private static final char MARK = '\uFEFF';
  private static final char LOST = '\uFFFD';

  private SentText() {}

  /**
   * Reads a file; line ends become {@code \n}.
   *
   * @param at the file
   * @param most how many megabytes it may have
   * @param report takes what a person should know of how the letters were read
   */
  public static String read(Path path, Position at, int most, Consumer<Finding> report)
      throws IOException, Refusal {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(most * 1024 * 1024 + 1);
    }
    if (bytes.length > most * 1024 * 1024) {
      throw new Refusal(at, "this is larger than %d MB; send it in parts", most);
    }
    String text = decode(bytes, at, report);
    if (text.indexOf(LOST) >= 0) {
      report.accept(
          Finding.warning(
              at,
              "letters were lost before this file was made, and `%s` stands for them; export it again as CSV UTF-8"
                  .formatted(LOST)));
    }
    return Letters.kept(text.indexOf(MARK) == 0 ? text.substring(1) : text)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }

  private static String decode(byte[] bytes, Position at, Consumer<Finding> report) throws Refusal {
    Charset wide = wide(bytes);
    if (wide != null) {
      return decode(bytes, wide, at, "UTF-16");
    }
    CharBuffer out = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (!StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      return Encodings.once(out.flip().toString(), at, report);
    }
    if (looksLikeUtf8(bytes)) {
      return decode(bytes, StandardCharsets.UTF_8, at, "UTF-8");
    }
    Optional<String> likely = Encodings.read(bytes, at, report);
    return likely.isPresent() ? likely.get() : decode(bytes, Encodings.WINDOWS, at, "Windows-1252");
  }

  private static String decode(byte[] bytes, Charset charset, Position at, String label)
      throws Refusal {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean wrong =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true)
            .isError();
    String text = out.flip().toString();
    if (wrong) {
      throw new Refusal(
          at.at(
              (int) (1 + text.chars().filter(c -> c == '\n').count()),
              text.length() - text.lastIndexOf('\n')),
          "a character here is no %s, though others in the file are; export it again as UTF-8",
          label);
    }
    return text;
  }

  /** UTF-16 by its mark, or by the noughts between the letters of a first line in Latin ones. */
  private static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (first == 0xFF && second == 0xFE || first != 0 && second == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return first == 0xFE && second == 0xFF || first == 0 && second != 0
        ? StandardCharsets.UTF_16BE
        : null;
  }

  /** Whether most of the characters that are no ASCII are whole ones in UTF-8. */
  private static boolean looksLikeUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      int more = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
      int seen = 0;
      while (seen < more && i + seen + 1 < bytes.length && (bytes[i + seen + 1] & 0xC0) == 0x80) {
        seen++;
      }
      if (more > 0 && seen == more) {
        whole++;
        i += seen;
      } else if (lead >= 0x80) {
        broken++;
      }
    }
    return whole > broken;
  }
}
