package org.mentordirectory.evaluate;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.mentordirectory.content.FindingList;
import org.mentordirectory.content.FormField;
import org.mentordirectory.sheet.Quotation;

/**
 * The columns of one spreadsheet, by number, and the fields that they answer.
 *
 * @param day the column with the day of the answer
 */
record AnswerHeader(Map<Integer, FormField> fields, OptionalInt day) {
  /**
   * Finds the fields, and says which columns are not read.
   *
   * @return nothing, after a mistake, where the columns can't be told apart
   */
  static Optional<AnswerHeader> of(
      AnswerFiles.Source source, SurveyForm form, List<String> names, FindingList mistakes) {
    Map<Integer, FormField> fields = new LinkedHashMap<>();
    OptionalInt day = OptionalInt.empty();
    for (int i = 0; i < names.size(); i++) {
      AnswerColumns.Column column = source.columns().columns().get(SurveyForm.key(names.get(i)));
      Optional<FormField> field = Optional.ofNullable(column).flatMap(c -> form.named(c.field()));
      if (field.isPresent()) {
        fields.put(i, field.get());
      }
      if (column != null
          && column.field().equals(SurveyForm.DAY)
          && (field.isEmpty() || SurveyForm.isDay(field.get()))) {
        day = OptionalInt.of(i);
      }
    }
    var unread = new ArrayList<String>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean isLeft =
          !fields.containsKey(i)
              && !(day.isPresent() && day.getAsInt() == i)
              && !source.columns().ignored().contains(SurveyForm.key(name));
      Optional<FormField> field = isLeft ? form.called(name) : Optional.empty();
      boolean isTaken = field.isPresent() && mapped(source, form, field.get(), names);
      if (field.isPresent() && !isTaken) {
        fields.put(i, field.get());
      } else if (isLeft && !name.isEmpty()) {
        unread.add("\"" + Quotation.of(name) + "\"");
      }
    }
    if (!unread.isEmpty()) {
      mistakes.warning(
          source.at(),
          "these columns are not read: %s; say in %s what they are, or list them there under `ignore`",
          unread.stream().limit(40).collect(joining(", ")),
          AnswerColumns.FILE);
    }
    return twice(source, names, fields, mistakes)
        ? Optional.empty()
        : Optional.of(header(fields, day));
  }

  private static AnswerHeader header(Map<Integer, FormField> fields, OptionalInt day) {
    OptionalInt own =
        fields.entrySet().stream()
            .filter(column -> SurveyForm.isDay(column.getValue()))
            .mapToInt(Map.Entry::getKey)
            .findFirst();
    return new AnswerHeader(fields, day.isPresent() ? day : own);
  }

  /** Whether the coordinator has said that another column answers a field. */
  private static boolean mapped(
      AnswerFiles.Source source, SurveyForm form, FormField field, List<String> names) {
    return names.stream()
        .map(name -> source.columns().columns().get(SurveyForm.key(name)))
        .anyMatch(
            column -> column != null && form.named(column.field()).equals(Optional.of(field)));
  }

  /** Only a field that takes several answers can have several columns. */
  private static boolean twice(
      AnswerFiles.Source source,
      List<String> names,
      Map<Integer, FormField> fields,
      FindingList mistakes) {
    boolean found = false;
    Map<FormField, Integer> seen = new LinkedHashMap<>();
    for (Map.Entry<Integer, FormField> column : fields.entrySet()) {
      Integer before = seen.putIfAbsent(column.getValue(), column.getKey());
      if (before != null && column.getValue().kind() != FormField.Kind.SOME_OF) {
        mistakes.error(
            source.at().at(1),
            "the columns %d (\"%s\") and %d (\"%s\") both answer `%s`; rename one of them, or list it in"
                + " %s under `ignore`",
            before + 1,
            Quotation.of(names.get(before)),
            column.getKey() + 1,
            Quotation.of(names.get(column.getKey())),
            column.getValue().name(),
            AnswerColumns.FILE);
        found = true;
      }
    }
    return found;
  }
}
