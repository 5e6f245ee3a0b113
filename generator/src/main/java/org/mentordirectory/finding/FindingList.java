package org.mentordirectory.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is found while a job is done; where there is an error among it, the job is refused. */
public final class FindingList {
  /** So many errors are told; whoever has more has one cause for most of them. */
  private static final int MOST_ERRORS = 40;

  private final List<Finding> findings = new ArrayList<>();
  private int errors;

  /** Takes a finding; of very many errors not all. */
  public void add(Finding finding) {
    if (!finding.isError() || ++errors <= MOST_ERRORS) {
      findings.add(finding);
    }
  }

  /** Takes several. */
  public void addAll(Iterable<Finding> others) {
    others.forEach(this::add);
  }

  /**
   * Takes something that has to be fixed.
   *
   * @param values that stand in the sentence as {@link String#formatted} has it
   */
  public void error(Position at, String sentence, Object... values) {
    add(Finding.error(at, text(sentence, values)));
  }

  /** Takes something that a person should look at. */
  public void warning(Position at, String sentence, Object... values) {
    add(Finding.warning(at, text(sentence, values)));
  }

  /** How many things have to be fixed, those that were not kept included. */
  public int errors() {
    return errors;
  }

  /** Everything but errors, in the order in which it was found. */
  public List<Finding> remarks() {
    return findings.stream().filter(finding -> !finding.isError()).toList();
  }

  /**
   * Ends the job if there is an error.
   *
   * @throws Refusal with all errors, each once
   */
  public void refuseErrors() throws Refusal {
    if (errors == 0) {
      return;
    }
    var reasons = new ArrayList<>(findings.stream().filter(Finding::isError).distinct().toList());
    if (errors > MOST_ERRORS) {
      String more = String.format(Locale.ROOT, "and %,d more", errors - MOST_ERRORS);
      reasons.add(Finding.error(Position.NOWHERE, more));
    }
    throw new Refusal(reasons);
  }

  private static String text(String sentence, Object... values) {
    return values.length == 0 ? sentence : String.format(Locale.ROOT, sentence, values);
  }
}
