package org.mentordirectory.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sheet.Days;
import org.mentordirectory.sheet.Header;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.sheet.Table;

/**
 * Reads the log of pairings that {@code mentor:match} has written and the coordinator has filled
 * in, as {@link LogColumn} has it: columns in any order, others beside them, those to fill in
 * present or not.
 */
public final class Pairings {
  private static final int MOST_MEETINGS = 999;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private final Position file;
  private final LocalDate today;
  private final FindingList mistakes = new FindingList();
  private final Map<LogColumn, Integer> columns = new EnumMap<>(LogColumn.class);
  private Optional<Days> days = Optional.empty();

  private Pairings(Position file, LocalDate today) {
    this.file = file;
    this.today = today;
  }

  /**
   * Reads a log of any time.
   *
   * @param at how its place is said
   * @throws Refusal if anything is wrong; with a finding for each thing
   */
  public static List<Pairing> read(Path path, Position at) throws IOException, Refusal {
    return read(path, at, LocalDate.MAX);
  }

  /**
   * Reads a log.
   *
   * @param today after which nothing can have happened
   * @throws Refusal if anything is wrong; with a finding for each thing
   */
  public static List<Pairing> read(Path path, LocalDate today) throws IOException, Refusal {
    return read(path, Position.of(path), today);
  }

  private static List<Pairing> read(Path path, Position at, LocalDate today)
      throws IOException, Refusal {
    var log = new Pairings(at, today);
    List<Pairing> pairings = log.pairings(Table.read(path, at));
    log.mistakes.refuseErrors();
    return pairings;
  }

  private List<Pairing> pairings(Table table) {
    List<Table.Row> rows = table.rows();
    if (!findColumns(table) || !isFilled(rows)) {
      return List.of();
    }
    readDays(rows);
    List<Pairing> pairings =
        replaced(rows.stream().map(this::pairing).flatMap(Optional::stream).toList());
    checkPairs(pairings);
    return pairings;
  }

  /**
   * A proposal that nobody answered gives way to a later one to the same mentee, so that a new
   * round only adds rows.
   */
  private static List<Pairing> replaced(List<Pairing> pairings) {
    Map<String, Integer> last = new HashMap<>();
    pairings.stream()
        .filter(pairing -> pairing.proposed().isPresent())
        .forEach(pairing -> last.put(Label.key(pairing.mentee()), pairing.row()));
    return pairings.stream()
        .map(
            pairing ->
                pairing.isOpen() && last.get(Label.key(pairing.mentee())) > pairing.row()
                    ? pairing.replacedByAnother()
                    : pairing)
        .toList();
  }

  /** Two may be a pair again when the first time is over. */
  private void checkPairs(List<Pairing> pairings) {
    Map<List<String>, Integer> seen = new HashMap<>();
    for (Pairing pairing : pairings) {
      List<String> pair = List.of(Label.key(pairing.mentee()), Label.key(pairing.mentor()));
      Integer first = pairing.takesPlace() ? seen.putIfAbsent(pair, pairing.row()) : null;
      if (first != null && !pair.contains("")) {
        error(
            pairing.row(),
            "this pair has row %s already; keep one of the two, or tell two people of one name apart"
                .formatted(first));
      }
    }
  }

  private boolean findColumns(Table table) {
    var header = new Header(table);
    for (LogColumn column : LogColumn.values()) {
      Optional<Integer> place = header.number(column.title());
      place.ifPresent(number -> columns.put(column, number));
      if (header.numbers(column.title()).size() > 1) {
        error(1, "there are two columns `%s`; keep one of them".formatted(column.title()));
      } else if (place.isEmpty() && column.isNeeded()) {
        error(
            1,
            "there is no column `%s`; its first row has `%s`. The log that mentor:match writes has all columns"
                .formatted(column.title(), Label.shown(String.join("`, `", table.header()))));
      }
    }
    return mistakes.errors() == 0;
  }

  private boolean isFilled(List<Table.Row> rows) {
    if (rows.isEmpty()) {
      mistakes.error(
          file, "there are no pairings; below the first row there must be a row for each pair");
    }
    return mistakes.errors() == 0;
  }

  /** All days of a log are written in one order, and those of a column in one way. */
  private void readDays(List<Table.Row> rows) {
    List<Days.Cell> cells = rows.stream().flatMap(this::cells).toList();
    var all = new Days(file, cells, Optional.empty());
    if (all.isOfOneOrder(mistakes::add) && all.isOfOneWay(mistakes::add)) {
      days = Optional.of(all);
      cells.stream()
          .filter(cell -> day(cell.text()).isEmpty())
          .forEach(
              cell ->
                  error(
                      cell.row(),
                      "`%s` under `%s` is no day; write one such as 2027-02-28"
                          .formatted(Label.shown(cell.text()), cell.column())));
    }
  }

  private Optional<LocalDate> day(String text) {
    return days.flatMap(all -> all.day(text))
        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
  }

  private Stream<Days.Cell> cells(Table.Row row) {
    return columns.keySet().stream()
        .filter(column -> column.isDay() && !text(row, column).isEmpty())
        .map(column -> cell(row, column));
  }

  private Days.Cell cell(Table.Row row, LogColumn column) {
    return new Days.Cell(row.number(), column.title(), text(row, column));
  }

  private Optional<Pairing> pairing(Table.Row row) {
    for (LogColumn column : columns.keySet()) {
      check(row, column);
    }
    OptionalInt meetings = meetings(row);
    checkEnd(row);
    checkAnswer(row);
    Optional<LocalDate> start = day(row, LogColumn.START);
    Optional<LocalDate> end = day(row, LogColumn.END);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    long half = ChronoUnit.DAYS.between(start.get(), end.get()) / 2;
    LocalDate middle = day(row, LogColumn.MIDDLE).orElse(start.get().plusDays(half));
    checkOrder(row, start.get(), middle, end.get());
    return Optional.of(
        new Pairing(
            row.number(),
            text(row, LogColumn.MENTEE),
            text(row, LogColumn.MENTOR),
            text(row, LogColumn.PROFILE),
            day(row, LogColumn.PROPOSED),
            day(row, LogColumn.ACCEPTED),
            day(row, LogColumn.DECLINED),
            start.get(),
            middle,
            end.get(),
            day(row, LogColumn.FIRST_MEETING),
            day(row, LogColumn.LAST_CONTACT),
            meetings,
            day(row, LogColumn.MID_TERM),
            day(row, LogColumn.PAUSE),
            day(row, LogColumn.ENDED),
            text(row, LogColumn.REASON),
            false));
  }

  private void check(Table.Row row, LogColumn column) {
    String text = text(row, column);
    if (column.isNeeded() && text.isEmpty()) {
      error(
          row.number(),
          "nothing stands under `%s`; write %s"
              .formatted(column.title(), column.isDay() ? "a day such as 2027-02-28" : "the name"));
    }
    if (column.isPast() && day(row, column).filter(today::isBefore).isPresent()) {
      error(
          row.number(),
          "`%s` under `%s` is after today, %s; write there what has happened, or correct the year"
              .formatted(Label.shown(text), column.title(), today));
    }
  }

  private OptionalInt meetings(Table.Row row) {
    String text = text(row, LogColumn.MEETINGS);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (text.matches("\\d{1,3}")) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    error(
        row.number(),
        "`%s` under `%s` is no number of meetings; write one from 0 to %s"
            .formatted(Label.shown(text), LogColumn.MEETINGS.title(), MOST_MEETINGS));
    return OptionalInt.empty();
  }

  private void checkEnd(Table.Row row) {
    boolean open =
        Stream.of(LogColumn.ENDED, LogColumn.PAUSE, LogColumn.DECLINED)
            .allMatch(column -> text(row, column).isEmpty());
    if (open && !text(row, LogColumn.REASON).isEmpty()) {
      error(
          row.number(),
          "there is a reason, and no day under `%s`; write the day, or take the reason out"
              .formatted(LogColumn.ENDED.title()));
    }
  }

  private void checkAnswer(Table.Row row) {
    if (!text(row, LogColumn.ACCEPTED).isEmpty() && !text(row, LogColumn.DECLINED).isEmpty()) {
      error(
          row.number(),
          "there is a day under `%s` and one under `%s`; keep one of them, and if the two were a pair and are no more, write the day under `%s`"
              .formatted(
                  LogColumn.ACCEPTED.title(), LogColumn.DECLINED.title(), LogColumn.ENDED.title()));
    }
  }

  private void checkOrder(Table.Row row, LocalDate start, LocalDate middle, LocalDate end) {
    if (end.isBefore(start)) {
      error(
          row.number(),
          "the end, %s, is before the start, %s; correct one of them".formatted(end, start));
    } else if (middle.isBefore(start) || middle.isAfter(end)) {
      error(
          row.number(),
          "the day under `%s`, %s, is not between the start, %s, and the end, %s; correct it, or leave it empty for half way"
              .formatted(LogColumn.MIDDLE.title(), middle, start, end));
    }
  }

  private Optional<LocalDate> day(Table.Row row, LogColumn column) {
    return day(text(row, column));
  }

  private String text(Table.Row row, LogColumn column) {
    Integer place = columns.get(column);
    return place == null ? "" : row.cell(place).strip();
  }

  private void error(int row, String sentence) {
    mistakes.add(Finding.error(file.at(row), sentence));
  }
}
