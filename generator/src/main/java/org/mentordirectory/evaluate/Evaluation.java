package org.mentordirectory.evaluate;

import java.io.IOException;
import java.util.List;
import org.mentordirectory.content.Content;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;

/**
 * The answers of one or more years.
 *
 * @param content whose forms were answered
 * @param surveys by year, moment and who
 * @param pairings how many pairs there were in each year whose log lies beside the answers
 * @param remarks what a person should know of the files
 */
public record Evaluation(
    Content content, List<Survey> surveys, List<PairingCount> pairings, List<Finding> remarks) {
  /**
   * Reads answers. Nothing is written, and nothing of them is kept.
   *
   * @throws Refusal if anything in the files is wrong; the message has a line for each thing
   * @throws IOException if the content folder or a folder of answers can't be read
   */
  public static Evaluation read(EvaluationRequest request) throws Refusal, IOException {
    return new EvaluationReader(request).read();
  }
}
