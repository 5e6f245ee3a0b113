package org.mentordirectory.match;

import java.util.List;
import org.mentordirectory.content.Criterion;

/**
 * One reason for or against a match; messages of its criterion's key say it in words.
 *
 * @param fits whether it speaks for the match
 * @param values those that fit, or that are lacking; of the mentee's own words the telling ones;
 *     {@code inside} or {@code outside} for the side
 */
public record Reason(Criterion criterion, boolean fits, List<String> values) {
  /** Copies the values. */
  public Reason {
    values = List.copyOf(values);
  }
}
