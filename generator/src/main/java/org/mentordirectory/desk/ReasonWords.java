package org.mentordirectory.desk;

import java.util.List;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.match.CriterionWords;
import org.mentordirectory.match.Reason;
import org.mentordirectory.words.Messages;

/** Reasons for and against a match in words, the same as on the page for mentees. */
public final class ReasonWords {
  private final Scheme scheme;
  private final Messages messages;
  private final CriterionWords criteria;

  public ReasonWords(Scheme scheme, Messages messages) {
    this.scheme = scheme;
    this.messages = messages;
    this.criteria = new CriterionWords(scheme, messages);
  }

  /** A reason, as a part of a sentence about the mentor. */
  public String of(Reason reason) {
    return switch (reason.criterion().kind()) {
      case SIDE -> messages.text("desk.side." + reason.values().get(0));
      case WORDS ->
          reason.fits() && reason.values().isEmpty()
              ? messages.text("desk.fits.words.plain")
              : messages.text(
                  reason.fits() ? "desk.fits.words" : "desk.lacks.words", listed(reason.values()));
      case PLACES ->
          reason.values().isEmpty()
              ? criteria.reason(reason.fits(), reason.criterion(), "")
              : messages.text("match.fits.places." + reason.values().get(0));
      case VALUES ->
          criteria.reason(
              reason.fits(),
              reason.criterion(),
              reason.fits()
                  ? listed(words(reason.criterion(), reason.values()))
                  : messages.local().any(words(reason.criterion(), reason.values())));
    };
  }

  /**
   * What is said of values of a criterion.
   *
   * @param family where the messages of all criteria begin, such as {@code letter.asked.}
   */
  public String of(String family, Criterion criterion, List<String> values) {
    return criteria.text(family, criterion, listed(words(criterion, values)));
  }

  private List<String> words(Criterion criterion, List<String> values) {
    return values.stream().map(value -> scheme.labelInSentence(criterion.key(), value)).toList();
  }

  /** What a criterion is called; {@code family} as above. */
  public String name(String family, Criterion criterion) {
    return criteria.name(family, criterion);
  }

  /** Words as a list in a sentence. */
  public String listed(List<String> words) {
    return messages.local().all(words);
  }

  /** Those reasons that speak for a match, or those against it. */
  public List<String> of(List<Reason> reasons, boolean fits) {
    return reasons.stream().filter(reason -> reason.fits() == fits).map(this::of).toList();
  }
}
