package org.mentordirectory.bench.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mentordirectory.bench.judge.Fact.Kind;

/** All facts, and what is near to what. */
final class Facts {
  private final List<Work> works = new ArrayList<>();
  private final List<Experience> experiences = new ArrayList<>();
  private final Map<String, Fact> byName = new LinkedHashMap<>();
  private final Map<String, Work> workOf = new HashMap<>();
  private final Map<String, Set<Fact>> near = new HashMap<>();

  /**
   * A discipline of technical work.
   *
   * @param place in the scheme's list
   * @param rooms where it is done
   * @param people what those who do it are called
   */
  record Work(
      Fact fact, String place, List<String> rooms, List<String> people, List<Fact> skills) {}

  /**
   * What happens in a career.
   *
   * @param own sentences of those to whom it did
   * @param support sentences of those whose work is near to it
   * @param asides sentences that mention it, or its word, for nothing
   */
  record Experience(Fact fact, List<String> own, List<String> support, List<String> asides) {}

  Facts() {
    for (Sheet block : Sheet.blocks("disciplines.txt")) {
      Work work = work(block);
      works.add(work);
      workOf.put(work.fact().name(), work);
      work.skills().forEach(skill -> workOf.put(skill.name(), work));
    }
    for (Sheet block : Sheet.blocks("events.txt")) {
      var fact =
          new Fact(
              Kind.EXPERIENCE, block.each("is"), block.each("said"), block.all("topic").get(0));
      keep(fact);
      experiences.add(
          new Experience(fact, block.all("own"), block.all("support"), block.all("aside")));
    }
    for (Sheet block : stated()) {
      for (String other : block.each("near")) {
        connect(named(block.each("is").get(0)), named(other));
      }
    }
  }

  private static List<Sheet> stated() {
    return Stream.of("disciplines.txt", "events.txt")
        .flatMap(n -> Sheet.blocks(n).stream())
        .toList();
  }

  private Work work(Sheet block) {
    List<String> names = block.each("is");
    List<String> rooms = block.each("room");
    List<String> people = block.each("who");
    List<String> said = Stream.of(names, rooms, people).flatMap(List::stream).toList();
    var fact = new Fact(Kind.WORK, names, said, "");
    keep(fact);
    var skills = new ArrayList<Fact>();
    for (Sheet.Line line : block.lines()) {
      if (line.key().equals("does") || line.key().equals("kit")) {
        Kind kind = line.key().equals("kit") ? Kind.EQUIPMENT : Kind.ACTIVITY;
        var skill = new Fact(kind, line.values(), line.values(), "");
        keep(skill);
        skills.add(skill);
      }
    }
    return new Work(fact, block.all("of").get(0), rooms, people, skills);
  }

  private void keep(Fact fact) {
    if (byName.put(fact.name(), fact) != null) {
      throw new IllegalArgumentException("twice: " + fact.name());
    }
  }

  private void connect(Fact one, Fact other) {
    near.computeIfAbsent(one.name(), name -> new LinkedHashSet<>()).add(other);
    near.computeIfAbsent(other.name(), name -> new LinkedHashSet<>()).add(one);
  }

  /** The fact with any of its names. */
  Fact named(String name) {
    return Stream.concat(
            Stream.ofNullable(byName.get(name)),
            byName.values().stream().filter(fact -> fact.names().contains(name)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such fact: " + name));
  }

  List<Work> works() {
    return works;
  }

  List<Experience> experiences() {
    return experiences;
  }

  List<Fact> all() {
    return List.copyOf(byName.values());
  }

  /** The work or the experiences that are most like one. */
  Set<Fact> near(Fact fact) {
    return near.getOrDefault(fact.name(), Set.of());
  }

  /** The work to which a skill belongs, or which it is. */
  Work workOf(Fact fact) {
    return workOf.get(fact.name());
  }
}
