package org.mentordirectory.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.finding.OneLine;

/** The ways in which findings are written, for people and for programs. */
public enum FindingsFormat {
  /** {@code file:line:column: error: sentence [rule]}, a line each. */
  TEXT,
  /** Commands that GitHub shows as annotations beside the lines of a pull request. */
  GITHUB,
  /** SARIF 2.1.0, which forges and editors read. */
  SARIF,
  /** JSON in the shape of Code Climate's issues, which GitLab reads as a code quality report. */
  JSON,
  /** A page, which a goal that has one writes by itself. */
  HTML;

  /** The format of a name, in small letters. */
  public static Optional<FindingsFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /** The names of several, for a sentence. */
  public static String names(Set<FindingsFormat> formats) {
    return formats.stream().map(FindingsFormat::toString).collect(Collectors.joining(", "));
  }

  /**
   * The findings in this format.
   *
   * @param folder the content folder's path from the root of the repository, empty if it is that
   *     root
   * @param version of the program that found them
   * @return ends with a line end, unless it is empty
   */
  public String write(List<Finding> findings, String folder, String version) {
    List<LocatedFinding> located =
        findings.stream().map(each -> new LocatedFinding(each.at().path(folder), each)).toList();
    return switch (this) {
      case TEXT ->
          FindingLines.of(findings, at -> at.in(folder)).stream()
              .map(line -> OneLine.logged(line.text()) + "\n")
              .collect(Collectors.joining());
      case GITHUB -> GitHubAnnotations.of(located);
      case SARIF -> inJson(SarifLog.of(located, version));
      case JSON -> inJson(QualityReport.of(located));
      case HTML -> "";
    };
  }

  /**
   * The same text, written so that a forge in whose log it stands takes none of it for a command.
   */
  private static String inJson(String text) {
    return text.replace("##", "#\\u0023");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
