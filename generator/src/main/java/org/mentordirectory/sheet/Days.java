package org.mentordirectory.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/**
 * The days in cells that one program wrote: those of a column, or of a whole file. Whether the day
 * or the month stands first is the same in all of them: one day after the twelfth tells it; where
 * none does, the day stands first.
 */
public final class Days {
  /**
   * A cell in which a day may stand.
   *
   * @param row as a spreadsheet counts
   * @param column its name in sentences
   */
  public record Cell(int row, String column, String text) {}

  private final Position file;
  private final Optional<DateTimeFormatter> format;
  private final Map<Cell, PossibleDay> possible = new LinkedHashMap<>();
  private final Optional<Cell> dayFirst;
  private final Optional<Cell> monthFirst;

  /** A cell that may mean two days, where no other tells which, or others tell both. */
  private final Optional<Cell> unclear;

  /**
   * Looks at all cells together.
   *
   * @param cells in the order of rows
   * @param format how the days are written, where somebody says it
   */
  public Days(Position file, List<Cell> cells, Optional<DateTimeFormatter> format) {
    this.file = file;
    this.format = format;
    cells.forEach(cell -> possible.put(cell, PossibleDay.of(cell.text())));
    dayFirst = first(day -> day.monthFirst().isEmpty() && !day.isNone());
    monthFirst = first(day -> day.dayFirst().isEmpty() && !day.isNone());
    unclear =
        format.isPresent() || dayFirst.isPresent() != monthFirst.isPresent()
            ? Optional.empty()
            : first(PossibleDay::isUnclear);
  }

  private static boolean isIso(String text) {
    return text.strip().matches("\\d{4}-.*");
  }

  private Optional<Cell> first(Predicate<PossibleDay> which) {
    return possible.keySet().stream().filter(cell -> which.test(possible.get(cell))).findFirst();
  }

  /** Whether a text may mean two days, and no other day tells which. */
  public boolean isUnclear(String typed) {
    return unclear.isPresent() && PossibleDay.of(typed).isUnclear();
  }

  /**
   * Says how the days of one column are read, where that is not as most people write them or may be
   * wrong.
   */
  public void reportReading(String columnsFile, Consumer<Finding> report) {
    unclear.ifPresent(
        cell ->
            warning(
                report,
                "the days of column \"%s\", such as `%s` in row %d, are read with the day"
                    + " first; if the month is first, say `date: M/d/yyyy` in %s",
                cell.column(),
                Label.shown(cell.text()),
                cell.row(),
                columnsFile));
    monthFirst
        .filter(cell -> format.isEmpty())
        .ifPresent(
            cell ->
                warning(
                    report,
                    "the days of column \"%s\" are read with the month first, as `%s` in row %d"
                        + " must be",
                    cell.column(),
                    Label.shown(cell.text()),
                    cell.row()));
  }

  /** The day that a text means. */
  public Optional<LocalDate> day(String typed) {
    PossibleDay day = PossibleDay.of(typed);
    if (format.isPresent()) {
      return PossibleDay.of(typed, format.get())
          .or(() -> isIso(typed) ? day.dayFirst() : Optional.empty());
    }
    return monthFirst.isPresent()
        ? day.monthFirst().or(day::dayFirst)
        : day.dayFirst().or(day::monthFirst);
  }

  /** Whether all days are written in one order; says which are not. */
  public boolean isOfOneOrder(Consumer<Finding> report) {
    if (format.isPresent() || dayFirst.isEmpty() || monthFirst.isEmpty()) {
      return true;
    }
    error(
        report,
        monthFirst.get(),
        "has the month first, and `%s` under `%s` in row %d has the day first; write all days in"
            + " one way, best as 2027-02-28",
        Label.shown(dayFirst.get().text()),
        dayFirst.get().column(),
        dayFirst.get().row());
    return false;
  }

  /**
   * Whether in no column days like {@code 2027-02-28} and others are mixed, since then two programs
   * have written them; says of each column the first cell that differs.
   */
  public boolean isOfOneWay(Consumer<Finding> report) {
    var firsts = new HashMap<String, Cell>();
    var told = new HashMap<String, Cell>();
    possible.forEach(
        (cell, day) -> {
          Cell first = day.isNone() ? cell : firsts.computeIfAbsent(cell.column(), name -> cell);
          if (isIso(first.text()) != isIso(cell.text())
              && told.putIfAbsent(cell.column(), cell) == null) {
            error(
                report,
                cell,
                "is written in another way than `%s` in row %d; write all days of a column in one"
                    + " way, best as 2027-02-28",
                Label.shown(first.text()),
                first.row());
          }
        });
    return told.isEmpty();
  }

  private void warning(Consumer<Finding> report, String sentence, Object... values) {
    report.accept(Finding.warning(file, String.format(Locale.ROOT, sentence, values)));
  }

  private void error(Consumer<Finding> report, Cell cell, String sentence, Object... values) {
    report.accept(
        Finding.error(
            file.at(cell.row()),
            "`%s` under `%s` %s"
                .formatted(
                    Label.shown(cell.text()),
                    cell.column(),
                    String.format(Locale.ROOT, sentence, values))));
  }
}
