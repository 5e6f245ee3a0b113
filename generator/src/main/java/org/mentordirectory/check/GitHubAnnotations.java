package org.mentordirectory.check;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.mentordirectory.finding.OneLine;

/**
 * Findings as commands to GitHub's runner, which reads them from the output of a step. They stand
 * one space in, as the runner lets them: whatever begins a line with colons is not of ours.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">Workflow
 *     commands</a>
 */
final class GitHubAnnotations {
  private GitHubAnnotations() {}

  static String of(List<LocatedFinding> findings) {
    return findings.stream().map(GitHubAnnotations::command).collect(Collectors.joining());
  }

  private static String command(LocatedFinding at) {
    var properties = new StringJoiner(",", " ", "").setEmptyValue("");
    if (!at.path().isEmpty()) {
      properties.add("file=" + property(at.path()));
    }
    if (at.line() > 0) {
      properties.add("line=" + at.line());
    }
    if (at.column() > 0) {
      properties.add("col=" + at.column());
    }
    if (!at.finding().rule().isEmpty()) {
      properties.add("title=" + property(at.finding().rule()));
    }
    return " ::%s%s::%s\n"
        .formatted(at.severity("error", "warning", "notice"), properties, data(at.sentence()));
  }

  private static String data(String text) {
    return escaped(OneLine.logged(text));
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C").replace("##[", "# #[");
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
