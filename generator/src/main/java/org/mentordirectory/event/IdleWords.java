package org.mentordirectory.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says of an event's plan who sits idle twice running, why, and what would do. */
final class IdleWords {
  private final EventPlan plan;
  private final int rounds;

  IdleWords(EventPlan plan) {
    this.plan = plan;
    this.rounds = plan.rounds().rounds().size();
  }

  List<String> warnings() {
    List<Rounds.Again> again = plan.rounds().idleAgain();
    Map<Rounds.Again, List<Integer>> people = new LinkedHashMap<>();
    again.forEach(
        one ->
            people
                .computeIfAbsent(
                    new Rounds.Again(one.mentee(), one.person(), 0), key -> new ArrayList<>())
                .add(one.round() + 1));
    var warnings = new ArrayList<String>();
    people.forEach((person, later) -> warnings.add(sentence(person, later)));
    int good = again.stream().mapToInt(Rounds.Again::round).min().orElse(rounds);
    if (good > 1 && good < rounds) {
      warnings.add(
          "with -Dmentor.rounds=%d nobody needs to sit idle twice running".formatted(good));
    }
    return warnings;
  }

  private String sentence(Rounds.Again person, List<Integer> later) {
    int partners = partners(person);
    return "%s sits idle twice running, in %s again: %s"
        .formatted(
            name(person),
            (later.size() == 1 ? "round " : "rounds ")
                + later.stream().map(String::valueOf).collect(Collectors.joining(", ")),
            partners < rounds / 2
                ? "of those who come only %d may be met, and %d rounds want %d"
                    .formatted(partners, rounds, rounds / 2)
                : "those who may be met are with others");
  }

  private String name(Rounds.Again person) {
    return person.mentee()
        ? plan.pool().mentees().get(person.person()).name()
        : plan.mentor(person.person()).name();
  }

  private int partners(Rounds.Again person) {
    return (int)
        IntStream.range(0, person.mentee() ? plan.tables().size() : plan.pool().mentees().size())
            .filter(
                other -> {
                  int mentee = person.mentee() ? person.person() : other;
                  int table = person.mentee() ? other : person.person();
                  return EventPlan.mayMeet(plan.pool(), mentee, plan.tables().get(table));
                })
            .count();
  }
}
