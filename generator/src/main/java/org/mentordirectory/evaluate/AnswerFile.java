package org.mentordirectory.evaluate;

import java.nio.file.Path;
import java.util.Optional;
import org.mentordirectory.finding.Position;

/**
 * A file.
 *
 * @param at with its path from the folder of the answers
 * @param year of the folder that it lies in
 * @param columns what its columns mean
 */
record AnswerFile(Kind kind, Path path, Position at, Optional<String> year, AnswerColumns columns) {
  /** What a file is. */
  enum Kind {
    /** A spreadsheet of answers. */
    TABLE,
    /** A filled form. */
    PDF,
    /** The log of pairings. */
    PAIRINGS
  }

  /** The last part of the name. */
  String fileName() {
    return path.getFileName().toString();
  }
}
