package org.mentordirectory.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentordirectory.finding.Correction;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.words.Messages;

/**
 * Where a rule says what it found.
 *
 * <p>The values of a sentence are taken for other people's text, see {@link OneLine#filled}; words
 * of our own among them are {@link Trusted}.
 *
 * @param rule the rule's short name
 * @param today the day for which the directory is built
 * @param latest the last day that is not in the future; later than {@code today} where an older
 *     commit is built
 * @param words in English
 */
public record Report(
    String rule, LocalDate today, LocalDate latest, Messages words, Consumer<Finding> findings) {

  /** Reports something that stops the build; the sentence is formatted with the values. */
  public void error(Position at, String sentence, Object... values) {
    findings.accept(Finding.error(at, rule, OneLine.filled(sentence, values)));
  }

  /** Reports something that stops the build. */
  public void error(Position at, Sentence sentence, Object... values) {
    findings.accept(Finding.error(at, rule, sentence.text(words, OneLine.values(values))));
  }

  /** Reports something that somebody should look at. */
  public void warning(Position at, Sentence sentence, Object... values) {
    findings.accept(Finding.warning(at, rule, sentence.text(words, OneLine.values(values))));
  }

  /** Reports something that somebody should look at; the sentence is formatted with the values. */
  public void warning(Position at, String sentence, Object... values) {
    findings.accept(Finding.warning(at, rule, OneLine.filled(sentence, values)));
  }

  /** Reports something that may be right and is good to know. */
  public void remark(Position at, String sentence, Object... values) {
    String text = OneLine.filled(sentence, values);
    findings.accept(new Finding(Finding.Severity.NOTE, at, text, rule));
  }

  /** The same report, whose findings have the only answer with them. */
  public Report correcting(String typed, String... better) {
    return new Report(
        rule,
        today,
        latest,
        words,
        finding -> findings.accept(finding.corrected(typed, List.of(better))));
  }

  /** The same report, whose findings have a correction with them where there is one. */
  public Report correcting(Optional<Correction> only) {
    return new Report(
        rule,
        today,
        latest,
        words,
        finding -> findings.accept(only.map(finding::corrected).orElse(finding)));
  }

  /** The same report, whose findings have the answer with them where there is only one. */
  public Report correcting(String typed, Optional<String> better) {
    return better.map(only -> correcting(typed, only)).orElse(this);
  }

  /**
   * The same report, whose findings have lines with them that belong above a place, or at the end
   * of its file where it is no line.
   */
  public Report adding(Position place, List<String> lines) {
    return new Report(
        rule, today, latest, words, finding -> findings.accept(finding.adding(place, lines)));
  }

  /** A day in words. */
  public String day(LocalDate day) {
    return words.local().day(day);
  }

  /** How a sentence ends about a name that is not known: what was meant, or else other advice. */
  public static Trusted advice(Optional<String> meant, String otherwise) {
    return meant
        .map(name -> Trusted.filled("did you mean `%s`?", name))
        .orElse(new Trusted(otherwise));
  }
}
