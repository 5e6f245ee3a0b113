package org.mentordirectory.desk.match;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.desk.ReasonWords;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.match.Pair;
import org.mentordirectory.match.RunningPairs;
import org.mentordirectory.pairs.PairState;
import org.mentordirectory.words.Messages;

/** What else than its score led to a pair, and which pairs there are already, in words. */
public record PairWords(MatchingInput pool, Messages messages, ReasonWords words) {
  /**
   * A mentee who keeps a mentor.
   *
   * @param since from when, or since when the proposal waits for an answer, in words
   */
  public record Kept(String mentee, String mentor, String since) {}

  List<Kept> kept() {
    return pool.kept().stream()
        .map(pair -> new Kept(pair.mentee(), pair.mentor(), since(pair)))
        .toList();
  }

  private String since(RunningPairs.Kept pair) {
    String key =
        pair.state() == PairState.PROPOSED
            ? "proposed"
            : pair.state() == PairState.PLANNED ? "planned" : "running";
    return messages.text("pairs.kept." + key, messages.local().day(pair.since()));
  }

  /** What choices, the coordinator or an earlier round had to do with a pair; may be empty. */
  String choice(Pair pair) {
    return Stream.of(chosen(pair), proposed(pair))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String chosen(Pair pair) {
    if (!pair.fixed()) {
      return pair.bonus() > 0 ? messages.text("pairs.chosen", pair.bonus()) : "";
    }
    return pair.overruled().isEmpty()
        ? messages.text("pairs.fixed")
        : messages.text(
            "pairs.fixed.against",
            words.listed(
                pair.overruled().stream()
                    .map(rule -> messages.text("pairs.rule." + rule.word()))
                    .toList()));
  }

  private String proposed(Pair pair) {
    return pool.proposedBefore(pair.mentee())
        .map(
            before ->
                before == pair.mentor()
                    ? messages.text("pairs.proposed.same")
                    : messages.text("pairs.proposed.other", pool.mentors().get(before).name()))
        .orElse("");
  }
}
