package org.mentordirectory.bench.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentordirectory.bench.judge.Fact.Kind;
import org.mentordirectory.generated.Dice;

/** A pattern of a need, filled with what one mentor has, so that this one at least is right. */
final class Asked {
  private static final List<String> SLOTS =
      List.of(
          "skill", "skill2", "does", "kits", "discipline", "who", "whos", "event", "experience");

  private final Mentor mentor;
  private final Sheet sheet;
  private final Dice dice;
  private final Set<Fact> facts = new LinkedHashSet<>();
  private final Map<String, String> slots = new LinkedHashMap<>();
  private final String pattern;

  /**
   * Fills what there is.
   *
   * @param sheet which has the words for experiences
   */
  Asked(String pattern, Mentor mentor, Sheet sheet, Dice dice) {
    this.pattern = pattern;
    this.mentor = mentor;
    this.sheet = sheet;
    this.dice = dice;
    slots.put("first", mentor.name().first());
    slots.put("last", mentor.name().last());
    slots.put("town", mentor.town().name());
    slots.put("region", mentor.town().region());
    SLOTS.forEach(this::fill);
  }

  /** Fills a slot, if it is asked for, with words for a fact that is not yet asked for. */
  private void fill(String slot) {
    List<Fact> others =
        mentor.own().stream()
            .filter(fact -> !facts.contains(fact) && isFor(slot, fact.kind()))
            .toList();
    if (asks(slot) && !others.isEmpty()) {
      Fact fact = dice.any(others);
      facts.add(fact);
      slots.put(slot, dice.any(words(slot, fact)));
    }
  }

  private static boolean isFor(String slot, Kind kind) {
    return switch (slot) {
      case "skill", "skill2" -> kind == Kind.ACTIVITY || kind == Kind.EQUIPMENT;
      case "does" -> kind == Kind.ACTIVITY;
      case "kits" -> kind == Kind.EQUIPMENT;
      case "event", "experience" -> kind == Kind.EXPERIENCE;
      default -> kind == Kind.WORK;
    };
  }

  private List<String> words(String slot, Fact fact) {
    return switch (slot) {
      case "who" -> mentor.work().people();
      case "whos" -> mentor.work().people().stream().map(Asked::plural).toList();
      case "kits" -> fact.names().stream().map(Asked::plural).toList();
      case "event" -> sheet.each("event " + fact.name());
      default -> fact.names();
    };
  }

  static String plural(String name) {
    if (name.endsWith("s")) {
      return name;
    }
    return name.matches(".*[^aeiou]y")
        ? name.substring(0, name.length() - 1) + "ies"
        : name + (name.matches(".*(x|ch|sh)") ? "es" : "s");
  }

  /** Whether the mentor has all that the pattern asks for. */
  boolean isFilled() {
    return SLOTS.stream().allMatch(slot -> slots.containsKey(slot) || !asks(slot));
  }

  String text() {
    return Telling.filled(pattern, slots);
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }

  /** The words that tell what is wanted. */
  List<String> telling() {
    var telling = new ArrayList<String>();
    slots.forEach(
        (slot, value) -> {
          if (asks(slot)) {
            telling.add(value);
          }
        });
    return telling;
  }

  /** How right another mentor is. */
  int grade(Mentor other, Facts all) {
    if (asks("last")) {
      boolean isSame = other.name().last().equals(mentor.name().last());
      return other.equals(mentor) || isSame && !asks("first") ? 2 : isSame ? 1 : 0;
    }
    int grade = Asked.grade(other, facts(), all);
    if (asks("town")) {
      boolean isThere = other.town().equals(mentor.town());
      return facts.isEmpty()
          ? isThere ? 2 : isInRegion(other) ? 1 : 0
          : grade < 2 ? 0 : isThere ? 2 : 1;
    }
    if (asks("region")) {
      return isInRegion(other) ? grade : Math.min(grade, facts.isEmpty() ? 0 : 1);
    }
    return grade;
  }

  /** How right a mentor is for who wants some facts: 1 for who has any of several. */
  static int grade(Mentor mentor, List<Fact> facts, Facts all) {
    if (facts.size() == 1) {
      return mentor.grade(facts.get(0), all);
    }
    return mentor.own().containsAll(facts)
        ? 2
        : facts.stream().anyMatch(mentor.own()::contains) ? 1 : 0;
  }

  private boolean isInRegion(Mentor other) {
    return other.town().region().equals(mentor.town().region());
  }

  private boolean asks(String slot) {
    return pattern.contains("{" + slot + "}");
  }
}
