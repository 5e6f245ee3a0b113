package org.mentordirectory.content;

import java.util.Comparator;

/**
 * Something in the content that a person should mend.
 *
 * @param severity whether the directory can be built in spite of it
 * @param at where it is
 * @param sentence what is wrong and how to mend it, in plain English, without a full stop
 * @param rule the short name of the rule that reports it
 */
public record Finding(Severity severity, Position at, String sentence, String rule)
    implements Comparable<Finding> {
  /** Whether the directory can be built in spite of a finding. */
  public enum Severity {
    /** Nothing is built until it is mended. */
    ERROR,
    /** The directory is built; somebody should look at it. */
    WARNING
  }

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::sentence);

  /** A finding that stops the build. */
  public static Finding error(Position at, String rule, String sentence) {
    return new Finding(Severity.ERROR, at, sentence, rule);
  }

  /** A finding that does not stop the build. */
  public static Finding warning(Position at, String rule, String sentence) {
    return new Finding(Severity.WARNING, at, sentence, rule);
  }

  /** Whether this finding stops the build. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: error: sentence [rule]}, as compilers write it. */
  @Override
  public String toString() {
    return at + ": " + (isError() ? "error" : "warning") + ": " + sentence + " [" + rule + "]";
  }
}
