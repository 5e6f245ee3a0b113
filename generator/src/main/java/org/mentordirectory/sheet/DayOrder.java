package org.mentordirectory.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/**
 * How the days of one column are written: all in the same way, or nobody knows what they mean.
 *
 * @param format how, where the coordinator says it
 * @param monthFirst whether the month stands before the day
 */
public record DayOrder(Optional<DateTimeFormatter> format, boolean monthFirst) {
  /**
   * Looks at all days of a column.
   *
   * @param column its name in sentences
   * @param days what was typed, by the rows
   * @param columnsFile the name of the file that can say how days are written
   */
  public static DayOrder of(
      String file,
      String column,
      Map<Integer, String> days,
      Optional<DateTimeFormatter> format,
      String columnsFile,
      Mistakes mistakes) {
    if (format.isPresent()) {
      return new DayOrder(format, false);
    }
    Map.Entry<Integer, String> dayRow = null;
    Map.Entry<Integer, String> monthRow = null;
    Map.Entry<Integer, String> unclear = null;
    for (Map.Entry<Integer, String> row : days.entrySet()) {
      PossibleDay day = PossibleDay.of(row.getValue());
      if (day.isUnclear() && unclear == null) {
        unclear = row;
      } else if (day.monthFirst().isEmpty() && day.dayFirst().isPresent() && dayRow == null) {
        dayRow = row;
      } else if (day.dayFirst().isEmpty() && day.monthFirst().isPresent() && monthRow == null) {
        monthRow = row;
      }
    }
    if (dayRow != null && monthRow != null) {
      mistakes.error(
          new Mistakes.Place(file + ":" + monthRow.getKey(), column),
          "`%s` has the month first, and `%s` in row %d has the day first; write all days of the column"
              + " in one way, best as 2027-05-31",
          Mistakes.shown(monthRow.getValue()),
          Mistakes.shown(dayRow.getValue()),
          dayRow.getKey());
    } else if (monthRow != null) {
      mistakes.remark(
          file,
          "the days of %s are read with the month first, as `%s` in row %d must be",
          column,
          Mistakes.shown(monthRow.getValue()),
          monthRow.getKey());
    } else if (unclear != null && dayRow == null) {
      mistakes.remark(
          file,
          "the days of %s, such as `%s` in row %d, are read with the day first; if the month is first,"
              + " say `date: M/d/yyyy` in %s",
          column,
          Mistakes.shown(unclear.getValue()),
          unclear.getKey(),
          columnsFile);
    }
    return new DayOrder(format, monthRow != null);
  }

  /** The day that a text means; the other way where it can mean nothing else. */
  public Optional<LocalDate> day(String typed) {
    PossibleDay day = PossibleDay.of(typed);
    if (format.isPresent()) {
      return PossibleDay.of(typed, format.get())
          .or(() -> day.isUnclear() ? Optional.empty() : day.dayFirst().filter(d -> isIso(typed)));
    }
    return monthFirst ? day.monthFirst().or(day::dayFirst) : day.dayFirst().or(day::monthFirst);
  }

  private static boolean isIso(String typed) {
    return typed.strip().matches("\\d{4}-.*");
  }
}
