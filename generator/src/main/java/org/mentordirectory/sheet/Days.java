package org.mentordirectory.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The days of a file that has several columns of them, as people write them and as spreadsheets
 * change them, see {@link PossibleDay}.
 *
 * <p>Whether the day or the month stands first is the same in the whole file: one day after the
 * twelfth tells it; where none does, the day stands first. In one column days like {@code
 * 2027-02-28} and others are not mixed, since then two programs have written them.
 */
public final class Days {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /**
   * A cell in which a day stands.
   *
   * @param row as a spreadsheet counts
   * @param column its name in sentences
   */
  public record Cell(int row, String column, String text) {
    boolean isIso() {
      return text.matches("\\d{4}-.*");
    }
  }

  private final String file;
  private final Mistakes mistakes;
  private final Map<Cell, PossibleDay> possible = new LinkedHashMap<>();

  private Days(String file, Mistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /**
   * Reads all days of a file.
   *
   * @param file its name in sentences
   * @param cells in the order of rows
   * @return the days of those cells that have one
   */
  public static Map<Cell, LocalDate> read(String file, List<Cell> cells, Mistakes mistakes) {
    return new Days(file, mistakes).read(cells);
  }

  private Map<Cell, LocalDate> read(List<Cell> cells) {
    cells.forEach(cell -> possible.put(cell, PossibleDay.of(cell.text())));
    Optional<Cell> dayFirst = first(day -> day.monthFirst().isEmpty() && !day.isNone());
    Optional<Cell> monthFirst = first(day -> day.dayFirst().isEmpty() && !day.isNone());
    var days = new HashMap<Cell, LocalDate>();
    if (dayFirst.isPresent() && monthFirst.isPresent()) {
      error(
          monthFirst.get(),
          "has the month first, and `%s` under `%s` in row %d has the day first; write all days in"
              + " one way, best as 2027-02-28",
          dayFirst.get().text(),
          dayFirst.get().column(),
          dayFirst.get().row());
    } else if (isOfOneWay()) {
      for (Cell cell : possible.keySet()) {
        day(cell, monthFirst.isPresent())
            .ifPresentOrElse(
                day -> days.put(cell, day),
                () -> error(cell, "is no day; write one such as 2027-02-28"));
      }
    }
    return days;
  }

  private Optional<Cell> first(Predicate<PossibleDay> which) {
    return possible.keySet().stream()
        .filter(cell -> which.test(possible.get(cell)))
        .min(Comparator.comparingInt(Cell::row));
  }

  /** In each column the first cell that differs is told of. */
  private boolean isOfOneWay() {
    var firsts = new HashMap<String, Cell>();
    var told = new HashMap<String, Cell>();
    possible.forEach(
        (cell, day) -> {
          Cell first = day.isNone() ? cell : firsts.computeIfAbsent(cell.column(), name -> cell);
          if (first.isIso() != cell.isIso() && told.putIfAbsent(cell.column(), cell) == null) {
            error(
                cell,
                "is written in another way than `%s` in row %d; write all days of a column in one"
                    + " way, best as 2027-02-28",
                first.text(),
                first.row());
          }
        });
    return told.isEmpty();
  }

  private Optional<LocalDate> day(Cell cell, boolean monthFirst) {
    PossibleDay day = possible.getOrDefault(cell, PossibleDay.of(cell.text()));
    return (monthFirst ? day.monthFirst() : day.dayFirst())
        .filter(some -> some.getYear() >= FIRST_YEAR && some.getYear() <= LAST_YEAR);
  }

  private void error(Cell cell, String sentence, Object... values) {
    mistakes.error(
        file + ":" + cell.row(),
        "`%s` under `%s` %s",
        Mistakes.shown(cell.text()),
        cell.column(),
        sentence.formatted(values));
  }
}
