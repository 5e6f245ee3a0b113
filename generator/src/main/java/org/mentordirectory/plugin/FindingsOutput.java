package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.check.FindingsFormat;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.git.RepositoryPath;
import org.mentordirectory.output.Access;
import org.mentordirectory.output.OutputFile;
import org.mentordirectory.sheet.PrivatePath;

/**
 * Where the findings of a goal go: as text into the log, for programs to where the goal's output
 * goes, or into a file.
 *
 * @param report the file, if there is one
 * @param access who may read that file
 * @param version of the program
 */
record FindingsOutput(
    FindingsFormat format,
    @Nullable Path report,
    Access access,
    Path content,
    String version,
    GoalLog log) {

  /**
   * The output that was asked for.
   *
   * @throws Refusal if what is private would lie in the repository, or a page in one file
   */
  static FindingsOutput of(
      FindingsFormat format,
      @Nullable File report,
      Access access,
      Path content,
      String version,
      GoalLog log)
      throws IOException, Refusal {
    Path file = report == null ? null : report.toPath();
    if (file != null && access == Access.OWNER) {
      PrivatePath.refuse(file, content);
    }
    if (file != null && format == FindingsFormat.HTML) {
      throw new Refusal("a page of findings goes into a folder; name it by --output, not --report");
    }
    return new FindingsOutput(format, file, access, content, version, log);
  }

  /**
   * The format that was asked for; where none was, the one that fits the machine.
   *
   * @throws Refusal if it is none of those that the goal can write, with these
   */
  static FindingsFormat format(@Nullable String name, Set<FindingsFormat> formats) throws Refusal {
    if (name == null || name.isBlank()) {
      return "true".equals(System.getenv("GITHUB_ACTIONS"))
          ? FindingsFormat.GITHUB
          : FindingsFormat.TEXT;
    }
    return FindingsFormat.named(name)
        .filter(formats::contains)
        .orElseThrow(
            () ->
                new Refusal(
                    "`%s` is no format of findings; give one of %s by --format",
                    name, FindingsFormat.names(formats)));
  }

  /** Writes findings; on a page stand those of the rules, and the log has the others alone. */
  void show(List<Finding> findings) throws IOException, Refusal {
    if (format == FindingsFormat.HTML) {
      log(findings.stream().filter(finding -> finding.rule().isEmpty()).toList());
    } else if (isLogged()) {
      log(findings);
    }
    write(findings);
  }

  /** Writes the findings of a refusal; gives the sentence with which the goal ends. */
  String refuse(Refusal refusal) throws IOException, Refusal {
    List<FindingLines.Line> lines = lines(refusal.findings());
    boolean one = lines.size() == 1;
    if (isLogged() && !one) {
      log(refusal.findings());
    }
    write(refusal.findings());
    return one
        ? OneLine.logged(lines.get(0).text())
        : "nothing was written; fix what is said above";
  }

  private boolean isLogged() {
    return report != null || format == FindingsFormat.TEXT || format == FindingsFormat.HTML;
  }

  private void log(List<Finding> findings) {
    for (FindingLines.Line line : lines(findings)) {
      log.say(line.severity(), line.text());
    }
  }

  /** The path of each file is from the working directory. */
  private List<FindingLines.Line> lines(List<Finding> findings) {
    String folder = folder(content);
    return FindingLines.of(findings, at -> at.in(folder));
  }

  private void write(List<Finding> findings) throws IOException, Refusal {
    if (report == null && format == FindingsFormat.TEXT) {
      return;
    }
    String written = format.write(findings, RepositoryPath.of(content, Path.of("")), version);
    if (report != null) {
      OutputFile.write(report, written, access);
    } else {
      System.out.print(written); // as it is: programs read it
      System.out.flush();
    }
  }

  /** How many findings there are, in a sentence. */
  static String count(List<Finding> findings, Path content) {
    long remarks = number(Finding.Severity.NOTE, findings);
    return "%s%s %s%s in %s"
        .formatted(
            count(number(Finding.Severity.ERROR, findings), "error"),
            remarks == 0 ? " and" : ",",
            count(number(Finding.Severity.WARNING, findings), "warning"),
            remarks == 0 ? "" : " and " + count(remarks, "remark"),
            folder(content));
  }

  private static long number(Finding.Severity severity, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** A folder as somebody types it who is in the working directory. */
  static String folder(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = folder.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole).toString() : whole.toString();
  }
}
