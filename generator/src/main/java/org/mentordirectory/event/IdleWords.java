package org.mentordirectory.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mentordirectory.words.Messages;

/** Says of an event's plan who sits idle twice running, why, and what would do. */
final class IdleWords {
  private final EventPlan plan;
  private final Messages messages;
  private final int rounds;

  IdleWords(EventPlan plan, Messages messages) {
    this.messages = messages;
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
      warnings.add(messages.text("meet.again.rounds", good));
    }
    return warnings;
  }

  private String sentence(Rounds.Again person, List<Integer> later) {
    int partners = partners(person);
    return messages.text(
        "meet.again",
        later.size(),
        name(person),
        later.stream().map(String::valueOf).collect(Collectors.joining(", ")),
        partners < rounds / 2
            ? messages.text("meet.again.partners", partners, rounds, rounds / 2)
            : messages.text("meet.again.others"));
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
