package org.mentordirectory.bench.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.bench.judge.Need.Kind;
import org.mentordirectory.generated.Dice;

/** Makes needs by the patterns of one resource: each asks for what some mentor has, if any can. */
final class Needs {
  /** Of a hundred needs in few words, how many are typed without a capital letter. */
  private static final int SMALL = 60;

  private static final int FIRST_MISSPELT = 5;

  private static final List<String> ALONE = List.of("skill", "work", "experience");

  private static final List<String> SEVERAL =
      List.of("two skills", "skill and experience", "work and experience", "work and skill");

  private static final List<String> TOLD =
      List.of("told of a skill", "told of work", "told of both");

  private final Facts facts;
  private final List<Mentor> mentors;
  private final Sheet sheet;
  private final Dice dice;
  private final Misspelling misspelling;

  private Needs(Facts facts, List<Mentor> mentors, String set, long seed) {
    this.facts = facts;
    this.mentors = mentors;
    this.sheet = Sheet.read(set + ".txt");
    this.dice = Dice.of(seed, set.hashCode());
    this.misspelling =
        new Misspelling(
            mentors.stream().flatMap(each -> words(each.profile())).collect(Collectors.toSet()));
  }

  /**
   * The needs of a set, no two alike.
   *
   * @param set “seen” or “unseen”
   */
  static List<Need> of(Facts facts, List<Mentor> mentors, String set, long seed) {
    var needs = new Needs(facts, mentors, set, seed);
    var texts = new HashSet<String>();
    var all = new ArrayList<Need>();
    for (Kind kind : Kind.values()) {
      for (int number = 0; number < kind.share; ) {
        Need need = needs.need(kind, number);
        if (texts.add(need.text())) {
          all.add(need);
          number++;
        }
      }
    }
    return all;
  }

  /** The words of a text, in lower case. */
  static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

  private Need need(Kind kind, int number) {
    return switch (kind) {
      case NAME -> asking(kind, "name");
      case SKILL -> asking(kind, ALONE.get(number % 3));
      case SEVERAL_WORDS -> asking(kind, dice.any(SEVERAL));
      case SENTENCE -> number % 2 == 0 ? naming(kind, "say") : asking(kind, dice.any(TOLD));
      case SPELLING -> asking(kind, number % 4 == 3 ? dice.any(TOLD) : dice.any(ALONE));
      case COMPOUND -> naming(kind, "compound");
      case PLACE -> asking(kind, "place");
      case NOTHING_FITS -> need(kind, dice.any(sheet.each("nothing")), List.of(), mentor -> 0, "");
    };
  }

  /** By a pattern with slots. */
  private Need asking(Kind kind, String key) {
    String pattern = dice.any(sheet.all(key));
    boolean isHalf = pattern.endsWith("~");
    String whole = isHalf ? pattern.substring(0, pattern.length() - 1) : pattern;
    var asked = new Asked(whole, dice.any(mentors), sheet, dice);
    if (!asked.isFilled()) {
      return asking(kind, key);
    }
    String text = asked.text();
    String wrong = "";
    if (kind == Kind.SPELLING) {
      String right = longest(asked.telling());
      if (right.length() < FIRST_MISSPELT) {
        return asking(kind, key);
      }
      wrong = misspelling.of(right.toLowerCase(Locale.ROOT), dice);
      text = text.replace(right, wrong);
    } else if (isHalf) {
      String half = half(text);
      wrong = half.equals(text) ? "" : half.substring(half.lastIndexOf(' ') + 1);
      text = half;
    } else if (kind != Kind.SENTENCE && dice.percent(SMALL)) {
      text = text.toLowerCase(Locale.ROOT);
    }
    return need(kind, text, asked.facts(), mentor -> asked.grade(mentor, facts), wrong);
  }

  /** By a line that names a fact. */
  private Need naming(Kind kind, String key) {
    List<Sheet.Line> lines =
        sheet.lines().stream().filter(line -> line.key().startsWith(key + " ")).toList();
    Sheet.Line line = dice.any(lines);
    var wanted = List.of(facts.named(line.key().substring(key.length() + 1)));
    String text = key.equals("say") ? line.value() : dice.any(line.values());
    return need(kind, text, wanted, mentor -> Asked.grade(mentor, wanted, facts), "");
  }

  private Need need(
      Kind kind, String text, List<Fact> wanted, ToIntFunction<Mentor> grade, String wrong) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    for (Mentor mentor : mentors) {
      int its = grade.applyAsInt(mentor);
      if (its > 0) {
        grades.put(mentor.slug(), its);
      }
    }
    List<String> misspelt = wrong.isEmpty() ? List.of() : List.of(wrong.toLowerCase(Locale.ROOT));
    return new Need(kind, text, wanted, grades, misspelt);
  }

  private static String longest(List<String> phrases) {
    return phrases.stream()
        .flatMap(phrase -> Stream.of(phrase.split("[^\\p{L}]+")))
        .max(Comparator.comparing(String::length))
        .orElse("");
  }

  /** With two thirds of the last word, three letters at least. */
  private static String half(String text) {
    int start = text.lastIndexOf(' ') + 1;
    int length = text.length() - start;
    return text.substring(0, start + Math.min(length, Math.max(3, length * 2 / 3)));
  }
}
