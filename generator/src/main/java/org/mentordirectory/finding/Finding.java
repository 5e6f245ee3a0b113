package org.mentordirectory.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person should fix, look at or know, in the content, in a file of somebody's own,
 * or in what was typed.
 *
 * @param severity how much it matters
 * @param at where it is
 * @param sentence what is wrong and how to fix it, in plain English, without a full stop
 * @param rule the short name of the rule that reports it; empty where no rule of the checks does
 * @param correction what the sentence proposes, where it is the only answer
 */
public record Finding(
    Severity severity, Position at, String sentence, String rule, Optional<Correction> correction)
    implements Comparable<Finding> {
  /** Keeps the sentence on one line, whosever words are in it. */
  public Finding {
    sentence = OneLine.seen(sentence);
  }

  /** A finding that a person has to think about. */
  public Finding(Severity severity, Position at, String sentence, String rule) {
    this(severity, at, sentence, rule, Optional.empty());
  }

  /** How much a finding matters. */
  public enum Severity {
    /** Nothing is built or written until it is fixed. */
    ERROR,
    /** The work is done; somebody should look at it. */
    WARNING,
    /** Good to know: what was done, or what may be right as it is. */
    NOTE
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

  /** Something wrong that no rule of the checks is about. */
  public static Finding error(Position at, String sentence) {
    return error(at, "", sentence);
  }

  /** Something to look at that no rule of the checks is about. */
  public static Finding warning(Position at, String sentence) {
    return warning(at, "", sentence);
  }

  /** Something that was done. */
  public static Finding note(Position at, String sentence) {
    return new Finding(Severity.NOTE, at, sentence, "");
  }

  /** The same of another place. */
  public Finding withPlace(Position other) {
    return new Finding(severity, other, sentence, rule, correction);
  }

  /** The same with what belongs there instead of what was typed, where there is one answer. */
  public Finding corrected(String typed, Optional<String> better) {
    return better.map(only -> corrected(typed, List.of(only))).orElse(this);
  }

  /** The same with what belongs there instead of what was typed. */
  public Finding corrected(String typed, List<String> better) {
    return corrected(new Correction(at, typed, better));
  }

  /** The same with a correction, which may be elsewhere in the file. */
  public Finding corrected(Correction only) {
    return new Finding(severity, at, sentence, rule, Optional.of(only));
  }

  /** The same with lines that belong above a place, or at the end of its file. */
  public Finding adding(Position place, List<String> lines) {
    return corrected(new Correction(place, "", lines));
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
    return text(at.toString());
  }

  /**
   * The same with the place said otherwise.
   *
   * @param place empty where there is none, and then the sentence stands alone
   */
  public String text(String place) {
    String start =
        switch (severity) {
          case ERROR -> place + ": error: ";
          case WARNING -> place + ": warning: ";
          case NOTE -> place + ": ";
        };
    return (place.isEmpty() ? "" : start) + sentence + (rule.isEmpty() ? "" : " [" + rule + "]");
  }
}
