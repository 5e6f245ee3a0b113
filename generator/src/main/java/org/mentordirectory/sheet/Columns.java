package org.mentordirectory.sheet;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.finding.Position;

/**
 * What the columns of other people's spreadsheets mean. A small file says so:
 *
 * <pre>
 * columns:                                 # a column and the field that it answers
 *   Your name: name
 *   "How well were you matched?": matched
 *   AQ: topics                             # the column of that letter or number
 *   What can you help with?: topics        # also all columns "What can you help with? [A choice]"
 *   Skills: {field: skills, separator: "/"}
 *   GitHub: {field: links, as: "https://github.com/{}"}
 * values:                                  # answers of the form tool, and what they mean
 *   Strongly agree: 5                      # for every field …
 *   matched: {Perfect: 5, Awful: 1}        # … or for one
 *   topics: {Coming back: leave, "*": ""}  # * is every other answer; "" is no answer
 * separator: ";"                           # between several answers in one cell
 * date: d/M/yyyy                           # how days are written
 * ignore: [ID, Start time]                 # columns that are left out on purpose
 * </pre>
 *
 * <p>Every part may be missing, and whoever reads the file may have more keys in it. Columns that
 * the file does not name are taken where they are called like a field's name or label.
 *
 * @param file how sentences call the file
 * @param columns by their names, as {@link Label#key} compares them; those of letters by these
 * @param values by fields, then by answers, both as {@link Label#key} compares them; those for
 *     every field are under {@link #EVERY}
 * @param ignored the names of columns
 */
public record Columns(
    String file,
    Map<String, Column> columns,
    Map<String, Map<String, List<String>>> values,
    Optional<String> separator,
    Optional<DateTimeFormatter> date,
    Set<String> ignored) {
  /** Stands for every field, and for every other answer; no field is called so. */
  static final String EVERY = "*";

  /** Where an answer stands in what it is a part of. */
  static final String HERE = "{}";

  /**
   * The field that a column answers.
   *
   * @param as what an answer is the end of, or a part of, where {@code {}} stands
   * @param separator what stands between several answers in one cell
   */
  public record Column(
      String name, String field, Optional<String> as, Optional<String> separator, Position at) {
    /** What a cell says; several answers on lines of their own. */
    String read(String cell) {
      String text = separator.map(sign -> cell.replace(sign, "\n")).orElse(cell);
      return as.isEmpty() ? text : text.lines().map(this::whole).collect(Collectors.joining("\n"));
    }

    private String whole(String line) {
      String answer = line.strip();
      String form = as.orElseThrow();
      String begin = form.substring(0, form.indexOf(HERE));
      boolean isWhole = !begin.isEmpty() && answer.contains(begin) || answer.contains("://");
      return PlainAnswer.isNone(answer) || isWhole
          ? answer
          : form.replace(HERE, answer.startsWith("@") ? answer.substring(1) : answer);
    }
  }

  /** Columns that nobody explained. */
  public static Columns none(String file) {
    return new Columns(file, Map.of(), Map.of(), Optional.empty(), Optional.empty(), Set.of());
  }

  /** These, and what others say where these say nothing. */
  public Columns before(Columns outer) {
    Map<String, Map<String, List<String>>> both = new HashMap<>(outer.values);
    values.forEach((field, answers) -> both.merge(field, answers, (far, near) -> over(far, near)));
    Set<String> all = new HashSet<>(ignored);
    all.addAll(outer.ignored);
    return new Columns(
        file,
        over(outer.columns, columns),
        both,
        separator.or(outer::separator),
        date.or(outer::date),
        all);
  }

  /** One map and another, whose values come first. */
  public static <T> Map<String, T> over(Map<String, T> far, Map<String, T> near) {
    Map<String, T> both = new HashMap<>(far);
    both.putAll(near);
    return both;
  }

  /** What an answer to a field means, where that is said; no values where it means nothing. */
  public Optional<List<String>> meaning(String field, String answer) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String key = Label.key(answer);
    return Stream.of(Label.key(field), EVERY)
        .flatMap(of -> Stream.ofNullable(values.getOrDefault(of, Map.of()).get(key)))
        .findFirst();
  }

  /** What an answer to a field means that nobody knows, where that is said. */
  public Optional<List<String>> other(String field) {
    return Optional.ofNullable(values.getOrDefault(Label.key(field), Map.of()).get(EVERY));
  }

  /** The answers to a field that mean something. */
  public List<String> known(String field) {
    return Stream.of(Label.key(field), EVERY)
        .flatMap(of -> values.getOrDefault(of, Map.of()).keySet().stream())
        .toList();
  }
}
