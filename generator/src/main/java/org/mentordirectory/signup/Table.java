package org.mentordirectory.signup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mentordirectory.content.FrontMatterText;

/**
 * A spreadsheet as a form tool exports it. What stands between cells, a comma, a semicolon or a
 * tab, is seen in the first row.
 *
 * @param header the names of the columns, on one line each
 */
public record Table(List<String> header, List<Row> rows) {
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
    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  /** How large a spreadsheet may be. */
  static final int MEGABYTES = 200;

  /**
   * Reads a file, in whichever of the usual encodings it came.
   *
   * @throws SignupException if it is no spreadsheet; the message says why
   */
  public static Table read(Path path) throws SignupException {
    String name = path.getFileName().toString();
    return of(SentText.read(path, name, MEGABYTES), name);
  }

  /**
   * Reads a text.
   *
   * @param name of the file in sentences
   */
  public static Table of(String text, String name) throws SignupException {
    var rows = new ArrayList<Row>();
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    try (MappingIterator<String[]> lines =
        MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
      while (lines.hasNextValue()) {
        rows.add(new Row(rows.size() + 1, Arrays.asList(lines.nextValue())));
      }
    } catch (JsonProcessingException e) {
      throw new SignupException(
          "%s:%d: the quotation marks in this row don't fit; each that opens must be closed at the"
              + " end of its cell, and be doubled inside. Nothing was done",
          name, rows.size() + 1);
    } catch (IOException e) {
      throw new SignupException("%s can't be read (%s)", name, e.getMessage());
    }
    if (rows.isEmpty() || rows.get(0).isBlank()) {
      throw new SignupException(
          "%s has no row of column names; its first row must have the questions", name);
    }
    List<String> header = rows.get(0).cells().stream().map(FrontMatterText::oneLine).toList();
    return new Table(header, rows.subList(1, rows.size()));
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
