package org.mentordirectory.evaluate;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Position;

/**
 * What the columns of spreadsheets of answers mean. A small file, {@link #FILE}, says so:
 *
 * <pre>
 * files:                                   # a file and the form that it answers
 *   mid-mentees*.csv: mid-term-evaluation-mentee
 * columns:                                 # a column and the field that it answers
 *   "How well were you matched?": matched
 * values:                                  # answers of the form tool, and what they mean
 *   Strongly agree: 5                      # for every field …
 *   matched: {Perfect: 5, Awful: 1}        # … or for one
 *   where: {At lunch: in person, "*": ""}  # * is every other answer; "" is no answer
 * separator: ";"                           # between several answers in one cell
 * date: d/M/yyyy                           # how days are written
 * asked: {mid-term-evaluation-mentee: 24}  # how many people were asked
 * ignore: [ID, Start time]                 # columns that are left out on purpose
 * </pre>
 *
 * <p>Every part may be missing. Columns that the file does not name are taken where they are called
 * like a field's name or label.
 *
 * @param files in the order of the file
 * @param columns by their names, as {@link SurveyForm#key} compares them
 * @param values by fields, then by answers, both as {@link SurveyForm#key} compares them; those for
 *     every field are under {@link #EVERY}
 * @param asked by the slugs of forms
 * @param ignored as {@link SurveyForm#key} compares them
 */
record AnswerColumns(
    List<FormOfFile> files,
    Map<String, Column> columns,
    Map<String, Map<String, List<String>>> values,
    Optional<String> separator,
    Optional<DateTimeFormatter> date,
    Map<String, Asked> asked,
    Set<String> ignored) {
  /** The name of the file. */
  static final String FILE = "answers.yaml";

  /** Stands for every field, and for every other answer; no field is called so. */
  static final String EVERY = "*";

  /** The form that files answer whose name is of a kind. */
  record FormOfFile(Pattern name, String form) {}

  /** The field that a column answers. */
  record Column(String name, String field, Position at) {}

  /** How many people were asked to fill in a form. */
  record Asked(int people, Position at) {}

  /** Columns that nobody explained. */
  static AnswerColumns none() {
    return new AnswerColumns(
        List.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), Map.of(), Set.of());
  }

  /** These, and what others say where these say nothing. */
  AnswerColumns before(AnswerColumns outer) {
    Map<String, Map<String, List<String>>> both = new HashMap<>(outer.values);
    values.forEach((field, answers) -> both.merge(field, answers, (far, near) -> over(far, near)));
    Set<String> all = new HashSet<>(ignored);
    all.addAll(outer.ignored);
    return new AnswerColumns(
        new ArrayList<>(Stream.concat(files.stream(), outer.files.stream()).toList()),
        over(outer.columns, columns),
        both,
        separator.or(outer::separator),
        date.or(outer::date),
        over(outer.asked, asked),
        all);
  }

  private static <T> Map<String, T> over(Map<String, T> far, Map<String, T> near) {
    Map<String, T> both = new HashMap<>(far);
    both.putAll(near);
    return both;
  }

  /** The form that a file answers, where that is said. */
  Optional<String> form(String file) {
    return files.stream()
        .filter(known -> known.name().matcher(file).matches())
        .map(FormOfFile::form)
        .findFirst();
  }

  /** What an answer to a field means, where that is said. */
  Optional<List<String>> meaning(String field, String answer) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String key = SurveyForm.key(answer);
    return Stream.of(SurveyForm.key(field), EVERY)
        .flatMap(of -> Stream.ofNullable(values.getOrDefault(of, Map.of()).get(key)))
        .findFirst();
  }

  /** What an answer to a field means that nobody knows, where that is said. */
  Optional<List<String>> other(String field) {
    return Optional.ofNullable(values.getOrDefault(SurveyForm.key(field), Map.of()).get(EVERY));
  }

  /** The answers to a field that mean something. */
  Stream<String> known(String field) {
    return Stream.of(SurveyForm.key(field), EVERY)
        .flatMap(of -> values.getOrDefault(of, Map.of()).keySet().stream());
  }
}
