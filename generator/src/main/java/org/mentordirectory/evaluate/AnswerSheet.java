package org.mentordirectory.evaluate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mentordirectory.content.FormField;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.finding.Several;
import org.mentordirectory.sheet.Columns;
import org.mentordirectory.sheet.Days;
import org.mentordirectory.sheet.Header;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.sheet.PlainAnswer;
import org.mentordirectory.sheet.Table;

/** The rows of a spreadsheet as answers to a form. */
final class AnswerSheet {
  private static final Optional<String> IS_DAY = Optional.of(SurveyForm.DAY);

  private final AnswerFile source;
  private final SurveyForm form;
  private final Table table;
  private final Header header;
  private final Map<Integer, FormField> fields;
  private final Optional<Integer> dayColumn;
  private final FindingList mistakes;
  private final AnswerParser answers;
  private final Year year;
  private final Map<Integer, Days> days = new HashMap<>();

  private AnswerSheet(
      AnswerFile source, SurveyForm form, Table table, LocalDate today, FindingList mistakes) {
    this.source = source;
    this.form = form;
    this.table = table;
    this.mistakes = mistakes;
    this.answers = new AnswerParser(source.columns().common(), mistakes);
    this.year = new Year(source, today, mistakes);
    this.header = new Header(table, source.columns().common());
    this.fields = header.fields(form::named, form::called);
    this.dayColumn = dayColumn();
  }

  /**
   * The table of a file; nothing, after a mistake, where it can't be read.
   *
   * @see #read
   */
  static Optional<Table> table(AnswerFile source, FindingList mistakes) {
    try {
      return Optional.of(Table.read(source.path(), source.at()));
    } catch (IOException | Refusal e) {
      mistakes.addAll(Refusal.of(e).findings());
      return Optional.empty();
    }
  }

  /** The answers of all rows that have any. */
  static List<Submission> read(
      AnswerFile source, SurveyForm form, Table table, LocalDate today, FindingList mistakes) {
    var sheet = new AnswerSheet(source, form, table, today, mistakes);
    return sheet.isUnderstood() ? sheet.rows() : List.of();
  }

  /** The column with the day of the answer: the one that is said to be, or the form's own. */
  private Optional<Integer> dayColumn() {
    return IntStream.range(0, table.header().size())
        .boxed()
        .filter(i -> header.said(i).map(Columns.Column::field).equals(IS_DAY))
        .filter(i -> !fields.containsKey(i) || SurveyForm.isDay(fields.get(i)))
        .reduce((first, last) -> last)
        .or(() -> fields.keySet().stream().filter(i -> SurveyForm.isDay(fields.get(i))).findFirst())
        .or(() -> source.year().isEmpty() ? header.time() : Optional.empty());
  }

  /** Whether it is clear what the columns are; says where it is not. */
  private boolean isUnderstood() {
    var read = new HashSet<>(fields.keySet());
    dayColumn.ifPresent(read::add);
    header.reportUnread(read, mistakes::add);
    if (!header.isClear(
        fields, field -> field.kind() == FormField.Kind.SOME_OF, FormField::name, mistakes::add)) {
      return false;
    }
    if (fields.values().stream().noneMatch(SurveyForm::isQuestion)) {
      mistakes.error(
          source.at().at(1),
          "no column is called like a question of `%s`; the first row must have the questions, or"
              + " %s say what they mean under `columns`",
          form.slug(),
          AnswerColumns.FILE);
      return false;
    }
    if (source.year().isEmpty() && dayColumn.isEmpty()) {
      mistakes.error(
          source.at(),
          "the year of these answers is not known; put the file into a folder named for its year,"
              + " such as `2027`, or say in %s which column has the day, as in `Completion time:"
              + " date`",
          AnswerColumns.FILE);
      return false;
    }
    return true;
  }

  private List<Submission> rows() {
    fields.forEach(
        (column, field) -> {
          if (field.kind() == FormField.Kind.DATE) {
            readDays(column);
          }
        });
    dayColumn.filter(column -> !days.containsKey(column)).ifPresent(this::readDays);
    var all = new ArrayList<Submission>();
    var empty = new ArrayList<String>();
    for (Table.Row row : table.rows()) {
      Map<String, List<String>> said = row(row);
      if (form.form().fields().stream()
          .noneMatch(field -> SurveyForm.isQuestion(field) && said.containsKey(field.name()))) {
        empty.add(String.valueOf(row.number()));
      } else {
        answered(row, said).ifPresent(all::add);
      }
    }
    if (!empty.isEmpty() && mistakes.errors() == 0) {
      mistakes.warning(
          source.at(), "these rows answer no question and are not counted: %s", Several.of(empty));
    }
    table.report(mistakes::add);
    return all;
  }

  private void readDays(int column) {
    Days read = table.days(column, source.columns().common().date());
    if (read.isOfOneOrder(mistakes::add)) {
      read.reportReading(AnswerColumns.FILE, mistakes::add);
    }
    days.put(column, read);
  }

  private Map<String, List<String>> row(Table.Row row) {
    Optional<Finding> surplus = table.surplus(row);
    if (surplus.isPresent()) {
      mistakes.add(surplus.get());
      return Map.of();
    }
    Map<String, List<String>> said = new LinkedHashMap<>();
    fields.forEach(
        (column, field) -> {
          List<String> values =
              field.kind() == FormField.Kind.DATE
                  ? day(row, column).map(LocalDate::toString).stream().toList()
                  : answers.to(
                      field, header.text(row, column, answers.isChoice(field)), place(row, column));
          if (!values.isEmpty()) {
            said.computeIfAbsent(field.name(), name -> new ArrayList<>()).addAll(values);
          }
        });
    return said;
  }

  private Optional<LocalDate> day(Table.Row row, int column) {
    String typed = row.cell(column);
    if (PlainAnswer.isNothing(typed)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = days.get(column).day(typed);
    if (day.isEmpty()) {
      mistakes.error(
          place(row, column),
          "`%s` is no day%s; write it as 2027-05-31, or say in %s how days are written, as in"
              + " `date: d/M/yyyy`",
          Label.shown(typed),
          source.columns().common().date().isPresent() ? " as `date` has it" : "",
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
    int column = dayColumn.orElse(-1);
    Optional<LocalDate> day = column < 0 ? Optional.empty() : known(row, column, said);
    if (day.isEmpty() && column >= 0 && !PlainAnswer.isNothing(row.cell(column))) {
      return Optional.empty(); // which is said already
    }
    Optional<String> of =
        year.of(day, at(row).withPart(column < 0 ? "the day" : header.place(column)));
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
    FormField field = fields.get(column);
    return field == null
        ? day(row, column)
        : said.getOrDefault(field.name(), List.of()).stream().findFirst().map(LocalDate::parse);
  }

  private Position at(Table.Row row) {
    return table.at(row.number());
  }

  private Position place(Table.Row row, int column) {
    return at(row).withPart(header.place(column));
  }
}
