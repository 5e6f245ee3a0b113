package org.mentordirectory.signup;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Finding;
import org.mentordirectory.content.Position;

/**
 * The columns of one spreadsheet, by number, and what they are for.
 *
 * @param fields from columns to the fields they fill
 * @param text from columns to headings
 * @param consent the column that asks for consent, or -1
 * @param day the column with the time of the answer, or -1
 */
record Header(Map<Integer, Field> fields, Map<Integer, String> text, int consent, int day) {

  /** Finds the columns, and says which are not used and which are not there. */
  static Header of(
      List<String> names,
      Position file,
      DocumentType kind,
      Columns columns,
      Consumer<Finding> remarks) {
    return new Search(names, file, kind, columns, remarks).header();
  }

  /** One search. */
  private static final class Search {
    private final List<String> names;
    private final Position file;
    private final DocumentType kind;
    private final Columns columns;
    private final Consumer<Finding> remarks;
    private final Map<String, Integer> numbers = new HashMap<>();

    Search(
        List<String> names,
        Position file,
        DocumentType kind,
        Columns columns,
        Consumer<Finding> remarks) {
      this.names = names;
      this.file = file;
      this.kind = kind;
      this.columns = columns;
      this.remarks = remarks;
    }

    Header header() {
      for (int i = 0; i < names.size(); i++) {
        Integer before = numbers.putIfAbsent(ColumnsReader.folded(names.get(i)), i);
        if (before != null && !names.get(i).isEmpty()) {
          error("the column \"%s\" is here twice; rename one of the two", names.get(i));
        }
      }
      var fields = new LinkedHashMap<Integer, Field>();
      columns
          .fields()
          .forEach((name, field) -> number(name).ifPresent(n -> fields.put(n, field(field))));
      var text = new LinkedHashMap<Integer, String>();
      columns.text().forEach((name, heading) -> number(name).ifPresent(n -> text.put(n, heading)));
      int consent = columns.consent().flatMap(c -> number(c.column())).orElse(-1);
      int day = columns.consent().flatMap(c -> number(c.day())).orElse(-1);
      columns.ignored().forEach(this::number);
      var unknown = new LinkedHashMap<Integer, String>();
      for (int i = 0; i < names.size(); i++) {
        boolean used = fields.containsKey(i) || text.containsKey(i) || i == consent || i == day;
        if (!used && !ignored(names.get(i)) && !named(i, fields, text)) {
          unknown.put(i, names.get(i).isEmpty() ? "column " + (i + 1) : names.get(i));
        }
      }
      unknown(unknown);
      return new Header(fields, text, consent, day);
    }

    private boolean ignored(String name) {
      return columns.ignored().stream()
          .anyMatch(other -> ColumnsReader.folded(other).equals(ColumnsReader.folded(name)));
    }

    /** Takes a column by its own name, where nothing else fills that field. */
    private boolean named(int column, Map<Integer, Field> fields, Map<Integer, String> text) {
      String name = ColumnsReader.folded(names.get(column)).replaceFirst("\\s*[*?:]+$", "");
      if (name.equals(AboutField.TEXT) || name.equals(ColumnsReader.folded(IssueForm.TEXT))) {
        text.put(column, "");
        return true;
      }
      Optional<Field> field =
          kind.fields().stream()
              .filter(f -> f.name().equals(name) || ColumnsReader.folded(f.label()).equals(name))
              .filter(f -> !fields.containsValue(f))
              .findFirst();
      field.ifPresent(found -> fields.put(column, found));
      return field.isPresent();
    }

    private Optional<Integer> number(String name) {
      Optional<Integer> number = Optional.ofNullable(numbers.get(ColumnsReader.folded(name)));
      if (number.isEmpty()) {
        error(
            "no column is called \"%s\", which -Dmentor.columns names; the columns are %s",
            name, names.stream().map(known -> "\"" + known + "\"").collect(joining(", ")));
      }
      return number;
    }

    private void unknown(Map<Integer, String> unknown) {
      if (!unknown.isEmpty()) {
        remarks.accept(
            Finding.warning(
                file,
                "these columns are not read: %s; say in the file of -Dmentor.columns what they"
                        .formatted(
                            unknown.values().stream()
                                .map(name -> "\"" + name + "\"")
                                .collect(joining(", ")))
                    + " are, or list them there under `ignore`"));
      }
    }

    private Field field(String name) {
      return Field.named(name, kind.fields()).orElseThrow();
    }

    private void error(String sentence, Object... values) {
      remarks.accept(Finding.error(file, sentence.formatted(values)));
    }
  }
}
