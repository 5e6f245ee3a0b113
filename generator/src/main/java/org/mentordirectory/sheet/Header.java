package org.mentordirectory.sheet;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mentordirectory.finding.Finding;

/** The columns of one table, by number from 0, and what they are for. */
public final class Header {
  private static final int MOST_UNREAD = 8;

  private final Table table;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> twice = new ArrayList<>();

  /** The columns of a table. */
  public Header(Table table) {
    this.table = table;
    for (int i = 0; i < table.header().size(); i++) {
      String name = table.header().get(i);
      if (numbers.putIfAbsent(Label.key(name), i) != null && !name.isEmpty()) {
        twice.add(name);
      }
    }
  }

  /** The first column of a name. */
  public Optional<Integer> number(String name) {
    return Optional.ofNullable(numbers.get(Label.key(name)));
  }

  /** The names that more than one column has. */
  public List<String> twice() {
    return List.copyOf(twice);
  }

  /** How a place calls a column. */
  public String place(int column) {
    return "column \"%s\"".formatted(Label.shown(table.header().get(column)));
  }

  /**
   * The fields that columns fill: those that the columns file names, and those that are called like
   * a field that no other column fills by the file.
   *
   * @param named the field of a name in the columns file
   * @param called the field that is called like a column
   */
  public <F> Map<Integer, F> fields(
      Columns columns, Function<String, Optional<F>> named, Function<String, Optional<F>> called) {
    Map<Integer, F> fields = new LinkedHashMap<>();
    List<String> names = table.header();
    for (int i = 0; i < names.size(); i++) {
      Optional<F> field = columns.field(names.get(i)).flatMap(named);
      if (field.isPresent()) {
        fields.put(i, field.get());
      }
    }
    Set<F> said = new HashSet<>(fields.values());
    for (int i = 0; i < names.size(); i++) {
      if (!fields.containsKey(i) && !columns.ignores(names.get(i))) {
        Optional<F> field = called.apply(names.get(i)).filter(f -> !said.contains(f));
        if (field.isPresent()) {
          fields.put(i, field.get());
        }
      }
    }
    return fields;
  }

  /**
   * Whether each field has one column; says where it has not.
   *
   * @param takesSeveral the fields that may have several
   * @param name of a field in a sentence
   */
  public <F> boolean isClear(
      Map<Integer, F> fields,
      Predicate<F> takesSeveral,
      Function<F, String> name,
      Columns columns,
      Consumer<Finding> report) {
    boolean clear = true;
    Map<F, Integer> seen = new HashMap<>();
    for (Map.Entry<Integer, F> column : fields.entrySet()) {
      Integer before = seen.putIfAbsent(column.getValue(), column.getKey());
      if (before != null && !takesSeveral.test(column.getValue())) {
        clear = false;
        report.accept(
            Finding.error(
                table.at(1),
                "the columns %s (\"%s\") and %s (\"%s\") both answer `%s`; rename one of them, or list it in"
                        .formatted(
                            before + 1,
                            Label.shown(table.header().get(before)),
                            column.getKey() + 1,
                            Label.shown(table.header().get(column.getKey())),
                            name.apply(column.getValue()))
                    + " %s under `ignore`".formatted(columns.file())));
      }
    }
    return clear;
  }

  /** Says which columns are not read, though something stands in them. */
  public void reportUnread(Set<Integer> read, Columns columns, Consumer<Finding> report) {
    var unread = new ArrayList<String>();
    for (int i = 0; i < table.header().size(); i++) {
      String name = table.header().get(i);
      if (!read.contains(i) && !columns.ignores(name) && (!name.isEmpty() || isFilled(i))) {
        unread.add("\"" + (name.isEmpty() ? "column " + (i + 1) : Label.shown(name)) + "\"");
      }
    }
    if (!unread.isEmpty()) {
      int more = unread.size() - MOST_UNREAD;
      report.accept(
          Finding.warning(
              table.file(),
              "these columns are not read: %s%s; say in %s what they are, or list them there under `ignore`"
                  .formatted(
                      unread.stream().limit(MOST_UNREAD).collect(joining(", ")),
                      more > 0 ? " and %s more".formatted(more) : "",
                      columns.file())));
    }
  }

  private boolean isFilled(int column) {
    return table.rows().stream().anyMatch(row -> !row.cell(column).isBlank());
  }
}
