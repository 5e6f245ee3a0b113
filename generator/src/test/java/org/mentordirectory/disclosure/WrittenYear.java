package org.mentordirectory.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;

/**
 * The figures of a year as somebody writes them who hides what is small and some more besides, with
 * the truth, which readers do not see.
 */
record WrittenYear(int fewest, List<MomentOfYear> moments) {
  /** The answers that people can choose from. */
  static final List<String> CHOICES = List.of("often", "seldom", "never");

  /** The questions of which the form says what people could choose. */
  static final String FIELDS =
      "fields:\n"
          + IntStream.range(0, 3)
              .mapToObj(
                  at ->
                      "  q%d: {label: Question %d of kind 1, kind: one of, choices: [often, seldom,"
                              .formatted(at, at)
                          + " never]}")
              .collect(Collectors.joining("\n"));

  /**
   * What was asked at one moment.
   *
   * @param respondents how many answered the form, by group
   * @param returns the groups of which the file says so
   */
  record MomentOfYear(
      Moment moment, int[] respondents, List<Optional<Who>> returns, List<Question> questions) {
    /** How many answered the form. */
    int people(Optional<Who> who) {
      return WrittenYear.people(who, respondents);
    }
  }

  /**
   * A question, or one choice of several.
   *
   * @param counts by group, how many gave each answer; the last left the question out
   * @param lines what the file shows, by group
   * @param named how many of the answers have a name; another is to give none of them
   */
  record Question(
      String words,
      boolean ticks,
      List<String> answers,
      int named,
      int[][] counts,
      Map<Optional<Who>, Line> lines) {
    int count(Optional<Who> who, int answer) {
      return rows(who).stream().mapToInt(row -> counts[row][answer]).sum();
    }

    /** How many answered it. */
    int people(Optional<Who> who) {
      return IntStream.range(0, answers.size()).map(at -> count(who, at)).sum();
    }
  }

  /** A line of the file: which answers it shows. */
  record Line(boolean[] shown) {
    boolean tells() {
      return IntStream.range(0, shown.length).anyMatch(at -> shown[at]);
    }
  }

  static WrittenYear of(int fewest, Random random) {
    var moments = new ArrayList<MomentOfYear>();
    for (Moment moment : List.of(Moment.MID_TERM, Moment.END)) {
      if (moment == Moment.END || random.nextBoolean()) {
        moments.add(moment(moment, fewest, random));
      }
    }
    return new WrittenYear(fewest, moments);
  }

  private static MomentOfYear moment(Moment moment, int fewest, Random random) {
    int[] respondents = new int[2];
    for (int group = 0; group < 2; group++) {
      respondents[group] =
          random.nextInt(12) == 0 ? random.nextInt(fewest) : fewest + random.nextInt(60);
    }
    List<Optional<Who>> groups =
        Group.WHO.stream()
            .filter(who -> random.nextInt(3) > 0 && people(who, respondents) >= fewest)
            .toList();
    List<Optional<Who>> returns =
        random.nextBoolean()
            ? groups
            : Group.WHO.stream()
                .filter(who -> random.nextInt(3) == 0 && people(who, respondents) >= fewest)
                .toList();
    boolean whole = !returns.containsAll(groups); // else readers do not know how many there were
    var questions = new ArrayList<Question>();
    int number = 1 + random.nextInt(3);
    for (int place = 0; place < number; place++) {
      boolean leftOut = !whole && random.nextInt(4) == 0;
      List<Optional<Who>> asked =
          groups.stream().filter(who -> whole || random.nextInt(4) > 0).toList();
      questions.add(question(place, respondents, leftOut, asked, fewest, random));
    }
    return new MomentOfYear(moment, respondents, returns, questions);
  }

  private static int people(Optional<Who> who, int[] respondents) {
    return rows(who).stream().mapToInt(row -> respondents[row]).sum();
  }

  static List<Integer> rows(Optional<Who> who) {
    return who.map(group -> List.of(group.ordinal())).orElse(List.of(0, 1));
  }

  private static Question question(
      int place,
      int[] respondents,
      boolean leftOut,
      List<Optional<Who>> asked,
      int fewest,
      Random random) {
    int kind = random.nextInt(3);
    List<String> answers =
        switch (kind) {
          case 0 -> List.of("low", "between", "high");
          case 1 -> Stream.concat(CHOICES.stream(), Stream.of("")).toList();
          default -> List.of("in person", "");
        };
    int named = kind == 0 ? 3 : answers.size() - 1;
    double skew = 3 * random.nextDouble();
    double leaving = leftOut ? 0.3 * random.nextDouble() : 0;
    int[][] counts = new int[2][answers.size() + 1];
    for (int group = 0; group < 2; group++) {
      for (int person = 0; person < respondents[group]; person++) {
        int answer = (int) (answers.size() * Math.pow(random.nextDouble(), 1 + skew));
        counts[group][random.nextDouble() < leaving ? answers.size() : answer]++;
      }
    }
    double hiding = random.nextDouble() * 0.5;
    String words = "Question " + place + " of kind " + kind;
    var question = new Question(words, kind == 2, answers, named, counts, new HashMap<>());
    for (Optional<Who> who : asked) {
      boolean[] shown = new boolean[named];
      for (int answer = 0; answer < named; answer++) {
        int count = question.count(who, answer);
        shown[answer] = count == 0 || count >= fewest && random.nextDouble() >= hiding;
      }
      var line = new Line(shown);
      if (line.tells() && question.people(who) >= fewest) {
        question.lines().put(who, line);
      }
    }
    return question;
  }

  /** The lines of the file. */
  String text() {
    return Stream.of(
            list("returns", returns()), list("answers", lines(0)), list("practice", lines(1)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String list(String key, Stream<String> entries) {
    String text = entries.map(entry -> "\n  - {" + entry + "}").collect(Collectors.joining());
    return text.isEmpty() ? "" : key + ":" + text;
  }

  private Stream<String> returns() {
    return moments.stream()
        .flatMap(
            moment ->
                moment.returns().stream()
                    .map(who -> group(moment, who) + ", answered: " + moment.people(who)));
  }

  private static String group(MomentOfYear moment, Optional<Who> who) {
    return "who: "
        + new Group("2027", moment.moment(), who).word()
        + ", when: "
        + moment.moment().word();
  }

  private Stream<String> lines(int kind) {
    return moments.stream()
        .flatMap(
            moment ->
                moment.questions().stream()
                    .filter(
                        question ->
                            (question.named() == 3 && question.answers().size() == 3)
                                == (kind == 0))
                    .flatMap(question -> lines(moment, question)));
  }

  private static Stream<String> lines(MomentOfYear moment, Question question) {
    return question.lines().entrySet().stream()
        .map(
            line -> {
              String shown =
                  IntStream.range(0, question.named())
                      .filter(answer -> line.getValue().shown()[answer])
                      .mapToObj(
                          answer ->
                              question.answers().get(answer)
                                  + ": "
                                  + question.count(line.getKey(), answer))
                      .collect(Collectors.joining(", "));
              boolean scale = question.answers().size() == question.named();
              return "question: "
                  + question.words()
                  + ", "
                  + group(moment, line.getKey())
                  + ", people: "
                  + question.people(line.getKey())
                  + (question.ticks() ? ", several: true" : "")
                  + (scale ? ", " + shown : ", counts: {" + shown + "}");
            });
  }

  @Override
  public String toString() {
    return text() + "\nfewest: " + fewest;
  }
}
