package org.mentordirectory.sheet;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.finding.Finding;

/** The columns of one table, by number from 0, and what they are for. */
public final class Header {
  private static final int MOST_UNREAD = 8;

  private final Table table;
  private final Columns columns;
  private final ColumnNames names;

  /** What the columns file says, in its order. */
  private final Map<Integer, Columns.Column> said = new LinkedHashMap<>();

  private final List<String> missing = new ArrayList<>();
  private final Set<Integer> ignored = new HashSet<>();

  /** The columns of a table that nobody explained. */
  public Header(Table table) {
    this(table, Columns.none(""));
  }

  /** The columns of a table, and what a file says of them. */
  public Header(Table table, Columns columns) {
    this.table = table;
    this.columns = columns;
    this.names = new ColumnNames(table);
    columns.columns().values().stream()
        .sorted(Comparator.comparing(Columns.Column::at))
        .forEach(column -> numbers(column.name()).forEach(i -> said.putIfAbsent(i, column)));
    Stream.concat(
            columns.columns().values().stream().map(Columns.Column::name),
            columns.ignored().stream())
        .filter(name -> numbers(name).isEmpty())
        .forEach(missing::add);
    columns.ignored().forEach(name -> ignored.addAll(numbers(name)));
  }

  /** The first column of a name. */
  public Optional<Integer> number(String name) {
    return numbers(name).stream().findFirst();
  }

  /** The columns that a name means; those called so, or all below a question called so. */
  public List<Integer> numbers(String name) {
    return names.numbers(name);
  }

  /** The names in the columns file that no column has. */
  public List<String> missing() {
    return List.copyOf(missing);
  }

  /** How a place calls a column. */
  public String place(int column) {
    return names.place(column);
  }

  /** The letters of a column, as a spreadsheet shows them. */
  public static String letters(int column) {
    return ColumnNames.letters(column);
  }

  /** What the columns file says of a column. */
  public Optional<Columns.Column> said(int column) {
    return Optional.ofNullable(said.get(column));
  }

  /** The column that has the time of an answer by the tool's own doing. */
  public Optional<Integer> time() {
    return names.time();
  }

  /**
   * The fields that columns fill: those that the columns file names, in its order, and those that
   * are called like a field that no other column fills by the file, the tool's own last.
   *
   * @param named the field of a name in the columns file
   * @param called the field that is called like a column
   */
  public <F> Map<Integer, F> fields(
      Function<String, Optional<F>> named, Function<String, Optional<F>> called) {
    Map<Integer, F> fields = new LinkedHashMap<>();
    said.forEach((i, column) -> named.apply(column.field()).ifPresent(f -> fields.put(i, f)));
    for (boolean tools : new boolean[] {false, true}) {
      Set<F> filled = new HashSet<>(fields.values());
      IntStream.range(0, names.size())
          .filter(i -> names.isOwn(i) == tools && !fields.containsKey(i) && !ignored.contains(i))
          .forEach(
              i ->
                  Stream.concat(names.of(i).stream(), Stream.of(names.question(i)))
                      .flatMap(name -> called.apply(name).stream())
                      .filter(field -> !filled.contains(field))
                      .findFirst()
                      .ifPresent(field -> fields.put(i, field)));
    }
    return fields;
  }

  /**
   * What a cell says, as the columns file has it. Where each choice of a question has a column, a
   * tick or a degree in it means the choice.
   *
   * @param isKnown whether a text is an answer by itself; nothing where it may be any
   */
  public String text(Table.Row row, int column, Optional<Predicate<String>> isKnown) {
    String cell = row.cell(column);
    String text = said(column).map(known -> known.read(cell)).orElse(cell);
    Optional<String> choice = names.choice(column);
    if (choice.isEmpty() || text.isBlank() || isKnown.isEmpty() || isKnown.get().test(text)) {
      return text;
    }
    boolean ticked = PlainAnswer.isYes(text) || isKnown.get().test(choice.get());
    return PlainAnswer.isNo(text) ? "" : ticked ? choice.get() : text;
  }

  /** The choice that has a column of its own. */
  public Optional<String> choice(int column) {
    return names.choice(column);
  }

  /** The question above a column, which may be its own name. */
  public String question(int column) {
    return names.question(column);
  }

  /** Whether the columns file leaves a column out. */
  public boolean isIgnored(int column) {
    return ignored.contains(column);
  }

  /** Whether a column is no question: one of the tool's own. */
  public boolean isOwn(int column) {
    return names.isOwn(column);
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
                            Label.shown(names.name(before)),
                            column.getKey() + 1,
                            Label.shown(names.name(column.getKey())),
                            name.apply(column.getValue()))
                    + " %s under `ignore`".formatted(columns.file())));
      }
    }
    return clear;
  }

  /** Says which columns are not read, though something stands in them. */
  public void reportUnread(Set<Integer> read, Consumer<Finding> report) {
    var unread = new ArrayList<String>();
    for (int i = 0; i < names.size(); i++) {
      if (!read.contains(i)
          && !ignored.contains(i)
          && !names.isOwn(i)
          && (!names.name(i).isEmpty() || isFilled(i))) {
        unread.add(
            "\""
                + (names.name(i).isEmpty() ? "column " + (i + 1) : Label.shown(names.name(i)))
                + "\"");
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
