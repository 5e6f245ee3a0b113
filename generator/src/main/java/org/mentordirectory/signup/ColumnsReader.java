package org.mentordirectory.signup;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Finding;
import org.mentordirectory.content.FrontMatterText;
import org.mentordirectory.content.Kind;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Position;
import org.mentordirectory.content.YamlFile;

/** Reads the file that says what {@link Columns} mean. */
final class ColumnsReader {
  private static final String RULE = "columns";
  private static final List<String> KEYS =
      List.of("columns", "text", "values", "separator", "date", "consent", "ignore");

  private final List<Finding> findings = new ArrayList<>();

  private final Kind kind;

  private ColumnsReader(Kind kind) {
    this.kind = kind;
  }

  /**
   * Reads a file.
   *
   * @param kind what the answers are to become
   * @throws SignupException if it has mistakes, a line for each
   */
  static Columns read(Path path, Kind kind) throws SignupException {
    var reader = new ColumnsReader(kind);
    Columns columns;
    try {
      String name = path.getFileName().toString();
      columns = reader.columns(YamlFile.read(path, name, reader.findings::add));
    } catch (UncheckedIOException e) {
      throw new SignupException("%s can't be read; give another by -Dmentor.columns", path);
    }
    if (!reader.findings.isEmpty()) {
      throw new SignupException(
          String.join("\n", reader.findings.stream().sorted().map(Finding::toString).toList()));
    }
    return columns;
  }

  private Columns columns(Node.Mapping root) {
    for (Node.Entry entry : root.entries()) {
      if (!KEYS.contains(entry.key())) {
        report(entry.at(), "unknown key `%s`; there are `%s`", entry.key(), quoted(KEYS));
      }
    }
    return new Columns(
        fields(inside(root, "columns")),
        root.get("text").map(this::text).orElse(Map.of()),
        values(inside(root, "values")),
        root.get("separator").filter(Node.Scalar.class::isInstance).map(this::separator),
        root.get("date").flatMap(this::date),
        root.get("consent").flatMap(this::consent),
        root.get("ignore").map(ColumnsReader::words).orElse(List.of()));
  }

  private Map<String, String> fields(Optional<Node.Mapping> mapping) {
    var fields = new LinkedHashMap<String, String>();
    Map<String, String> columns = new LinkedHashMap<>();
    for (Node.Entry entry : entries(mapping)) {
      String name = entry.value().word().orElse("");
      Optional<Field> field = field(entry.value().at(), name);
      String before = columns.putIfAbsent(name, entry.key());
      if (before != null && field.isPresent() && !field.get().takesSeveral()) {
        report(entry.at(), "`%s` fills `%s` as well; keep one of them", before, name);
      }
      field.ifPresent(known -> fields.put(FrontMatterText.oneLine(entry.key()), known.name()));
    }
    return fields;
  }

  private Optional<Field> field(Position at, String name) {
    Optional<Field> field = Field.named(name, kind.fields());
    if (field.isEmpty()) {
      report(
          at,
          "`%s` is no field of a profile; the fields are `%s`",
          name,
          quoted(kind.fields().stream().map(Field::name).toList()));
    }
    return field;
  }

  private Map<String, String> text(Node node) {
    var text = new LinkedHashMap<String, String>();
    if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              entry ->
                  text.put(
                      FrontMatterText.oneLine(entry.key()),
                      FrontMatterText.oneLine(entry.value().word().orElse(""))));
    } else {
      words(node).forEach(column -> text.put(column, column));
    }
    return text;
  }

  private Map<String, Map<String, List<String>>> values(Optional<Node.Mapping> mapping) {
    Map<String, Map<String, List<String>>> values = new LinkedHashMap<>();
    for (Node.Entry entry : entries(mapping)) {
      if (field(entry.at(), entry.key()).isPresent()) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Node.Entry answer : entries(asMapping(entry))) {
          answers.put(folded(answer.key()), words(answer.value()));
        }
        values.put(entry.key(), answers);
      }
    }
    return values;
  }

  /** Read with care for a sign that is a space, or a tab, which YAML hands over as one. */
  private String separator(Node node) {
    String typed = ((Node.Scalar) node).text();
    if (typed.isEmpty()) {
      report(node.at(), "the separator is empty; write it in quotes, as in `separator: \";\"`");
    }
    return typed;
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

  private Optional<Columns.Consent> consent(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      report(node.at(), "`consent` takes `{column: …, yes: …, day: …}`");
      return Optional.empty();
    }
    for (String key : List.of("column", "yes", "day")) {
      if (mapping.get(key).map(ColumnsReader::words).orElse(List.of()).isEmpty()) {
        report(
            mapping.at(),
            "`consent` lacks `%s`: `column` asks for consent, `yes` is the answer that gives it, and"
                + " `day` the column with the time of the answer",
            key);
        return Optional.empty();
      }
    }
    return Optional.of(
        new Columns.Consent(
            words(mapping.get("column").orElseThrow()).get(0),
            words(mapping.get("yes").orElseThrow()).stream().map(ColumnsReader::folded).toList(),
            words(mapping.get("day").orElseThrow()).get(0)));
  }

  private Optional<Node.Mapping> inside(Node.Mapping root, String key) {
    return root.entry(key).flatMap(this::asMapping);
  }

  private Optional<Node.Mapping> asMapping(Node.Entry entry) {
    if (entry.value() instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    report(entry.value().at(), "`%s` takes lines of the form `key: value`, indented", entry.key());
    return Optional.empty();
  }

  private static List<Node.Entry> entries(Optional<Node.Mapping> mapping) {
    return mapping.map(Node.Mapping::entries).orElse(List.of());
  }

  private static List<String> words(Node node) {
    return node.scalars().stream()
        .map(scalar -> FrontMatterText.oneLine(scalar.text()))
        .distinct()
        .toList();
  }

  /** An answer or a column's name as it is compared: without regard to capitals and spaces. */
  static String folded(String text) {
    return FrontMatterText.oneLine(text).toLowerCase(Locale.ROOT);
  }

  private static String quoted(List<String> words) {
    return String.join("`, `", words);
  }

  private void report(Position at, String sentence, Object... values) {
    findings.add(Finding.error(at, RULE, sentence.formatted(values)));
  }
}
