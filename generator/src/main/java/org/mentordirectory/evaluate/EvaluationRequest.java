package org.mentordirectory.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

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
public record EvaluationRequest(Path content, Path from, Optional<Path> columns, LocalDate today) {}
