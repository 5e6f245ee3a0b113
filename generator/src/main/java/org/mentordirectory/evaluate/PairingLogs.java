package org.mentordirectory.evaluate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.pairs.Pairing;
import org.mentordirectory.pairs.Pairings;
import org.mentordirectory.sheet.Label;

/**
 * The logs of pairings beside the answers: how many pairs a year had, and how many people were
 * asked; a pair that was only proposed, or declined, is none. A log in the folder of a year is of
 * that year; in one that is not, each pairing counts in the years of its own days.
 */
final class PairingLogs {
  private final List<Log> logs = new ArrayList<>();

  private record Log(Optional<String> year, List<Pairing> pairings) {}

  /** Reads a log. */
  void add(AnswerFile source, FindingList mistakes) {
    try {
      logs.add(
          new Log(
              source.year(),
              Pairings.read(source.path(), source.at()).stream()
                  .filter(Pairing::isAgreed)
                  .toList()));
    } catch (IOException | Refusal e) {
      mistakes.addAll(Refusal.of(e).findings());
    }
  }

  /** How many pairs there were in each year. */
  List<PairingCount> pairs() {
    Map<String, Integer> numbers = new TreeMap<>();
    for (Log log : logs) {
      for (Pairing pairing : log.pairings()) {
        numbers.merge(log.year().orElse(year(pairing.start())), 1, Integer::sum);
      }
    }
    return numbers.entrySet().stream()
        .map(year -> new PairingCount(year.getKey(), year.getValue()))
        .toList();
  }

  /** How many people were asked in a year; absent where no pairing is known. */
  OptionalInt asked(String year, Who who, Moment moment) {
    Set<String> people = new HashSet<>();
    for (Log log : logs) {
      for (Pairing pairing : log.pairings()) {
        if (log.year().orElse(year(day(pairing, moment))).equals(year)) {
          people.add(person(pairing, who));
        }
      }
    }
    return people.isEmpty() ? OptionalInt.empty() : OptionalInt.of(people.size());
  }

  private static String person(Pairing pairing, Who who) {
    return who == Who.MENTEE
        ? Label.key(pairing.mentee())
        : pairing.profile().isBlank() ? Label.key(pairing.mentor()) : pairing.profile().strip();
  }

  private static LocalDate day(Pairing pairing, Moment moment) {
    return switch (moment) {
      case START -> pairing.start();
      case MID_TERM -> pairing.middle();
      case END -> pairing.ended().orElse(pairing.end());
    };
  }

  private static String year(LocalDate day) {
    return String.valueOf(day.getYear());
  }
}
