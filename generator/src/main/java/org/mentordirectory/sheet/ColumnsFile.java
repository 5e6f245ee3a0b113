package org.mentordirectory.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mentordirectory.content.Finding;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Position;
import org.mentordirectory.content.Refusal;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.content.read.YamlFile;

/** A file that says what the columns of a spreadsheet mean, piece by piece, with its mistakes. */
public final class ColumnsFile {
  private static final String RULE = "columns";

  private final List<Finding> findings = new ArrayList<>();
  private final Path folder;
  private final Node.Mapping root;

  /**
   * Reads a file.
   *
   * @param name its path from the folder, which stands in sentences
   * @param keys what it may have
   * @throws IOException if it is not there or may not be read
   */
  public ColumnsFile(Path folder, String name, List<String> keys) throws IOException {
    this.folder = folder;
    try {
      root = YamlFile.read(folder.resolve(name), name, findings::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Node.Entry entry : root.entries()) {
      if (!keys.contains(entry.key())) {
        report(entry.at(), "unknown key `%s`; there are `%s`", entry.key(), quoted(keys));
      }
    }
  }

  /** The value of a key. */
  public Optional<Node> get(String key) {
    return root.get(key);
  }

  /** The lines below a key; none where it is not there. */
  public List<Node.Entry> below(String key) {
    return root.entry(key).map(this::below).orElse(List.of());
  }

  /** The lines below a line; none, and a mistake, where it has something else. */
  public List<Node.Entry> below(Node.Entry entry) {
    if (entry.value() instanceof Node.Mapping mapping) {
      return mapping.entries();
    }
    report(entry.value().at(), "`%s` takes lines of the form `key: value`, indented", entry.key());
    return List.of();
  }

  /**
   * What stands between several answers in one cell. Read with care for a sign that is a space, or
   * a tab, which YAML hands over as one.
   */
  public Optional<String> separator() {
    Optional<Node> node = root.get("separator").filter(Node.Scalar.class::isInstance);
    Optional<String> typed = node.map(scalar -> ((Node.Scalar) scalar).text());
    if (typed.isPresent() && typed.get().isEmpty()) {
      report(
          node.get().at(), "the separator is empty; write it in quotes, as in `separator: \";\"`");
    }
    return typed;
  }

  /** How days are written. */
  public Optional<DateTimeFormatter> date() {
    return root.get("date").flatMap(this::date);
  }

  private Optional<DateTimeFormatter> date(Node node) {
    String pattern = node.word().orElse("");
    try {
      if (pattern.contains("d") && pattern.contains("M") && pattern.matches(".*[yu].*")) {
        return Optional.of(
            DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT));
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    report(
        node.at(),
        "`%s` is no way to write a day; d is the day, M the month, yyyy the year, as in `d/M/yyyy`",
        pattern);
    return Optional.empty();
  }

  /** The columns that are left out on purpose. */
  public List<String> ignored() {
    return root.get("ignore").map(ColumnsFile::words).orElse(List.of());
  }

  /** The words of a list, or one word. */
  public static List<String> words(Node node) {
    return node.scalars().stream()
        .map(scalar -> FrontMatterText.oneLine(scalar.text()))
        .distinct()
        .toList();
  }

  /** An answer or a column's name as it is compared: without regard to capitals and spaces. */
  public static String folded(String text) {
    return FrontMatterText.oneLine(text).toLowerCase(Locale.ROOT);
  }

  /** Words in a sentence, each in its quotes but for the first and last, which the sentence has. */
  public static String quoted(List<String> words) {
    return String.join("`, `", words);
  }

  /** A place in this file for the person who gave it. */
  public Position place(Position at) {
    return at.under(folder);
  }

  /** Takes a mistake. */
  public void report(Position at, String sentence, Object... values) {
    findings.add(Finding.error(at, RULE, sentence.formatted(values)));
  }

  /**
   * Ends the reading.
   *
   * @throws Refusal if there were mistakes, a line for each
   */
  public void refuseMistakes() throws Refusal {
    if (!findings.isEmpty()) {
      throw new Refusal(
          findings.stream().sorted().map(each -> each.withPlace(place(each.at()))).toList());
    }
  }
}
