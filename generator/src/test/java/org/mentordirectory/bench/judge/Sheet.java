package org.mentordirectory.bench.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A resource of this package: lines {@code key: value}, in blocks between empty lines. Some values
 * are several, with a bar between them.
 */
record Sheet(List<Line> lines) {
  private static final Pattern BAR = Pattern.compile(" \\| ");

  /** A line. */
  record Line(String key, String value) {
    List<String> values() {
      return List.of(BAR.split(value));
    }
  }

  /** What stands in a resource, without comments. */
  static Sheet read(String name) {
    return new Sheet(text(name).lines().filter(line -> !line.isBlank()).map(Sheet::line).toList());
  }

  static List<Sheet> blocks(String name) {
    return Stream.of(text(name).split("\n\n+")).map(Sheet::of).toList();
  }

  private static Sheet of(String block) {
    return new Sheet(block.lines().map(Sheet::line).toList());
  }

  private static Line line(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException("no key: " + line);
    }
    return new Line(line.substring(0, colon), line.substring(colon + 2).strip());
  }

  /** The lines of a resource that are no comments. */
  static String text(String name) {
    try (InputStream stream = Sheet.class.getResourceAsStream(name)) {
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("^#.*\n", Pattern.MULTILINE).matcher(all).replaceAll("").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whole values of a key. */
  List<String> all(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).map(Line::value).toList();
  }

  /** Values of a key, from all its lines. */
  List<String> each(String key) {
    var each = new ArrayList<String>();
    lines.stream()
        .filter(line -> line.key().equals(key))
        .forEach(line -> each.addAll(line.values()));
    return each;
  }
}
