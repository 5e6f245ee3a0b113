package org.mentordirectory.signup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Several;
import org.mentordirectory.sheet.Days;
import org.mentordirectory.sheet.Header;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.sheet.PlainAnswer;
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

  private final Map<String, String> questions = new HashMap<>();
  private final Map<Integer, Days> days = new HashMap<>();
  private final Map<Field, TypedAnswer> typed = new HashMap<>();
  private final Map<String, List<String>> always;
  private final Map<String, List<String>> empty;
  private final ConsentColumn consent;

  private TableAnswers(
      Table table, List<Field> known, SignupColumns columns, Scheme scheme, Messages messages) {
    this.table = table;
    this.known = known;
    this.columns = columns;
    this.scheme = scheme;
    this.messages = messages;
    header = new Header(table, columns.common());
    header.missing().forEach(this::noColumn);
    fields = header.fields(name -> Field.named(name, known), this::called);
    known.forEach(
        field ->
            typed.put(
                field,
                new TypedAnswer(
                    field, scheme.vocabulary(field.name()), columns.common().separator())));
    columns.text().forEach((name, heading) -> numbers(name).forEach(n -> text.put(n, heading)));
    always = meant(columns.always());
    empty = meant(columns.empty());
    consent = new ConsentColumn(table, header, columns, consentColumn(), time());
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

  /** What the columns file gives to fields, as profiles have it. */
  private Map<String, List<String>> meant(Map<String, List<String>> given) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    given.forEach(
        (name, words) ->
            values.put(
                name,
                Field.named(name, known)
                    .map(field -> words.stream().map(typed.get(field)::value).toList())
                    .orElse(words)));
    return values;
  }

  private Optional<Integer> consentColumn() {
    return columns.consent().isPresent()
        ? numbers(columns.consent().get().column()).stream().findFirst()
        : fields.keySet().stream()
            .filter(i -> fields.get(i).name().equals(ConsentColumn.FIELD))
            .findFirst();
  }

  private Optional<Integer> time() {
    Optional<String> said = columns.consent().flatMap(SignupColumns.Consent::day);
    return said.isPresent() ? numbers(said.get()).stream().findFirst() : header.time();
  }

  private List<Integer> numbers(String name) {
    List<Integer> numbers = header.numbers(name);
    if (numbers.isEmpty()) {
      noColumn(name);
    }
    return numbers;
  }

  private void noColumn(String name) {
    remarks.add(
        Finding.error(
            table.file(),
            "no column is called \"%s\", which --columns names; the columns are %s"
                .formatted(
                    Label.shown(name),
                    Several.of(
                        table.header().stream()
                            .map(column -> "\"" + Label.shown(column) + "\"")
                            .toList()))));
  }

  /** Looks at the whole table before its rows are read. */
  private void prepare() {
    for (int i = 0; i < table.header().size(); i++) {
      String name = Label.key(table.header().get(i));
      if (!fields.containsKey(i)
          && !header.isIgnored(i)
          && (name.equals(AboutField.TEXT)
              || name.equals(Label.key(IssueForm.aboutQuestion(messages))))) {
        text.putIfAbsent(i, "");
      }
    }
    var read = new HashSet<>(fields.keySet());
    read.addAll(text.keySet());
    read.addAll(consent.columns());
    header.reportUnread(read, remarks::add);
    table.report(remarks::add);
    fields.forEach(
        (column, field) -> {
          questions.putIfAbsent(field.name(), header.place(column));
          if (field.type() == Field.Type.DATE) {
            days.put(column, table.days(column, columns.common().date()));
          }
        });
    text.keySet().forEach(column -> questions.putIfAbsent(AboutField.TEXT, header.place(column)));
    consent.prepare(questions, remarks::add);
  }

  private SignupRow row(Table.Row row) {
    Position from = table.at(row.number());
    var ofRow = new ArrayList<Finding>();
    table.surplus(row).ifPresent(ofRow::add);
    Map<String, Set<String>> values = new LinkedHashMap<>();
    Map<String, String> places = new HashMap<>();
    for (Map.Entry<Integer, Field> column : fields.entrySet()) {
      Field field = column.getValue();
      Set<String> all = values.computeIfAbsent(field.name(), name -> new LinkedHashSet<>());
      for (String value : values(field, row, column.getKey(), ofRow)) {
        if (all.add(value)) {
          places.put(SignupRow.key(field.name(), value), header.place(column.getKey()));
        }
      }
    }
    known.forEach(field -> oneValue(field, values, from, ofRow));
    Map<String, List<String>> said = new LinkedHashMap<>();
    values.forEach((name, all) -> said.put(name, List.copyOf(all)));
    boolean today = consent.take(row, said, ofRow);
    empty.forEach((name, meant) -> said.merge(name, meant, (is, or) -> is.isEmpty() ? or : is));
    said.putAll(always);
    String body = text(row);
    places.putAll(questions);
    return new SignupRow(
        known,
        from,
        new ProfileAnswers(
            said,
            body.isEmpty()
                ? String.join("\n\n", said.getOrDefault(AboutField.TEXT, List.of()))
                : body),
        Optional.empty(),
        places,
        today,
        Optional.empty(),
        ofRow,
        empty);
  }

  /** Several columns make one line of a text, and can't make one value of anything else. */
  private void oneValue(
      Field field, Map<String, Set<String>> values, Position from, List<Finding> ofRow) {
    Set<String> all = values.getOrDefault(field.name(), Set.of());
    if (field.takesSeveral() || all.size() < 2) {
      return;
    }
    if (field.type() == Field.Type.TEXT || field.type() == Field.Type.PARAGRAPH) {
      values.put(field.name(), Set.of(String.join(" ", all)));
    } else {
      ofRow.add(
          Finding.error(
              from.withPart(questions.get(field.name())),
              "`%s` is said of `%s` in several columns; correct one of them"
                  .formatted(Label.shown(String.join("` and `", all)), field.name())));
    }
  }

  private List<String> values(Field field, Table.Row row, int column, List<Finding> ofRow) {
    TypedAnswer answers = typed.get(field);
    String cell =
        header.text(
            row, column, field.takesSeveral() ? Optional.of(answers::isKnown) : Optional.empty());
    Optional<List<String>> whole = columns.common().meaning(field.name(), row.cell(column));
    List<String> values = new ArrayList<>();
    if (whole.isPresent()) {
      values.addAll(whole.get());
    } else {
      for (String answer : answers.pieces(cell)) {
        values.addAll(
            columns
                .common()
                .meaning(field.name(), answer)
                .or(() -> other(field, answers, answer))
                .orElseGet(() -> List.of(answers.value(answer))));
      }
    }
    values.removeIf(String::isBlank);
    if (days.containsKey(column)) {
      values.replaceAll(day -> ConsentColumn.day(days.get(column), day).orElse(day));
    }
    values.replaceAll(
        value ->
            new CellRemarks(
                    field, table.at(row.number()).withPart(header.place(column)), ofRow::add)
                .kept(row.cell(column), value, answers.isKnown(value)));
    return values;
  }

  /** What an answer means by the columns file that is none of the vocabulary. */
  private Optional<List<String>> other(Field field, TypedAnswer answers, String answer) {
    return columns
        .common()
        .other(field.name())
        .filter(meant -> !answers.isKnown(answer) && !answers.value(answer).isEmpty());
  }

  private String text(Table.Row row) {
    var parts = new ArrayList<String>();
    text.forEach(
        (column, heading) -> {
          String answer = row.cell(column).strip();
          if (!PlainAnswer.isNone(answer)) {
            parts.add(heading.isEmpty() ? answer : "## " + heading + "\n\n" + answer);
          }
        });
    return String.join("\n\n", parts);
  }
}
