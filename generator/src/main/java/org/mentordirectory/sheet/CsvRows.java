package org.mentordirectory.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

/** The rows of a CSV, as large as a sheet of answers may be. */
final class CsvRows {
  private static final int MOST_ROWS = 50_000;
  private static final int MOST_COLUMNS = 1_000;

  /** A cell of one letter takes fifty times that in memory. */
  private static final int MOST_CELLS = 1_500_000;

  private static final int MOST_LETTERS = 20_000;

  private static final CsvFactory CSV =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(MOST_LETTERS).build())
          .build();

  /** An apostrophe that keeps spreadsheets from calculating what follows; see {@link #text}. */
  private static final Pattern GUARD = Pattern.compile("^'(?=[=+@\t\n-])");

  /** What SharePoint has of values in another of its lists, each behind its number there. */
  private static final Pattern LOOK_UP =
      Pattern.compile("\\d{1,9};#[^;#]++(?:;#\\d{1,9};#[^;#]++)*+");

  private static final Pattern NUMBER = Pattern.compile("(?<=^|;#)\\d{1,9};#");

  private CsvRows() {}

  /** All rows, the names of the columns among them. */
  static List<Table.Row> in(String text, char separator, Position at) throws Refusal {
    var rows = new ArrayList<Table.Row>();
    int left = MOST_CELLS;
    try (CsvParser parser = CSV.createParser(text)) {
      parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        Position row = at.at(rows.size() + 1);
        if (rows.size() > MOST_ROWS) {
          throw tooMany(row, MOST_ROWS, "rows");
        }
        var cells = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          if (cells.size() == MOST_COLUMNS) {
            throw new Refusal(
                row,
                "this row has more than %,d cells, which is more than are read; take out columns,"
                    + " or look for an end of a line that is missing",
                MOST_COLUMNS);
          }
          if (left-- == 0) {
            throw tooMany(row, MOST_CELLS, "cells");
          }
          String cell = GUARD.matcher(parser.getText()).replaceFirst("");
          cells.add(LOOK_UP.matcher(cell).matches() ? NUMBER.matcher(cell).replaceAll("") : cell);
        }
        rows.add(new Table.Row(rows.size() + 1, List.copyOf(cells)));
      }
    } catch (StreamConstraintsException e) {
      throw new Refusal(
          at.at(rows.size() + 1),
          "an answer in this row has more than %,d letters, which is more than are read; shorten"
              + " it, or look for a quotation mark that does not close",
          MOST_LETTERS);
    } catch (JsonProcessingException e) {
      throw new Refusal(
          at.at(rows.size() + 1),
          "the quotation marks in this row don't fit; each that opens must be closed at the end of"
              + " its cell, and be doubled inside. Nothing was done");
    } catch (IOException e) {
      throw Refusal.of(e);
    }
    return rows;
  }

  private static Refusal tooMany(Position row, int most, String what) {
    return new Refusal(
        row,
        "this row and all below it are too many, %,d %s are read at most; delete the empty rows"
            + " and columns at the end, or divide the file",
        most,
        what);
  }
}
