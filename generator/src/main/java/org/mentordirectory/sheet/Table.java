package org.mentordirectory.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.finding.Several;

/**
 * A spreadsheet as a form tool exports it. What stands between cells, a comma, a semicolon or a
 * tab, is seen in the first row, or said in a line {@code sep=;} before it, which is Excel's own.
 *
 * @param header the names of the columns, on one line each
 * @param rows those in which something stands
 */
public record Table(Position file, List<String> header, List<Row> rows) {
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
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  /** How large a spreadsheet may be. */
  static final int MEGABYTES = 200;

  /** The same where the rows are bounded: what is read is held several times over. */
  private static final int BOUNDED_MEGABYTES = 64;

  private static final int UNBOUNDED = Integer.MAX_VALUE - 1;

  private static final Pattern SEPARATOR =
      Pattern.compile("\"?sep=(.)\"?[,;\t]*\n", Pattern.CASE_INSENSITIVE);

  /** An apostrophe that keeps spreadsheets from calculating what follows; see {@link #text}. */
  private static final Pattern GUARD = Pattern.compile("^'(?=[=+@\t\n-])");

  /** How the files of Excel begin, the new ones and the old. */
  private static final List<String> WORKBOOK =
      List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0");

  /**
   * Reads a file, in whichever of the usual encodings it came.
   *
   * @throws Refusal if it is no spreadsheet; the message says why
   */
  public static Table read(Path path) throws IOException, Refusal {
    Position at = Position.of(path);
    return of(SentText.read(path, at, MEGABYTES), at);
  }

  /**
   * Reads a file that has no more rows than a number, besides the header; one of a million more is
   * refused without reading them.
   *
   * @throws Refusal if it has more, or is no spreadsheet; the message says why
   */
  public static Table read(Path path, int mostRows) throws IOException, Refusal {
    return read(path, Position.of(path), mostRows);
  }

  /** The same of a file whose place is said otherwise than by its own name. */
  public static Table read(Path path, Position at, int mostRows) throws IOException, Refusal {
    if (SentText.hasMoreLines(path, mostRows + 2)) {
      throw tooMany(at, mostRows);
    }
    return of(SentText.read(path, at, BOUNDED_MEGABYTES), at, mostRows);
  }

  /**
   * Reads a text.
   *
   * @param at the file that it comes from
   */
  public static Table of(String text, Position at) throws Refusal {
    return of(text, at, UNBOUNDED);
  }

  private static Table of(String text, Position at, int mostRows) throws Refusal {
    if (WORKBOOK.stream().anyMatch(text::startsWith)) {
      throw new Refusal(
          at,
          "this is a workbook of Excel, though its name says CSV; open it in Excel, choose Save as,"
              + " and take CSV UTF-8");
    }
    if (text.isBlank()) {
      throw new Refusal(at, "this is empty; its first row must have the questions");
    }
    Matcher said = SEPARATOR.matcher(text);
    boolean says = said.lookingAt();
    String body = says ? text.substring(said.end()) : text;
    char separator = says ? said.group(1).charAt(0) : separator(text);
    var rows = new ArrayList<Row>();
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    try (MappingIterator<String[]> lines =
        MAPPER.readerFor(String[].class).with(schema).readValues(body)) {
      while (lines.hasNextValue()) {
        if (rows.size() > mostRows) {
          throw tooMany(at, mostRows);
        }
        List<String> cells =
            Stream.of(lines.nextValue()).map(cell -> GUARD.matcher(cell).replaceFirst("")).toList();
        rows.add(new Row(rows.size() + 1, cells));
      }
    } catch (JsonProcessingException e) {
      throw new Refusal(
          at.at(rows.size() + 1),
          "the quotation marks in this row don't fit; each that opens must be closed at the end of"
              + " its cell, and be doubled inside. Nothing was done");
    } catch (IOException e) {
      throw Refusal.of(e);
    }
    if (rows.isEmpty() || rows.get(0).isBlank()) {
      throw new Refusal(
          at, "there is no row of column names; the first row must have the questions");
    }
    List<String> header = rows.get(0).cells().stream().map(FrontMatterText::oneLine).toList();
    List<Row> filled = rows.stream().skip(1).filter(row -> !row.isBlank()).toList();
    return new Table(at, header, filled);
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

  /** Says which rows have fewer cells than there are columns. */
  public void reportShort(Consumer<Finding> report) {
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

  private static Refusal tooMany(Position at, int mostRows) {
    return new Refusal(
        at.at(mostRows + 2),
        "this row and all below it are too many, %,d rows are read at most; delete the empty rows"
            + " at the end, or divide the file",
        mostRows);
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

  private static String quoted(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
  }

  /** The sign that stands most often in the first row, outside of quotation marks. */
  private static char separator(String text) {
    int[] counts = new int[3];
    String signs = ",;\t";
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == '\n' && !quoted) {
        break;
      }
      int sign = signs.indexOf(c);
      if (sign >= 0 && !quoted) {
        counts[sign]++;
      }
    }
    int most = counts[1] > counts[0] ? 1 : 0;
    return signs.charAt(counts[2] > counts[most] ? 2 : most);
  }
}
