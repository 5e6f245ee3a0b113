package org.mentordirectory.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.finding.Position;

/**
 * The figures of a year that everybody may see, as they stand in a file. A figure that is absent is
 * hidden or was never known.
 *
 * @param pairs how many there were
 * @param returns how many answered
 * @param answers to questions with a scale
 * @param practice answers to questions with choices
 */
public record ImpactFigures(
    Optional<Count> pairs, List<Returns> returns, List<Answer> answers, List<Practice> practice) {
  /** How many of a group answered the form; absent where they were given several forms. */
  public Optional<Count> answered(Group group) {
    List<Returns> same = returns.stream().filter(r -> r.group().equals(group)).toList();
    return same.size() == 1 ? same.get(0).answered() : Optional.empty();
  }

  /** A number of people. */
  public record Count(int people, Position at) {}

  /** How many answered a form. */
  public record Returns(Group group, Optional<Count> asked, Optional<Count> answered) {}

  /**
   * The answers to a question with a scale; 3 or no answer is between low and high.
   *
   * @param ends what 1 and 5 mean
   * @param at where the entry begins
   * @param people how many answered the form
   */
  public record Answer(
      String question,
      FormField.Ends ends,
      Group group,
      Position at,
      Count people,
      Optional<Count> low,
      Optional<Count> between,
      Optional<Count> high) {}

  /**
   * The answers to a question with choices.
   *
   * @param at where the entry begins
   * @param people how many answered the form
   * @param several whether a person could choose several
   * @param counts by choice, in the order of the file
   */
  public record Practice(
      String question,
      Group group,
      Position at,
      Count people,
      boolean several,
      Map<String, Count> counts) {}
}
