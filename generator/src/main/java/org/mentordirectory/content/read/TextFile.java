package org.mentordirectory.content.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentordirectory.content.Lines;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/**
 * A file of the content folder as text that holds no surprises: UTF-8, not too large, without byte
 * order mark, with plain line ends and without characters that nobody can see.
 */
final class TextFile {
  private static final int MAX_BYTES = 256 * 1024;
  private static final String CONFLICT = "<<<<<<< ";

  private TextFile() {}

  /**
   * Reads a file.
   *
   * @param file its name in positions
   * @param findings where to report what makes it unreadable
   * @return nothing, after a finding, where the file is no text
   */
  static Optional<String> read(Path path, String file, Consumer<Finding> findings) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.length > MAX_BYTES) {
      findings.accept(
          Finding.error(
              Position.startOf(file),
              ReaderRule.SIZE.key(),
              "the file is larger than %s KB; make it shorter".formatted(MAX_BYTES / 1024)));
      return Optional.empty();
    }
    var buffer = ByteBuffer.wrap(bytes);
    var characters = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(buffer, characters, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < buffer.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      findings.accept(
          Finding.error(
              new Position(file, line, 1),
              "encoding",
              "a character on this line is not UTF-8; save the file again with the encoding UTF-8"));
      return Optional.empty();
    }
    String text = lines(characters.flip().toString());
    reportConflict(text, file, findings);
    return Optional.of(printable(text, file, findings));
  }

  /** The first character that nobody can see and that is no white space, or -1. */
  static int firstUnprintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnprintable(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isUnprintable(String text, int i) {
    char c = text.charAt(i);
    if (Character.isSurrogate(c)) {
      return Character.isHighSurrogate(c)
          ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
          : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c < ' ' && c != '\n' && c != '\t' || c >= '\u007F' && c <= '\u009F' || c >= '\uFFFE';
  }

  /** Without byte order mark; all kinds of line end become one, or a space inside a paragraph. */
  private static String lines(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.indexOf('\r') >= 0) {
      plain = plain.replace("\r\n", "\n").replace('\r', '\n');
    }
    // Word processors write these for a line end that begins no paragraph.
    for (char softEnd : new char[] {'\u000B', '\f', '\u0085', '\u2028', '\u2029'}) {
      plain = plain.replace(softEnd, ' ');
    }
    return plain;
  }

  private static String printable(String text, String file, Consumer<Finding> findings) {
    int first = firstUnprintable(text);
    if (first < 0) {
      return text;
    }
    findings.accept(
        Finding.error(
            new Lines(text, file, 1).at(first),
            "encoding",
            String.format(
                    Locale.ROOT,
                    "an invisible control character (U+%04X) stands here; delete it and type the words",
                    (int) text.charAt(first))
                + " around it again"));
    var printable = new StringBuilder(text);
    for (int i = first; i < text.length(); i++) {
      if (isUnprintable(text, i)) {
        printable.setCharAt(i, '\uFFFD');
      }
    }
    return printable.toString();
  }

  /** Two versions of a file that Git could not merge. */
  private static void reportConflict(String text, String file, Consumer<Finding> findings) {
    int before = text.startsWith(CONFLICT) ? -1 : text.indexOf("\n" + CONFLICT);
    if (before >= 0 || text.startsWith(CONFLICT)) {
      findings.accept(
          Finding.error(
              new Lines(text, file, 1).at(before + 1),
              "conflict",
              "two versions of this file were not merged; from here on keep the lines that are right"
                  + " and take out those with `<<<<<<<`, `=======` and `>>>>>>>`"));
    }
  }
}
