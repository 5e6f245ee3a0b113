package org.mentordirectory.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.Who;
import org.mentordirectory.disclosure.WrittenYear.MomentOfYear;
import org.mentordirectory.disclosure.WrittenYear.Question;

/** What somebody finds out about few people who has the file and a head for figures. */
final class YearAttack {
  private final int fewest;

  private YearAttack(int fewest) {
    this.fewest = fewest;
  }

  static List<String> on(WrittenYear year) {
    var attack = new YearAttack(year.fewest());
    return year.moments().stream().flatMap(moment -> attack.found(moment).stream()).toList();
  }

  private List<String> found(MomentOfYear moment) {
    var found = new ArrayList<String>();
    Map<Optional<Who>, Integer> known = known(moment);
    known.forEach(
        (who, people) -> {
          if (isFew(people)) {
            found.add("reckons that there are " + people + " of " + who);
          }
        });
    for (Question question : moment.questions()) {
      attack(question, known).forEach(what -> found.add(question.words() + ": " + what));
    }
    return found;
  }

  private boolean isFew(int people) {
    return people > 0 && people < fewest;
  }

  /** How many answered the form, as far as figures of returns and of all questions tell. */
  private static Map<Optional<Who>, Integer> known(MomentOfYear moment) {
    Map<Optional<Who>, Integer> known = new HashMap<>();
    Stream.concat(
            moment.returns().stream(),
            moment.questions().stream().flatMap(question -> question.lines().keySet().stream()))
        .forEach(who -> known.put(who, moment.people(who)));
    if (known.size() == 2) {
      Group.WHO.forEach(who -> known.put(who, moment.people(who)));
    }
    return known;
  }

  private List<String> attack(Question question, Map<Optional<Who>, Integer> known) {
    int width = question.answers().size() + 1;
    var attacker = new Attacker(2 * width);
    known.forEach(
        (who, people) -> attacker.reads(figures(who, width, IntStream.range(0, width)), people));
    question
        .lines()
        .forEach(
            (who, line) -> {
              attacker.reads(
                  figures(who, width, IntStream.range(0, width - 1)), question.people(who));
              for (int answer = 0; answer < question.named(); answer++) {
                List<Integer> figure = figures(who, width, IntStream.of(answer));
                if (line.shown()[answer]) {
                  attacker.reads(figure, question.count(who, answer));
                } else {
                  attacker.reckons(figure, 1);
                }
              }
            });
    return Group.WHO.stream()
        .flatMap(who -> found(question, who, width, attacker).stream())
        .toList();
  }

  private static List<Integer> figures(Optional<Who> who, int width, IntStream answers) {
    int[] all = answers.toArray();
    return WrittenYear.rows(who).stream()
        .flatMap(row -> Arrays.stream(all).mapToObj(answer -> row * width + answer))
        .toList();
  }

  /** Every sum of answers of a group is tried. */
  private List<String> found(Question question, Optional<Who> who, int width, Attacker attacker) {
    var found = new ArrayList<String>();
    for (int some = 1; some < 1 << width; some++) {
      int bits = some;
      int[] answers = IntStream.range(0, width).filter(at -> (bits >> at & 1) == 1).toArray();
      int people = Arrays.stream(answers).map(at -> question.count(who, at)).sum();
      if (isFew(people)) {
        List<Integer> sum = figures(who, width, Arrays.stream(answers));
        if (attacker.computes(sum) || answers.length == 1 && attacker.most(sum) < fewest) {
          found.add(who + " " + Arrays.toString(answers));
        }
      }
    }
    return found;
  }
}
