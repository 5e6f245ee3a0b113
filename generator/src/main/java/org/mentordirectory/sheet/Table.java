package org.mentordirectory.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.finding.Several;

/**
 * A spreadsheet as a form tool exports it. What stands between cells, a comma, a semicolon or a
 * tab, is seen in the rows, or said in a line {@code sep=;} before them, which is Excel's own.
 *
 * @param header the names of the columns, on one line each
 * @param codes other names of the columns, where the tool gives them two
 * @param tool that made it, where that is known
 * @param rows those in which somebody's answers stand
 * @param remarks what a person should know of how it was read
 */
public record Table(
    Position file,
    List<String> header,
    List<String> codes,
    Optional<FormTool> tool,
    List<Row> rows,
    List<Finding> remarks) {
  /** Copies the lists. */
  public Table {
    header = List.copyOf(header);
    codes = List.copyOf(codes);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /**
   * The answers of one person.
   *
   * @param number as a spreadsheet counts, the header being row 1
   */
  public record Row(int number, List<String> cells) {
    /** A cell; empty where the row is too short for it. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether nothing stands in it. */
    boolean isBlank() {
      return filled() == 0;
    }

    private long filled() {
      return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Whether it is empty, or as wide as a table and empty but for its beginning. */
    private boolean isTitle() {
      return isBlank() || cells.size() > 2 && filled() == 1 && !cells.get(0).isBlank();
    }
  }

  /** How large a spreadsheet may be; the text and its cells are held at once. */
  static final int MEGABYTES = 32;

  private static final int MOST_TITLES = 10;

  private static final Pattern SEPARATOR =
      Pattern.compile("\"?sep=(.)\"?[,;\t]*\n", Pattern.CASE_INSENSITIVE);

  /** How the files of Excel begin, the new ones and the old. */
  private static final List<String> WORKBOOK =
      List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0");

  /**
   * Reads a file, in whichever of the usual encodings it came.
   *
   * @throws Refusal if it is no spreadsheet; the message says why
   */
  public static Table read(Path path) throws IOException, Refusal {
    return read(path, Position.of(path));
  }

  /** The same of a file whose place is said otherwise than by its own name. */
  public static Table read(Path path, Position at) throws IOException, Refusal {
    try (InputStream in = Files.newInputStream(path)) {
      if (WORKBOOK.contains(new String(in.readNBytes(4), StandardCharsets.ISO_8859_1))) {
        throw new Refusal(
            at,
            "this is a workbook of Excel, though its name says CSV; open it in Excel, choose Save"
                + " as, and take CSV UTF-8");
      }
    }
    var remarks = new ArrayList<Finding>();
    return of(SentText.read(path, at, MEGABYTES, remarks::add), at, remarks);
  }

  /**
   * Reads a text.
   *
   * @param at the file that it comes from
   */
  public static Table of(String text, Position at) throws Refusal {
    return of(text, at, new ArrayList<>());
  }

  private static Table of(String text, Position at, List<Finding> remarks) throws Refusal {
    if (text.isBlank()) {
      throw new Refusal(at, "this is empty; its first row must have the questions");
    }
    Matcher said = SEPARATOR.matcher(text);
    boolean says = said.lookingAt();
    String body = says ? text.substring(said.end()) : text;
    char separator = separator(text);
    List<Row> rows = withoutTitle(CsvRows.in(body, separator, at), at, remarks);
    if (rows.isEmpty() || rows.get(0).isBlank()) {
      throw new Refusal(
          at, "there is no row of column names; the first row must have the questions");
    }
    if (!says && separator != ',' && Separator.isNamed(rows.get(0).cells(), ',')) {
      remarks.add(
          Finding.note(at, "the cells are parted by %s".formatted(Separator.name(separator))));
    }
    return FormTool.table(at, rows, remarks);
  }

  /** What stands between the cells of a text. */
  static char separator(String text) {
    Matcher said = SEPARATOR.matcher(text);
    return said.lookingAt() ? said.group(1).charAt(0) : Separator.in(text);
  }

  /** Without rows above the names of the columns that are empty but for a title. */
  private static List<Row> withoutTitle(List<Row> rows, Position at, List<Finding> remarks) {
    int names = 0;
    while (names < Math.min(rows.size(), MOST_TITLES) && rows.get(names).isTitle()) {
      names++;
    }
    if (names == 0 || names + 1 >= rows.size() || rows.get(names).filled() < 3) {
      return rows;
    }
    remarks.add(
        Finding.note(
            at.at(names + 1),
            "the names of the columns are taken from this row, since nothing or only a title stands"
                + " above it"));
    return rows.subList(names, rows.size());
  }

  /** The name of a column as it is shown. */
  static String name(String typed) {
    return FrontMatterText.oneLine(typed);
  }

  /** The place of a row. */
  public Position at(int row) {
    return file.at(row);
  }

  /** What is wrong with a row that has more cells than there are columns. */
  public Optional<Finding> surplus(Row row) {
    return row.cells().stream().skip(header.size()).allMatch(String::isBlank)
        ? Optional.empty()
        : Optional.of(
            Finding.error(
                at(row.number()),
                "this row has %s cells, the first row has %s; an answer that holds the separator must be in"
                        .formatted(row.cells().size(), header.size())
                    + " quotation marks"));
  }

  /**
   * The days of a column.
   *
   * @param format how they are written, where somebody says it
   */
  public Days days(int column, Optional<DateTimeFormatter> format) {
    String name = Label.shown(header.get(column));
    return new Days(
        file,
        rows.stream().map(row -> new Days.Cell(row.number(), name, row.cell(column))).toList(),
        format);
  }

  /** Says how it was read, and which rows have fewer cells than there are columns. */
  public void report(Consumer<Finding> report) {
    remarks.forEach(report);
    List<String> few =
        rows.stream()
            .filter(row -> row.cells().size() < header.size())
            .map(row -> String.valueOf(row.number()))
            .toList();
    if (!few.isEmpty()) {
      report.accept(
          Finding.warning(
              file,
              "these rows have fewer cells than the first row, and the missing ones are taken as"
                  + " empty: "
                  + Several.of(few)));
    }
  }

  /**
   * A spreadsheet as Excel and others open it without asking: UTF-8 with its mark, commas, every
   * cell in quotation marks, as RFC 4180 has it. A cell that a spreadsheet would take for a formula
   * begins with an apostrophe.
   */
  public static String text(List<String> header, List<List<String>> rows) {
    var text = new StringBuilder("\uFEFF").append(line(header));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Table::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A cell in quotation marks. */
  static String quoted(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
  }
}
