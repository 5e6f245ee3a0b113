package org.mentordirectory.signup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Position;
import org.mentordirectory.content.Refusal;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.sheet.ColumnsFile;

/** Reads the file that says what {@link Columns} mean. */
final class ColumnsReader {
  private static final List<String> KEYS =
      List.of("columns", "text", "values", "separator", "date", "consent", "ignore");

  private final ColumnsFile file;
  private final DocumentType kind;

  private ColumnsReader(ColumnsFile file, DocumentType kind) {
    this.file = file;
    this.kind = kind;
  }

  /**
   * Reads a file.
   *
   * @param kind what the answers are to become
   * @throws Refusal if it has mistakes, a line for each
   */
  static Columns read(Path path, DocumentType kind) throws IOException, Refusal {
    var file =
        new ColumnsFile(
            Optional.ofNullable(path.getParent()).orElse(Path.of("")),
            path.getFileName().toString(),
            KEYS);
    Columns columns = new ColumnsReader(file, kind).columns();
    file.refuseMistakes();
    return columns;
  }

  private Columns columns() {
    return new Columns(
        fields(),
        file.get("text").map(this::text).orElse(Map.of()),
        values(),
        file.separator(),
        file.date(),
        file.get("consent").flatMap(this::consent),
        file.ignored());
  }

  private Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    Map<String, String> columns = new LinkedHashMap<>();
    for (Node.Entry entry : file.below("columns")) {
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
          ColumnsFile.quoted(kind.fields().stream().map(Field::name).toList()));
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
      ColumnsFile.words(node).forEach(column -> text.put(column, column));
    }
    return text;
  }

  private Map<String, Map<String, List<String>>> values() {
    Map<String, Map<String, List<String>>> values = new LinkedHashMap<>();
    for (Node.Entry entry : file.below("values")) {
      if (field(entry.at(), entry.key()).isPresent()) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Node.Entry answer : file.below(entry)) {
          answers.put(folded(answer.key()), ColumnsFile.words(answer.value()));
        }
        values.put(entry.key(), answers);
      }
    }
    return values;
  }

  private Optional<Columns.Consent> consent(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      report(node.at(), "`consent` takes `{column: …, yes: …, day: …}`");
      return Optional.empty();
    }
    for (String key : List.of("column", "yes", "day")) {
      if (mapping.get(key).map(ColumnsFile::words).orElse(List.of()).isEmpty()) {
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
            ColumnsFile.words(mapping.get("column").orElseThrow()).get(0),
            ColumnsFile.words(mapping.get("yes").orElseThrow()).stream()
                .map(ColumnsFile::folded)
                .toList(),
            ColumnsFile.words(mapping.get("day").orElseThrow()).get(0)));
  }

  /** An answer or a column's name as it is compared. */
  static String folded(String text) {
    return ColumnsFile.folded(text);
  }

  private void report(Position at, String sentence, Object... values) {
    file.report(at, sentence, values);
  }
}
