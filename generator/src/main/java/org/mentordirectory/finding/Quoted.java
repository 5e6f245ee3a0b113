package org.mentordirectory.finding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values as a sentence lists them: each between backquotes.
 *
 * @param values at least one
 */
public record Quoted(Collection<String> values) {
  /** The longest list that a person reads rather than skips. */
  public static final int SHORT = 12;

  /** Whether the list is short enough to stand in a sentence. */
  public boolean isShort() {
    return values.size() <= SHORT;
  }

  @Override
  public String toString() {
    List<String> quoted = values.stream().map(value -> "`" + value + "`").toList();
    int last = quoted.size() - 1;
    return last < 1
        ? String.join("", quoted)
        : quoted.stream().limit(last).collect(Collectors.joining(", "))
            + " and "
            + quoted.get(last);
  }
}
