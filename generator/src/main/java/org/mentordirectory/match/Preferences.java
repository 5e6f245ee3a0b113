package org.mentordirectory.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;

/**
 * What a mentee wants: nothing about who the mentee is, but for the institution that a mentor is to
 * be inside or outside of.
 *
 * @param values wanted, by the keys of criteria, without doubles; a criterion without values is not
 *     asked for
 * @param words what the mentee wants help with, as they say it
 * @param institution the mentee's own; empty where it is not known
 * @param side whether the mentor is to be of that institution
 * @param musts the keys of what has to fit at least in part
 */
public record Preferences(
    Map<String, List<String>> values,
    String words,
    String institution,
    Side side,
    Set<String> musts) {
  /** Copies the collections. */
  public Preferences {
    values = Map.copyOf(values);
    musts = Set.copyOf(musts);
  }

  /** Inside or outside the mentee's institution. */
  public enum Side {
    /** Of the same institution. */
    INSIDE,
    /** Of another. */
    OUTSIDE,
    /** It does not matter. */
    EITHER
  }

  /** Whether the mentee wants, among others, what takes no place: a single conversation. */
  boolean needsNoPlace(Scheme scheme) {
    return scheme.profile().of(Use.WITHOUT_PLACE).stream()
        .anyMatch(
            field -> scheme.needsNoPlace(field, values.getOrDefault(field.name(), List.of())));
  }

  /** The values wanted. */
  public List<String> of(Criterion criterion) {
    return values.getOrDefault(criterion.key(), List.of());
  }
}
