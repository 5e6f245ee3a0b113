package org.mentordirectory.check;

import org.mentordirectory.finding.Finding;

/**
 * A finding, and the path of its file.
 *
 * @param path from the root of the repository, or as it was given where it is outside; with {@code
 *     /} between its parts, empty where the finding is about no file
 */
record LocatedFinding(String path, Finding finding) {
  /** From 1; 0 for the file as a whole. */
  int line() {
    return finding.at().line();
  }

  /** From 1; 0 for the line as a whole. */
  int column() {
    return finding.at().column();
  }

  /** The sentence, after the name of the part that it is about. */
  String sentence() {
    String part = finding.at().part();
    return part.isEmpty() ? finding.sentence() : part + ": " + finding.sentence();
  }

  /** How a format calls the severity. */
  String severity(String error, String warning, String note) {
    return switch (finding.severity()) {
      case ERROR -> error;
      case WARNING -> warning;
      case NOTE -> note;
    };
  }
}
