package org.mentordirectory.starter;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.output.Sha256;

/**
 * The last line of a file that is ours: the version that wrote it, and the beginning of the SHA-256
 * of all other lines. As long as they agree, nobody has changed the file.
 */
final class Mark {
  private static final Pattern LINE =
      Pattern.compile("(?m)^(?:#|rem) mentor:init \\S{1,40} ([0-9a-f]{16})\\R?\\z");

  private Mark() {}

  /** A text with its mark. */
  static String on(String text, String path, String version) {
    String comment = path.endsWith(".cmd") ? "rem" : "#";
    return text + comment + " mentor:init " + version + " " + sum(text) + "\n";
  }

  /** Whether a text is as it was written. */
  static boolean holds(String text) {
    String lines = text.replace("\r\n", "\n");
    Matcher mark = LINE.matcher(lines);
    return mark.find() && sum(lines.substring(0, mark.start())).equals(mark.group(1));
  }

  /** A text without its mark. */
  static String without(String text) {
    String lines = text.replace("\r\n", "\n");
    Matcher mark = LINE.matcher(lines);
    return mark.find() ? lines.substring(0, mark.start()) : lines;
  }

  private static String sum(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8), 8);
  }
}
