package org.mentordirectory.check;

import java.util.List;
import java.util.stream.Collectors;
import org.mentordirectory.check.FindingsFormat.Located;

/**
 * Findings as commands to GitHub's runner, which reads them from the output of a step.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">Workflow
 *     commands</a>
 */
final class GitHubAnnotations {
  private GitHubAnnotations() {}

  static String of(List<Located> findings) {
    return findings.stream().map(GitHubAnnotations::command).collect(Collectors.joining());
  }

  private static String command(Located at) {
    return "::%s file=%s,line=%d,col=%d,title=%s::%s\n"
        .formatted(
            at.finding().isError() ? "error" : "warning",
            property(at.path()),
            at.line(),
            at.column(),
            property(at.finding().rule()),
            data(at.finding().sentence()));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
