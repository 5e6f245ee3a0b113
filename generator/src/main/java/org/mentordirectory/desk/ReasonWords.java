package org.mentordirectory.desk;

import java.util.List;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.match.Criterion;
import org.mentordirectory.match.Reason;
import org.mentordirectory.site.theme.Messages;

/** Reasons for and against a match in words, the same as on the page for mentees. */
public final class ReasonWords {
  private final Scheme scheme;
  private final Messages messages;

  public ReasonWords(Scheme scheme, Messages messages) {
    this.scheme = scheme;
    this.messages = messages;
  }

  /** A reason, as a part of a sentence about the mentor. */
  public String of(Reason reason) {
    String side = reason.fits() ? "fits." : "lacks.";
    String key = side + reason.criterion().key();
    return switch (reason.criterion()) {
      case SIDE -> messages.text("desk.side." + reason.values().get(0));
      case WORDS ->
          reason.fits() && reason.values().isEmpty()
              ? messages.text("desk.fits.words.plain")
              : messages.text("desk." + key, listed(reason.values()));
      default ->
          messages.text(
              "match." + key,
              reason.fits()
                  ? labels(reason.criterion(), reason.values())
                  : listed("desk.list.or", words(reason.criterion(), reason.values())));
    };
  }

  /** Values as people read them, as a list in a sentence. */
  public String labels(Criterion criterion, List<String> values) {
    return listed(words(criterion, values));
  }

  private List<String> words(Criterion criterion, List<String> values) {
    return values.stream().map(value -> scheme.labelInSentence(criterion.key(), value)).toList();
  }

  /** Words as a list in a sentence. */
  public String listed(List<String> words) {
    return listed("desk.list", words);
  }

  private String listed(String key, List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return messages.text(key, String.join(", ", words.subList(0, last)), words.get(last));
  }

  /** Those reasons that speak for a match, or those against it. */
  public List<String> of(List<Reason> reasons, boolean fits) {
    return reasons.stream().filter(reason -> reason.fits() == fits).map(this::of).toList();
  }
}
