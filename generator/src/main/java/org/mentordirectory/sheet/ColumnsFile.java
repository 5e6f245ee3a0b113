package org.mentordirectory.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.content.read.YamlFile;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.Nearest;

/**
 * A file that says what the columns of spreadsheets mean, see {@link Columns}, and whatever else
 * its reader wants of it, with its mistakes.
 */
public final class ColumnsFile {
  private static final String RULE = "columns";
  private static final List<String> KEYS =
      List.of("columns", "values", "separator", "date", "ignore");
  private static final List<String> COLUMN_KEYS = List.of("field", "as", "separator");

  private final List<Finding> findings = new ArrayList<>();
  private final Path folder;
  private final Node.Mapping root;
  private final Fields fields;

  /**
   * What columns may answer.
   *
   * @param names of the fields
   * @param of what they are fields of, in a sentence
   * @param remedy how the sentence ends that says of a name that it is none
   */
  public record Fields(List<String> names, String of, String remedy) {}

  /**
   * Reads a file.
   *
   * @param name its path from the folder, which stands in sentences
   * @param more the keys that it may have beside those of all such files
   * @throws IOException if it is not there or may not be read
   */
  public ColumnsFile(Path folder, String name, List<String> more, Fields fields)
      throws IOException {
    this.folder = folder;
    this.fields = fields;
    try {
      root = YamlFile.read(folder.resolve(name), name, findings::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<String> keys = Stream.concat(KEYS.stream(), more.stream()).toList();
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
   * What all such files say.
   *
   * @param called how sentences of the tables call the file
   */
  public Columns columns(String called) {
    Map<String, Columns.Column> columns = new HashMap<>();
    for (Node.Entry entry : below("columns")) {
      column(entry).ifPresent(column -> columns.put(Label.key(column.name()), column));
    }
    Set<String> ignored =
        new LinkedHashSet<>(root.get("ignore").map(ColumnsFile::words).orElse(List.of()));
    return new Columns(
        called, columns, values(), separator(root), root.get("date").flatMap(this::date), ignored);
  }

  private Optional<Columns.Column> column(Node.Entry entry) {
    Node value = entry.value();
    Node.Mapping more = value instanceof Node.Mapping mapping ? mapping : null;
    if (more != null) {
      for (Node.Entry key : more.entries()) {
        if (!COLUMN_KEYS.contains(key.key())) {
          report(key.at(), "unknown key `%s`; there are `%s`", key.key(), quoted(COLUMN_KEYS));
        }
      }
      value = more.get("field").orElse(more);
    }
    String field = value.word().orElse("");
    if (!isField(value.at(), field)) {
      return Optional.empty();
    }
    Optional<Node> as = more == null ? Optional.empty() : more.get("as");
    if (as.isPresent() && !as.get().word().orElse("").contains(Columns.HERE)) {
      report(
          as.get().at(),
          "`as` is what an answer is a part of, and `{}` is where it stands, as in `as:"
              + " \"https://github.com/{}\"`");
      return Optional.empty();
    }
    return Optional.of(
        new Columns.Column(
            FrontMatterText.oneLine(entry.key()),
            field,
            as.flatMap(Node::word),
            more == null ? Optional.empty() : separator(more),
            place(entry.at())));
  }

  private boolean isField(Position at, String name) {
    boolean known = fields.names().contains(name);
    if (!known) {
      report(
          at,
          "`%s` is no field of %s%s",
          name,
          fields.of(),
          new Nearest(fields.names())
              .to(name)
              .map("; did you mean `%s`?"::formatted)
              .orElse("; " + fields.remedy()));
    }
    return known;
  }

  private Map<String, Map<String, List<String>>> values() {
    Map<String, Map<String, List<String>>> values = new HashMap<>();
    for (Node.Entry entry : below("values")) {
      if (!(entry.value() instanceof Node.Mapping) && !fields.names().contains(entry.key())) {
        put(values, Columns.EVERY, entry);
      } else if (isField(entry.at(), entry.key())) {
        below(entry).forEach(answer -> put(values, Label.key(entry.key()), answer));
      }
    }
    return values;
  }

  private static void put(
      Map<String, Map<String, List<String>>> values, String field, Node.Entry answer) {
    boolean every = answer.key().strip().equals(Columns.EVERY);
    values
        .computeIfAbsent(field, name -> new HashMap<>())
        .put(every ? Columns.EVERY : Label.key(answer.key()), words(answer.value()));
  }

  /** Read with care for a sign that is a space, or a tab, which YAML hands over as one. */
  private Optional<String> separator(Node.Mapping mapping) {
    Optional<Node> node = mapping.get("separator").filter(Node.Scalar.class::isInstance);
    Optional<String> typed = node.map(scalar -> ((Node.Scalar) scalar).text());
    if (typed.isPresent() && typed.get().isEmpty()) {
      report(
          node.get().at(), "the separator is empty; write it in quotes, as in `separator: \";\"`");
    }
    return typed;
  }

  private Optional<DateTimeFormatter> date(Node node) {
    String pattern = node.word().orElse("");
    try {
      if (pattern.contains("d")
          && pattern.contains("M")
          && (pattern.contains("y") || pattern.contains("u"))) {
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

  /** What the lines below a key say, each of a field. */
  public Map<String, List<String>> ofFields(String key) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Node.Entry entry : below(key)) {
      if (isField(entry.at(), entry.key())) {
        values.put(entry.key(), words(entry.value()));
      }
    }
    return values;
  }

  /** The words of a list, or one word. */
  public static List<String> words(Node node) {
    return node.scalars().stream()
        .map(scalar -> FrontMatterText.oneLine(scalar.text()))
        .distinct()
        .toList();
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
    findings.add(Finding.error(at, RULE, String.format(Locale.ROOT, sentence, values)));
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
