package org.mentordirectory.signup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Several;
import org.mentordirectory.sheet.Days;
import org.mentordirectory.sheet.Header;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.sheet.Table;
import org.mentordirectory.words.Messages;

/** The rows of a spreadsheet as answers. */
final class TableAnswers {
  private final Table table;
  private final List<Field> known;
  private final SignupColumns columns;
  private final Scheme scheme;
  private final Messages messages;
  private final List<Finding> remarks = new ArrayList<>();
  private final Header header;
  private final Map<Integer, Field> fields;

  /** From columns to headings. */
  private final Map<Integer, String> text = new LinkedHashMap<>();

  /** The columns that ask for consent, and that have the time of the answer. */
  private final Optional<Integer> consent;

  private final Optional<Integer> time;
  private final Map<String, String> questions = new HashMap<>();
  private final Map<Integer, Days> days = new HashMap<>();
  private final Map<Field, TypedAnswer> typed = new HashMap<>();

  private TableAnswers(
      Table table, List<Field> known, SignupColumns columns, Scheme scheme, Messages messages) {
    this.table = table;
    this.known = known;
    this.columns = columns;
    this.scheme = scheme;
    this.messages = messages;
    header = new Header(table);
    columns.common().columns().values().forEach(column -> number(column.name()));
    columns.common().ignored().forEach(this::number);
    fields = header.fields(columns.common(), name -> Field.named(name, known), this::called);
    columns.text().forEach((name, heading) -> number(name).ifPresent(n -> text.put(n, heading)));
    consent = columns.consent().flatMap(asked -> number(asked.column()));
    time = columns.consent().flatMap(asked -> number(asked.day()));
  }

  /**
   * The answers of all rows that have any.
   *
   * @param known the fields of what the rows are to become
   * @param remarks for what is wrong with the table as a whole; after an error there are no rows
   */
  static List<SignupRow> in(
      Table table,
      List<Field> known,
      SignupColumns columns,
      Scheme scheme,
      Messages messages,
      Consumer<Finding> remarks) {
    var answers = new TableAnswers(table, known, columns, scheme, messages);
    answers.prepare();
    answers.remarks.forEach(remarks);
    return answers.remarks.stream().anyMatch(Finding::isError)
        ? List.of()
        : table.rows().stream().map(answers::row).toList();
  }

  private Optional<Field> called(String column) {
    String name = Label.key(column);
    return known.stream()
        .filter(
            field ->
                Label.key(field.name()).equals(name)
                    || Label.key(field.label(messages)).equals(name))
        .findFirst();
  }

  private Optional<Integer> number(String name) {
    Optional<Integer> number = header.number(name);
    if (number.isEmpty()) {
      error(
          "no column is called \"%s\", which --columns names; the columns are %s"
              .formatted(
                  Label.shown(name),
                  Several.of(
                      table.header().stream()
                          .map(known -> "\"" + Label.shown(known) + "\"")
                          .toList())));
    }
    return number;
  }

  private void error(String sentence) {
    remarks.add(Finding.error(table.file(), sentence));
  }

  /** Looks at the whole table before its rows are read. */
  private void prepare() {
    header
        .twice()
        .forEach(
            name ->
                error(
                    "the column \"%s\" is here twice; rename one of the two"
                        .formatted(Label.shown(name))));
    for (int i = 0; i < table.header().size(); i++) {
      String name = Label.key(table.header().get(i));
      if (!fields.containsKey(i)
          && (name.equals(AboutField.TEXT)
              || name.equals(Label.key(IssueForm.aboutQuestion(messages))))) {
        text.putIfAbsent(i, "");
      }
    }
    header.isClear(fields, Field::takesSeveral, Field::name, columns.common(), remarks::add);
    var read = new HashSet<>(fields.keySet());
    read.addAll(text.keySet());
    consent.ifPresent(read::add);
    time.ifPresent(read::add);
    header.reportUnread(read, columns.common(), remarks::add);
    table.reportShort(remarks::add);
    fields.forEach(
        (column, field) -> {
          questions.putIfAbsent(field.name(), header.place(column));
          typed.computeIfAbsent(
              field,
              f -> new TypedAnswer(f, scheme.vocabulary(f.name()), columns.common().separator()));
          if (field.type() == Field.Type.DATE) {
            readDays(column);
          }
        });
    time.ifPresent(this::readDays);
    text.keySet().forEach(column -> questions.putIfAbsent(AboutField.TEXT, header.place(column)));
    consent.ifPresent(column -> questions.put("consent", header.place(column)));
  }

  private void readDays(int column) {
    Days all = table.days(column, columns.common().date());
    all.isOfOneOrder(remarks::add);
    days.put(column, all);
  }

  private SignupRow row(Table.Row row) {
    Position from = table.at(row.number());
    var ofRow = new ArrayList<Finding>();
    table.surplus(row).ifPresent(ofRow::add);
    Map<String, List<String>> values = new LinkedHashMap<>();
    fields.forEach(
        (column, field) ->
            values
                .computeIfAbsent(field.name(), name -> new ArrayList<>())
                .addAll(values(field, column, row.cell(column))));
    if (consent.isPresent()) {
      values.put("consent", consent(row, from, ofRow));
    }
    return new SignupRow(
        known,
        from,
        new ProfileAnswers(values, text(row)),
        Optional.empty(),
        questions,
        false,
        Optional.empty(),
        ofRow);
  }

  private List<String> values(Field field, int column, String cell) {
    TypedAnswer answers = typed.get(field);
    Optional<List<String>> whole = columns.common().meaning(field.name(), cell);
    List<String> values = new ArrayList<>();
    for (String answer : whole.isEmpty() ? answers.pieces(cell) : List.of(cell)) {
      values.addAll(
          columns
              .common()
              .meaning(field.name(), answer)
              .or(() -> other(field, answers, answer))
              .orElseGet(() -> List.of(answers.value(answer))));
    }
    return days.containsKey(column)
        ? values.stream().map(day -> day(column, day).map(LocalDate::toString).orElse(day)).toList()
        : values;
  }

  /** What an answer means by the columns file that is none of the vocabulary. */
  private Optional<List<String>> other(Field field, TypedAnswer answers, String answer) {
    return columns.common().other(field.name()).filter(meant -> !answers.isKnown(answer));
  }

  /** The day of the answer, where the answer is the one that gives consent. */
  private List<String> consent(Table.Row row, Position from, List<Finding> ofRow) {
    String answer = Label.key(row.cell(consent.orElseThrow()));
    if (!columns.consent().orElseThrow().yes().contains(answer)) {
      if (!answer.isEmpty()) {
        ofRow.add(
            Finding.error(
                from.withPart(header.place(consent.get())),
                "`%s` is not the answer that gives consent, so nothing of this person is written; if"
                        .formatted(Label.shown(row.cell(consent.get())))
                    + " they have a profile and take their consent back, remove it"));
      }
      return List.of();
    }
    String typedDay = row.cell(time.orElseThrow()).strip();
    Optional<LocalDate> day = day(time.get(), typedDay);
    if (day.isEmpty()) {
      ofRow.add(
          Finding.error(
              from.withPart(header.place(time.get())),
              "`%s` is no day; say how days are written, as in `date: d/M/yyyy`, in the file of"
                      .formatted(Label.shown(typedDay))
                  + " --columns"));
    }
    return day.map(LocalDate::toString).stream().toList();
  }

  /** Nobody is published from a day that may be another. */
  private Optional<LocalDate> day(int column, String text) {
    Days all = days.get(column);
    return all.isUnclear(text) ? Optional.empty() : all.day(text);
  }

  private String text(Table.Row row) {
    var parts = new ArrayList<String>();
    text.forEach(
        (column, heading) -> {
          String answer = row.cell(column).strip();
          if (!answer.isEmpty()) {
            parts.add(heading.isEmpty() ? answer : "## " + heading + "\n\n" + answer);
          }
        });
    return String.join("\n\n", parts);
  }
}
