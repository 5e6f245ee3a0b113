package org.mentordirectory.content.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.content.Field;

/**
 * Writes the text of documents, and changes single lines of it so that all other lines stay as
 * somebody typed them: a reviewer sees what was changed and nothing else. What is written is read
 * back by {@link ContentReader} as the same values, whatever they hold. {@code profile.js} in the
 * theme does the same in the browser, byte for byte.
 *
 * <p>Values are given as a list for each field: none where nothing is said, one, or for fields that
 * take several, any number.
 */
public final class FrontMatterText {
  private static final String FENCE = "---";

  /** What some editors write before everything else. */
  private static final String MARK = "\uFEFF";

  /** Control characters and line ends of word processors, as a text can't hold them. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029]");

  private static final Pattern KEY =
      Pattern.compile("([\"']?)([A-Za-z][A-Za-z0-9_-]*)\\1[ \\t]*:(?:\\s.*)?");

  /** A value on the key's own line, without quotes and brackets, before a comment. */
  private static final Pattern COMMENTED =
      Pattern.compile("([^:]++:[^\"'\\[{|>#]*+)(?<=[ \\t])# .*");

  private FrontMatterText() {}

  /**
   * The text of a new document.
   *
   * @param fields in the order of the file
   * @param values by the names of fields; other names are left out
   * @param body Markdown
   */
  public static String of(List<Field> fields, Map<String, List<String>> values, String body) {
    var text = new StringBuilder(FENCE).append('\n');
    for (Field field : fields) {
      FieldLine.all(field, values).forEach(line -> text.append(line).append('\n'));
    }
    return text.append(FENCE).append("\n\n").append(body(body)).toString();
  }

  /**
   * The text of a document with other values.
   *
   * @param text of the file as it is
   * @param fields in the order of files; one that is new comes behind those before it
   * @param changes by the names of fields; a field with no value loses its line
   * @return nothing where the text has no front matter with a key on each line
   */
  public static Optional<String> with(
      String text, List<Field> fields, Map<String, List<String>> changes) {
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int end = secondFence(lines);
    if (end < 0) {
      return Optional.empty();
    }
    List<String> head = lines.subList(1, end);
    if (head.stream().noneMatch(line -> KEY.matcher(bare(line)).matches())) {
      return Optional.empty();
    }
    for (Field field : fields) {
      if (changes.containsKey(field.name())) {
        change(head, field, changes.get(field.name()), fields, ending(text));
      }
    }
    return Optional.of(String.join("\n", lines));
  }

  /** The text of a document with another body; as it is where it has no front matter. */
  public static String withBody(String text, String body) {
    List<String> lines = List.of(text.split("\n", -1));
    int end = secondFence(lines);
    if (end < 0) {
      return text;
    }
    String newLine = ending(text) + "\n";
    String head = String.join("\n", lines.subList(0, end)) + "\n" + bare(lines.get(end));
    return head + newLine + newLine + body(body).replace("\n", newLine);
  }

  /** All below the front matter, as it stands there; nothing where a text has no front matter. */
  public static Optional<String> bodyOf(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    int end = secondFence(lines);
    return end < 0
        ? Optional.empty()
        : Optional.of(String.join("\n", lines.subList(end + 1, lines.size())));
  }

  /** Where the front matter ends, or -1: as {@link DocumentReader} sees it. */
  private static int secondFence(List<String> lines) {
    String first = lines.get(0);
    if (isFence(first.startsWith(MARK) ? first.substring(1) : first)) {
      for (int line = 1; line < lines.size(); line++) {
        if (isFence(lines.get(line))) {
          return line;
        }
      }
    }
    return -1;
  }

  /** Whether a line begins or ends the front matter. */
  public static boolean isFence(String line) {
    return line.startsWith(FENCE) && line.stripTrailing().length() == FENCE.length();
  }

  /** What stands before the line feed at the end of a line. */
  private static String ending(String text) {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r" : "";
  }

  private static String bare(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** A body as a file has it: no control characters, no empty lines around it, one at its end. */
  public static String body(String typed) {
    String text = typed.replace("\r\n", "\n").replace('\r', '\n');
    text = Letters.BROKEN.matcher(CONTROLS.matcher(text).replaceAll(" ")).replaceAll("");
    text = text.replaceFirst("^(?:[ \\t]*+\\n)++", "").stripTrailing();
    return text.isBlank() ? "" : text + "\n";
  }

  private static void change(
      List<String> head, Field field, List<String> values, List<Field> order, String ending) {
    Optional<String> line = FieldLine.of(field, values);
    int start = lineOf(field.name(), head);
    if (start >= 0) {
      String comment = commentOf(bare(head.get(start)));
      head.subList(start, endOf(start, head)).clear();
      line.ifPresent(text -> head.add(start, text + comment + ending));
    } else {
      line.ifPresent(text -> head.add(placeOf(field, head, order), text + ending));
    }
  }

  /** The comment behind a value, with the spaces before it. */
  private static String commentOf(String line) {
    Matcher commented = COMMENTED.matcher(line);
    if (!commented.matches()) {
      return "";
    }
    int start = commented.end(1);
    while (line.charAt(start - 1) == ' ' || line.charAt(start - 1) == '\t') {
      start--;
    }
    return line.substring(start);
  }

  /** Behind the nearest field that comes before, so that the order stays the usual one. */
  private static int placeOf(Field field, List<String> head, List<Field> order) {
    for (int before = order.indexOf(field) - 1; before >= 0; before--) {
      int start = lineOf(order.get(before).name(), head);
      if (start >= 0) {
        return endOf(start, head);
      }
    }
    return 0;
  }

  private static int lineOf(String key, List<String> head) {
    for (int line = 0; line < head.size(); line++) {
      Matcher matcher = KEY.matcher(bare(head.get(line)));
      if (matcher.matches() && matcher.group(2).equals(key)) {
        return line;
      }
    }
    return -1;
  }

  /** The line behind a key's value; empty lines and comments belong to what follows. */
  private static int endOf(int start, List<String> head) {
    int end = start + 1;
    while (end < head.size() && !KEY.matcher(bare(head.get(end))).matches()) {
      end++;
    }
    while (end > start + 1 && bare(head.get(end - 1)).matches("\\s*(?:#.*)?")) {
      end--;
    }
    return end;
  }

  /**
   * A value as it is kept: one line, without spaces around it, in {@link Letters} that are kept.
   */
  public static String oneLine(String typed) {
    return Letters.oneLine(typed);
  }
}
