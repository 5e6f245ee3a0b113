package org.mentordirectory.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the columns of one table are called, and which of them a name means. */
final class ColumnNames {
  /** Whoever looks for a longer name finds the letter sooner. */
  private static final int LONGEST_NAME = 60;

  private static final int LONGEST_QUESTION = 300;

  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

  /** What stands between a question and a choice, where each choice has a column. */
  private static final List<String> BETWEEN = List.of(" - ", " – ", ": ");

  /** The same in an export of REDCap. */
  private static final String CHOICE = "(choice=";

  private final Table table;
  private final Map<String, List<Integer>> numbers = new HashMap<>();

  /** The columns below one question, by the question. */
  private final Map<String, List<Integer>> ofQuestion = new HashMap<>();

  private final Map<Integer, String> choices = new HashMap<>();
  private final Map<Integer, String> questions = new HashMap<>();
  private final Set<Integer> own = new HashSet<>();

  ColumnNames(Table table) {
    this.table = table;
    for (int i = 0; i < size(); i++) {
      for (String name : of(i)) {
        if (!name.isEmpty()) {
          numbers.computeIfAbsent(Label.key(name), key -> new ArrayList<>()).add(i);
        }
      }
    }
    findQuestions();
    Set<String> left = new HashSet<>(table.tool().map(FormTool::own).orElse(Set.of()));
    for (int i = 0; i < size(); i++) {
      if (of(i).stream().anyMatch(name -> left.remove(Label.key(name)))) {
        own.add(i);
      }
    }
  }

  int size() {
    return table.header().size();
  }

  String name(int column) {
    return table.header().get(column);
  }

  /** All names of a column. */
  List<String> of(int column) {
    return Stream.concat(Stream.of(name(column)), table.codes().stream().skip(column).limit(1))
        .distinct()
        .toList();
  }

  /** Whether a column is no question: one of the tool's own. */
  boolean isOwn(int column) {
    return own.contains(column);
  }

  /** The choice that has a column of its own. */
  Optional<String> choice(int column) {
    return Optional.ofNullable(choices.get(column));
  }

  /** The question above a column, which may be its own name. */
  String question(int column) {
    return questions.getOrDefault(column, name(column));
  }

  /** A column whose name begins with a question. */
  private record Below(int column, String question, String choice) {}

  /**
   * {@code Question [choice]} or {@code Question (choice=choice)}, and {@code Question - choice}
   * where several begin so.
   */
  private void findQuestions() {
    var below = new ArrayList<Below>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < size(); i++) {
      String name = name(i);
      int redcap = name.endsWith(")") ? name.lastIndexOf(CHOICE) : -1;
      int bracket = name.endsWith("]") ? name.lastIndexOf('[') : redcap;
      if (bracket > 0) {
        int begin = redcap > 0 ? redcap + CHOICE.length() : bracket + 1;
        isBelow(new Below(i, name.substring(0, bracket), name.substring(begin, name.length() - 1)));
        continue;
      }
      for (String sign : name.length() > LONGEST_QUESTION ? List.<String>of() : BETWEEN) {
        for (int at = name.indexOf(sign); at > 0; at = name.indexOf(sign, at + 1)) {
          var one = new Below(i, name.substring(0, at), name.substring(at + sign.length()));
          below.add(one);
          counts.merge(Label.key(one.question), 1, Integer::sum);
        }
      }
    }
    below.sort(Comparator.comparingInt(one -> -one.question.length()));
    below.stream().filter(one -> counts.get(Label.key(one.question)) > 1).forEach(this::isBelow);
  }

  private void isBelow(Below one) {
    ofQuestion.computeIfAbsent(Label.key(one.question), key -> new ArrayList<>()).add(one.column);
    choices.putIfAbsent(one.column, one.choice.strip());
    questions.putIfAbsent(one.column, one.question.strip());
  }

  /**
   * The columns that a name means: those called so, but for the tool's own where there are others;
   * else all below a question of this name; else the one of a letter or number.
   */
  List<Integer> numbers(String name) {
    String key = Label.key(name);
    List<Integer> called =
        Optional.ofNullable(numbers.get(key))
            .orElseGet(() -> ofQuestion.getOrDefault(key, List.of()));
    if (called.size() > 1 && !own.containsAll(called)) {
      return called.stream().filter(i -> !own.contains(i)).toList();
    }
    return called.isEmpty() ? byPlace(name.strip()).stream().toList() : called;
  }

  private Optional<Integer> byPlace(String name) {
    int number = 0;
    if (NUMBER.matcher(name).matches()) {
      number = Integer.parseInt(name);
    } else if (LETTERS.matcher(name).matches()) {
      for (char letter : name.toCharArray()) {
        number = number * 26 + letter - 'A' + 1;
      }
    }
    return number > 0 && number <= size() ? Optional.of(number - 1) : Optional.empty();
  }

  /** The column that has the time of an answer by the tool's own doing. */
  Optional<Integer> time() {
    return table.tool().stream()
        .flatMap(tool -> tool.times().stream())
        .flatMap(name -> numbers.getOrDefault(name, List.of()).stream())
        .filter(own::contains)
        .findFirst();
  }

  /** How a place calls a column. */
  String place(int column) {
    String name = name(column);
    return name.isEmpty()
        ? "column " + letters(column)
        : name.length() > LONGEST_NAME
            ? "column %s (\"%s\")".formatted(letters(column), Label.shown(name))
            : "column \"%s\"".formatted(name);
  }

  /** The letters of a column, as a spreadsheet shows them. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
