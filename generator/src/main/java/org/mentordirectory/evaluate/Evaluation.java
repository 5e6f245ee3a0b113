package org.mentordirectory.evaluate;

import java.util.List;
import org.mentordirectory.content.Content;

/**
 * The answers of one or more years.
 *
 * @param content whose forms were answered
 * @param surveys by year, moment and who
 * @param pairings how many pairs there were in each year whose log lies beside the answers
 * @param remarks what a person should know of the files, a line each
 */
public record Evaluation(
    Content content, List<Survey> surveys, List<Pairs> pairings, List<String> remarks) {
  /** Copies the lists. */
  public Evaluation {
    surveys = List.copyOf(surveys);
    pairings = List.copyOf(pairings);
    remarks = List.copyOf(remarks);
  }

  /** How many pairs a year had. */
  public record Pairs(String year, int number) {}
}
