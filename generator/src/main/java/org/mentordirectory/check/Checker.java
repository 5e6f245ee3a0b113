package org.mentordirectory.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.content.Content;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.words.Messages;

/** Runs all rules over content. */
public final class Checker {
  private Checker() {}

  /**
   * Everything that should be mended, the reader's findings included.
   *
   * @param today the day for which the directory is built
   * @param latest the last day that is not in the future
   * @return sorted by file, line and column
   */
  public static List<Finding> check(Content content, LocalDate today, LocalDate latest) {
    var findings = new ArrayList<>(content.findings());
    Messages words = Messages.english();
    Rules.all().parallelStream()
        .map(rule -> findings(rule, content, today, latest, words))
        .toList()
        .forEach(findings::addAll);
    Collections.sort(findings);
    return List.copyOf(findings);
  }

  private static List<Finding> findings(
      Rule.Named rule, Content content, LocalDate today, LocalDate latest, Messages words) {
    var findings = new ArrayList<Finding>();
    rule.rule().check(content, new Report(rule.name(), today, latest, words, findings::add));
    return findings;
  }
}
