package org.mentordirectory.match;

import java.util.Optional;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.words.Messages;

/**
 * How pages, reports and letters speak of criteria: by the messages of each, and of a field of the
 * scheme's own, which has none, by its label.
 */
public record CriterionWords(Scheme scheme, Messages messages) {
  /**
   * What a criterion is called.
   *
   * @param family where the messages of all criteria begin, such as {@code match.ask.}
   */
  public String name(String family, Criterion criterion) {
    return find(family + criterion.key(), criterion).orElseGet(() -> label(criterion));
  }

  /**
   * What is said of a criterion.
   *
   * @param family where the messages of all criteria begin, such as {@code match.fits.}; of a field
   *     without one there, {@code match.other.fits} is said
   * @param values what it is said with, as a list in a sentence
   */
  public String text(String family, Criterion criterion, String values) {
    return find(family + criterion.key(), criterion, values)
        .orElseGet(
            () -> messages.text("match.other." + family.split("\\.")[1], label(criterion), values));
  }

  /** What a mentor has, or lacks. */
  public String reason(boolean fits, Criterion criterion, String values) {
    return text(fits ? "match.fits." : "match.lacks.", criterion, values);
  }

  /** Words and sides are criteria, and no fields. */
  private Optional<String> find(String message, Criterion criterion, Object... values) {
    return criterion.isOfValues()
        ? scheme.profile().get(criterion.key()).find(message, messages, values)
        : messages.find(message, values);
  }

  private String label(Criterion criterion) {
    return scheme.profile().get(criterion.key()).label(messages);
  }
}
