package org.mentordirectory.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    Content content, List<Survey> surveys, List<Pairs> pairings, List<Finding> remarks) {
  /** Copies the lists. */
  public Evaluation {
    surveys = List.copyOf(surveys);
    pairings = List.copyOf(pairings);
    remarks = List.copyOf(remarks);
  }

  /**
   * What to read.
   *
   * @param content the content folder
   * @param from the answers, outside of the repository: a folder of CSV files and filled PDF forms,
   *     which may have a folder for each year, or one such file
   * @param columns what the columns of the CSV files mean, see {@link AnswerColumns}; {@code
   *     answers.yaml} in the folder of the answers where it is absent
   * @param today no answer is younger
   */
  public record Request(Path content, Path from, Optional<Path> columns, LocalDate today) {}

  /**
   * Reads answers. Nothing is written, and nothing of them is kept.
   *
   * @throws Refusal if anything in the files is wrong; the message has a line for each thing
   * @throws IOException if the content folder or a folder of answers can't be read
   */
  public static Evaluation read(Request request) throws Refusal, IOException {
    return new EvaluationReader(request).read();
  }

  /** How many pairs a year had. */
  public record Pairs(String year, int number) {}
}
