package org.mentordirectory.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

/**
 * A spreadsheet of somebody's own with rows added at its end. All rows that are there stay as they
 * are, to the byte where the file is UTF-8; the first row gets the columns that it lacks. A day in
 * a new row is written as those of its column.
 */
public final class LongerTable {
  private final String text;
  private final char separator;
  private final Position at;

  private final Table table;

  private LongerTable(String text, char separator, Position at, Table table) {
    this.text = text;
    this.separator = separator;
    this.at = at;
    this.table = table;
  }

  /**
   * The text of the longer table, to be written as UTF-8.
   *
   * @param columns those that the new rows fill, by their names
   * @param needed the names by which the first row is known, where titles stand above it
   * @param rows what stands in each new row, by the names of columns
   */
  public static String text(
      Path path, List<String> columns, List<String> needed, List<Map<String, String>> rows)
      throws IOException, Refusal {
    Position at = Position.of(path);
    String read = SentText.read(path, at, Table.MEGABYTES, remark -> {});
    return new LongerTable(asItIs(path, read), Table.separator(read), at, Table.of(read, at))
        .with(columns, needed, rows);
  }

  /** The text with its own ends of lines; of other encodings as it is read. */
  private static String asItIs(Path path, String read) throws IOException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
      return text.indexOf('\0') < 0 ? text : "\uFEFF" + read; // UTF-16 without its mark
    } catch (CharacterCodingException e) {
      return "\uFEFF" + read;
    }
  }

  private int widest() {
    return Stream.concat(Stream.of(table.header()), table.rows().stream().map(Table.Row::cells))
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  private String with(List<String> columns, List<String> needed, List<Map<String, String>> rows)
      throws Refusal {
    int start = 0;
    int end = endOfRow(0);
    while (!names(start, end).containsAll(needed) && end < text.length()) {
      start = end;
      end = endOfRow(start);
    }
    List<String> header = names(start, end);
    int close = end;
    while (close > start && isEnd(text.charAt(close - 1))) {
      close--;
    }
    String newLine = text.startsWith("\r\n", close) ? "\r\n" : "\n";
    var names = new ArrayList<>(header);
    var longer = new StringBuilder(text.substring(0, close));
    int widest = widest(); // or what stands beside the table would come into a new column
    while (names.size() < widest) {
      names.add("");
      longer.append(separator);
    }
    columns.stream()
        .filter(column -> !header.contains(Label.key(column)))
        .forEach(
            column -> {
              names.add(Label.key(column));
              longer.append(separator).append(Table.quoted(column));
            });
    longer.append(text.substring(close));
    if (!isEnd(longer.charAt(longer.length() - 1))) {
      longer.append(newLine);
    }
    Map<String, DateTimeFormatter> styles = styles(columns);
    for (Map<String, String> row : rows) {
      longer.append(line(row, names, styles)).append(newLine);
    }
    return longer.toString();
  }

  /** How days are written in each column that new rows fill. */
  private Map<String, DateTimeFormatter> styles(List<String> columns) {
    Set<String> filled = columns.stream().map(Label::key).collect(Collectors.toSet());
    List<Days.Cell> cells =
        table.rows().stream()
            .flatMap(this::cells)
            .filter(it -> filled.contains(it.column()))
            .toList();
    var days = new Days(at, cells, Optional.empty());
    return cells.stream()
        .collect(
            Collectors.groupingBy(
                Days.Cell::column,
                Collectors.collectingAndThen(
                    Collectors.mapping(Days.Cell::text, Collectors.toList()),
                    texts -> DayStyle.of(texts, days))));
  }

  private Stream<Days.Cell> cells(Table.Row row) {
    return IntStream.range(0, table.header().size())
        .mapToObj(i -> new Days.Cell(row.number(), Label.key(table.header().get(i)), row.cell(i)));
  }

  private String line(
      Map<String, String> row, List<String> names, Map<String, DateTimeFormatter> styles) {
    Map<String, String> cells =
        row.entrySet().stream()
            .collect(
                Collectors.toMap(
                    cell -> Label.key(cell.getKey()),
                    cell -> styled(cell.getValue(), styles.get(Label.key(cell.getKey())))));
    return names.stream()
        .map(name -> Table.quoted(cells.getOrDefault(name, "")))
        .collect(Collectors.joining(String.valueOf(separator)));
  }

  private static String styled(String cell, @Nullable DateTimeFormatter style) {
    return style != null && cell.matches("\\d{4}-\\d\\d-\\d\\d")
        ? style.format(LocalDate.parse(cell))
        : cell;
  }

  private List<String> names(int start, int end) throws Refusal {
    String row = text.substring(start, end).replace("\uFEFF", "");
    return CsvRows.in(row.isBlank() ? "-" : row, separator, at).get(0).cells().stream()
        .map(Label::key)
        .toList();
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Behind the end of the line that ends a row. */
  private int endOfRow(int start) {
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && isEnd(c)) {
        return i + (text.startsWith("\r\n", i) ? 2 : 1);
      }
    }
    return text.length();
  }
}
