package org.mentordirectory.signup;

import org.mentordirectory.content.Finding;

/**
 * One line of a report.
 *
 * @param level how much it matters
 * @param text one line, without a full stop
 */
public record Remark(Level level, String text) {
  /** How much a remark matters. */
  public enum Level {
    /** Something was refused. */
    ERROR,
    /** Somebody should look at it. */
    WARNING,
    /** What was done. */
    NOTE
  }

  static Remark error(String place, String sentence) {
    return new Remark(Level.ERROR, place + ": error: " + sentence);
  }

  static Remark warning(String place, String sentence) {
    return new Remark(Level.WARNING, place + ": warning: " + sentence);
  }

  static Remark note(String text) {
    return new Remark(Level.NOTE, text);
  }

  /** What a check found, at a place that the sender knows. */
  static Remark of(Finding finding, String place) {
    String text = finding.sentence() + " [" + finding.rule() + "]";
    return finding.isError() ? error(place, text) : warning(place, text);
  }

  /** Whether something was refused. */
  public boolean isError() {
    return level == Level.ERROR;
  }

  @Override
  public String toString() {
    return text;
  }
}
