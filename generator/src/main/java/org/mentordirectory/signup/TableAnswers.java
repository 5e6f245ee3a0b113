package org.mentordirectory.signup;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Finding;
import org.mentordirectory.content.Position;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.sheet.Table;

/** The rows of a spreadsheet as answers. */
final class TableAnswers {
  /** The ways to write a day that nobody can take for another. */
  private static final List<DateTimeFormatter> CLEAR =
      Stream.of("uuuu-M-d", "uuuu/M/d")
          .map(DateTimeFormatter::ofPattern)
          .map(format -> format.withLocale(Locale.UK).withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private final Position file;
  private final Table table;
  private final DocumentType kind;
  private final Columns columns;
  private final Header header;
  private final Scheme scheme;
  private final Map<String, String> questions = new HashMap<>();

  private TableAnswers(
      Position file,
      Table table,
      DocumentType kind,
      Columns columns,
      Header header,
      Scheme scheme) {
    this.file = file;
    this.table = table;
    this.kind = kind;
    this.columns = columns;
    this.header = header;
    this.scheme = scheme;
    header.fields().forEach((column, field) -> questions.putIfAbsent(field.name(), name(column)));
    header.text().keySet().forEach(column -> questions.putIfAbsent(AboutField.TEXT, name(column)));
    if (header.consent() >= 0) {
      questions.put("consent", name(header.consent()));
    }
  }

  /**
   * The answers of all rows that have any.
   *
   * @param remarks for what is wrong with the table as a whole; after an error there are no rows
   */
  static List<SignupRow> in(
      Table table,
      Position file,
      DocumentType kind,
      Columns columns,
      Scheme scheme,
      Consumer<Finding> remarks) {
    var ofHeader = new ArrayList<Finding>();
    Header header = Header.of(table.header(), file, kind, columns, ofHeader::add);
    ofHeader.forEach(remarks);
    if (ofHeader.stream().anyMatch(Finding::isError)) {
      return List.of();
    }
    var answers = new TableAnswers(file, table, kind, columns, header, scheme);
    return table.rows().stream().filter(row -> !row.isBlank()).map(answers::row).toList();
  }

  private SignupRow row(Table.Row row) {
    Position from = file.at(row.number());
    var remarks = new ArrayList<Finding>();
    shape(row, from, remarks);
    Map<String, List<String>> values = new LinkedHashMap<>();
    header
        .fields()
        .forEach(
            (column, field) ->
                values
                    .computeIfAbsent(field.name(), name -> new ArrayList<>())
                    .addAll(values(field, row.cell(column))));
    if (header.consent() >= 0) {
      values.put("consent", consent(row, from, remarks));
    }
    return new SignupRow(
        kind,
        from,
        new ProfileAnswers(values, text(row)),
        Optional.empty(),
        questions,
        false,
        Optional.empty(),
        remarks);
  }

  private void shape(Table.Row row, Position from, List<Finding> remarks) {
    int wanted = table.header().size();
    int found = row.cells().size();
    String counts = "this row has %d cells, the first row has %d".formatted(found, wanted);
    if (found > wanted && row.cells().stream().skip(wanted).anyMatch(cell -> !cell.isBlank())) {
      remarks.add(
          Finding.error(
              from, counts + "; an answer that holds the separator must be in quotation marks"));
    } else if (found != wanted) {
      remarks.add(
          Finding.warning(
              from,
              counts
                  + (found < wanted
                      ? "; the missing ones are taken as empty"
                      : "; the empty ones at its end are left out")));
    }
  }

  private List<String> values(Field field, String cell) {
    Map<String, List<String>> meanings = columns.values().getOrDefault(field.name(), Map.of());
    var typed = new TypedAnswer(field, scheme.vocabulary(field.name()), columns.separator());
    List<String> whole = meanings.get(ColumnsReader.folded(cell));
    List<String> values = new ArrayList<>();
    for (String answer : whole == null ? typed.pieces(cell) : List.of(cell)) {
      List<String> meant = meanings.get(ColumnsReader.folded(answer));
      values.addAll(meant == null ? List.of(typed.value(answer)) : meant);
    }
    return field.type() == Field.Type.DATE
        ? values.stream().map(day -> day(day).map(LocalDate::toString).orElse(day)).toList()
        : values;
  }

  /** The day of the answer, where the answer is the one that gives consent. */
  private List<String> consent(Table.Row row, Position from, List<Finding> remarks) {
    boolean agreed =
        columns
            .consent()
            .orElseThrow()
            .yes()
            .contains(ColumnsReader.folded(row.cell(header.consent())));
    Optional<LocalDate> day = day(row.cell(header.day()).strip());
    if (agreed && day.isEmpty()) {
      remarks.add(
          Finding.error(
              from.withPart(name(header.day())),
              "`%s` is no day; say how days are written, as in `date: d/M/yyyy`, in the file of"
                      .formatted(ColumnsReader.folded(row.cell(header.day())))
                  + " -Dmentor.columns"));
    }
    return agreed ? day.map(LocalDate::toString).stream().toList() : List.of();
  }

  /** The day at the beginning of a text; a time may follow. */
  private Optional<LocalDate> day(String text) {
    for (DateTimeFormatter format : columns.date().map(List::of).orElse(CLEAR)) {
      try {
        var end = new ParsePosition(0);
        TemporalAccessor day = format.parse(text, end);
        if (end.getIndex() == text.length() || " T,".indexOf(text.charAt(end.getIndex())) >= 0) {
          return Optional.of(LocalDate.from(day));
        }
      } catch (DateTimeException | IndexOutOfBoundsException e) {
        // no day in this form; perhaps in the next
      }
    }
    return Optional.empty();
  }

  private String text(Table.Row row) {
    var parts = new ArrayList<String>();
    header
        .text()
        .forEach(
            (column, heading) -> {
              String answer = row.cell(column).strip();
              if (!answer.isEmpty()) {
                parts.add(heading.isEmpty() ? answer : "## " + heading + "\n\n" + answer);
              }
            });
    return String.join("\n\n", parts);
  }

  private String name(int column) {
    return "column \"%s\"".formatted(table.header().get(column));
  }
}
