package org.mentordirectory.signup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.sheet.Days;
import org.mentordirectory.sheet.Header;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.sheet.PlainAnswer;
import org.mentordirectory.sheet.Table;

/** The column in which people agree to publication, and the one with the time of their answer. */
final class ConsentColumn {
  /** The field that it fills with a day. */
  static final String FIELD = "consent";

  private final Table table;
  private final Header header;
  private final Optional<Integer> column;
  private final Optional<Integer> time;
  private final List<String> yes;
  private final Optional<Days> days;
  private final Optional<Days> times;

  /**
   * The columns of a table.
   *
   * @param column with the answer, or with the day itself; nothing where there is none
   * @param time with the time of the answer; nothing where nobody knows it
   */
  ConsentColumn(
      Table table,
      Header header,
      SignupColumns columns,
      Optional<Integer> column,
      Optional<Integer> time) {
    this.table = table;
    this.header = header;
    this.column = column;
    this.time = column.isEmpty() ? Optional.empty() : time;
    yes = columns.consent().map(SignupColumns.Consent::yes).orElse(List.of());
    days = column.map(number -> table.days(number, columns.common().date()));
    times = this.time.map(number -> table.days(number, columns.common().date()));
  }

  /** Those that are read. */
  List<Integer> columns() {
    return Stream.concat(column.stream(), time.stream()).toList();
  }

  /** Looks at the whole table before its rows are read. */
  void prepare(Map<String, String> questions, Consumer<Finding> report) {
    column.ifPresent(number -> questions.put(FIELD, header.place(number)));
    column.ifPresent(number -> reportUnclear(number, days.orElseThrow(), report));
    time.ifPresent(number -> reportUnclear(number, times.orElseThrow(), report));
  }

  private void reportUnclear(int number, Days of, Consumer<Finding> report) {
    table.rows().stream()
        .map(row -> row.cell(number))
        .filter(of::isUnclear)
        .findFirst()
        .ifPresent(
            cell ->
                report.accept(
                    Finding.error(
                        table.file().withPart(header.place(number)),
                        "`%s` may be two days; say in the file of --columns how days are written, as in `date: d/M/yyyy` or `date: M/d/yyyy`"
                            .formatted(Label.shown(cell)))));
  }

  /**
   * Takes the answer of a row.
   *
   * @param values to put the day into
   * @return whether somebody agreed and nobody knows when
   */
  boolean take(Table.Row row, Map<String, List<String>> values, List<Finding> ofRow) {
    if (column.isEmpty()) {
      return false;
    }
    String answer = row.cell(column.get());
    Optional<String> day = day(days.orElseThrow(), answer);
    values.put(FIELD, day.stream().toList());
    boolean agreed = yes.isEmpty() ? PlainAnswer.isYes(answer) : yes.contains(Label.key(answer));
    if (day.isPresent() || answer.isBlank()) {
      return false;
    }
    if (!agreed) {
      values.put(FIELD, List.of());
      ofRow.add(
          Finding.error(
              table.at(row.number()).withPart(header.place(column.get())),
              "`%s` is not the answer that gives consent, so nothing of this person is written; if"
                      .formatted(Label.shown(answer))
                  + " they have a profile and take their consent back, remove it"
                  + (yes.isEmpty()
                      ? "; if it does give consent, say so by `yes` under `consent` in the file of"
                          + " --columns"
                      : "")));
      return false;
    }
    String typed = time.map(row::cell).orElse("").strip();
    if (typed.isEmpty()) {
      return true;
    }
    Optional<String> answered = day(times.orElseThrow(), typed);
    values.put(FIELD, answered.stream().toList());
    if (answered.isEmpty()) {
      ofRow.add(
          Finding.error(
              table.at(row.number()).withPart(header.place(time.get())),
              "`%s` is no day; say how days are written, as in `date: d/M/yyyy`, in the file of"
                      .formatted(Label.shown(typed))
                  + " --columns"));
    }
    return false;
  }

  /** Nobody is published from a day that may be another. */
  static Optional<String> day(Days all, String text) {
    return all.isUnclear(text) ? Optional.empty() : all.day(text).map(LocalDate::toString);
  }
}
