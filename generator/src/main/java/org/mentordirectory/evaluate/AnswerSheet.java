package org.mentordirectory.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.SignupException;
import org.mentordirectory.sheet.DayOrder;
import org.mentordirectory.sheet.Mistakes;
import org.mentordirectory.sheet.Table;

/** The rows of a spreadsheet as answers to a form. */
final class AnswerSheet {
  /** How many rows a file may have. */
  static final int MOST_ROWS = 50_000;

  private final AnswerFiles.Source source;
  private final SurveyForm form;
  private final Table table;
  private final AnswerHeader header;
  private final Mistakes mistakes;
  private final AnswerParser answers;
  private final Year year;
  private final List<String> names;
  private final Map<Integer, DayOrder> days = new HashMap<>();

  private AnswerSheet(
      AnswerFiles.Source source,
      SurveyForm form,
      Table table,
      AnswerHeader header,
      LocalDate today,
      Mistakes mistakes) {
    this.source = source;
    this.form = form;
    this.table = table;
    this.header = header;
    this.mistakes = mistakes;
    this.answers = new AnswerParser(source.columns(), mistakes);
    this.year = new Year(source, today, mistakes);
    this.names =
        table.header().stream()
            .map(name -> "column \"%s\"".formatted(Mistakes.shown(name)))
            .toList();
  }

  /**
   * The table of a file; nothing, after a mistake, where it can't be read.
   *
   * @see #read
   */
  static Optional<Table> table(AnswerFiles.Source source, Mistakes mistakes) {
    try {
      return Optional.of(Table.read(source.path(), MOST_ROWS));
    } catch (SignupException e) {
      mistakes.refuse(source.placed(String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** The answers of all rows that have any. */
  static List<Submission> read(
      AnswerFiles.Source source, SurveyForm form, Table table, LocalDate today, Mistakes mistakes) {
    Optional<AnswerHeader> header = AnswerHeader.of(source, form, table.header(), mistakes);
    if (header.isEmpty()) {
      return List.of();
    }
    if (header.get().fields().values().stream().noneMatch(SurveyForm::isQuestion)) {
      mistakes.error(
          source.name() + ":1",
          "no column is called like a question of `%s`; the first row must have the questions, or %s"
              + " say what they mean under `columns`",
          form.slug(),
          AnswerColumns.FILE);
      return List.of();
    }
    return new AnswerSheet(source, form, table, header.get(), today, mistakes).rows();
  }

  private List<Submission> rows() {
    if (source.year().isEmpty() && header.day().isEmpty()) {
      mistakes.error(
          source.name(),
          "the year of these answers is not known; put the file into a folder named for its year, such"
              + " as `2027`, or say in %s which column has the day, as in `Completion time: date`",
          AnswerColumns.FILE);
      return List.of();
    }
    header.fields().forEach(this::order);
    header.day().ifPresent(column -> days.computeIfAbsent(column, this::order));
    var all = new ArrayList<Submission>();
    var empty = new ArrayList<String>();
    var shorter = new ArrayList<String>();
    for (Table.Row row : table.rows()) {
      if (!row.isBlank()) {
        Map<String, List<String>> said = row(row);
        if (row.cells().size() < table.header().size()) {
          shorter.add(String.valueOf(row.number()));
        }
        if (form.form().fields().stream()
            .noneMatch(field -> SurveyForm.isQuestion(field) && said.containsKey(field.name()))) {
          empty.add(String.valueOf(row.number()));
        } else {
          answered(row, said).ifPresent(all::add);
        }
      }
    }
    if (!empty.isEmpty() && mistakes.areNone()) {
      mistakes.remark(
          source.name(),
          "these rows answer no question and are not counted: %s",
          Mistakes.some(empty));
    }
    if (!shorter.isEmpty()) {
      mistakes.remark(
          source.name(),
          "these rows have fewer cells than the first row, and the missing ones are taken as empty: %s",
          Mistakes.some(shorter));
    }
    return all;
  }

  private void order(int column, FormField field) {
    if (field.kind() == FormField.Kind.DATE) {
      days.put(column, order(column));
    }
  }

  private DayOrder order(int column) {
    Map<Integer, String> typed = new LinkedHashMap<>();
    table.rows().forEach(row -> typed.put(row.number(), row.cell(column)));
    return DayOrder.of(
        source.name(),
        names.get(column),
        typed,
        source.columns().date(),
        AnswerColumns.FILE,
        mistakes);
  }

  private Map<String, List<String>> row(Table.Row row) {
    int wanted = table.header().size();
    if (row.cells().stream().skip(wanted).anyMatch(cell -> !cell.isBlank())) {
      mistakes.error(
          at(row),
          "this row has %d cells, the first row has %d; an answer that holds the separator must be in"
              + " quotation marks",
          row.cells().size(),
          wanted);
      return Map.of();
    }
    Map<String, List<String>> said = new LinkedHashMap<>();
    header
        .fields()
        .forEach(
            (column, field) -> {
              List<String> values =
                  field.kind() == FormField.Kind.DATE
                      ? day(row, column).map(LocalDate::toString).stream().toList()
                      : answers.to(field, row.cell(column), place(row, column));
              if (!values.isEmpty()) {
                said.computeIfAbsent(field.name(), name -> new ArrayList<>()).addAll(values);
              }
            });
    return said;
  }

  private Optional<LocalDate> day(Table.Row row, int column) {
    String typed = row.cell(column);
    DayOrder order = days.get(column);
    if (order == null || AnswerParser.isNothing(typed)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = order.day(typed);
    if (day.isEmpty()) {
      mistakes.error(
          place(row, column),
          "`%s` is no day%s; write it as 2027-05-31, or say in %s how days are written, as in `date:"
              + " d/M/yyyy`",
          Mistakes.shown(typed),
          order.format().isPresent() ? " as `date` has it" : "",
          AnswerColumns.FILE);
    }
    return day;
  }

  private Optional<Submission> answered(Table.Row row, Map<String, List<String>> said) {
    Optional<String> name =
        form.form().fields().stream()
            .filter(form::isName)
            .flatMap(field -> said.getOrDefault(field.name(), List.of()).stream())
            .findFirst();
    int column = header.day().orElse(-1);
    Optional<LocalDate> day = column < 0 ? Optional.empty() : known(row, column, said);
    if (day.isEmpty() && column >= 0 && !AnswerParser.isNothing(row.cell(column))) {
      return Optional.empty(); // which is said already
    }
    Optional<String> of =
        year.of(day, new Mistakes.Place(at(row), column < 0 ? "the day" : names.get(column)));
    return of.map(
        known ->
            new Submission(
                known,
                form,
                source.columns(),
                new Response(at(row), name, year.possible(day, at(row)), said)));
  }

  /** The day of the answer, which may be one of the answers. */
  private Optional<LocalDate> known(Table.Row row, int column, Map<String, List<String>> said) {
    FormField field = header.fields().get(column);
    return field == null
        ? day(row, column)
        : said.getOrDefault(field.name(), List.of()).stream().findFirst().map(LocalDate::parse);
  }

  private String at(Table.Row row) {
    return source.name() + ":" + row.number();
  }

  private Mistakes.Place place(Table.Row row, int column) {
    return new Mistakes.Place(at(row), names.get(column));
  }
}
