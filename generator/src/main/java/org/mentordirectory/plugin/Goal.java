package org.mentordirectory.plugin;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.check.FindingsFormat;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.git.BuildDay;
import org.mentordirectory.output.Access;
import org.mentordirectory.signup.Dialogue;

/**
 * What all goals have in common: the content, how findings are written, and how a goal ends. Each
 * parameter that several goals have is declared once, here or in a class between.
 */
abstract class Goal extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /**
   * How the findings are written: text, github, sarif or json, and by {@code check} also html, a
   * page. Where nothing is given it is github on GitHub's machines, and text elsewhere.
   */
  @Parameter(property = "mentor.format")
  private @Nullable String format;

  /**
   * The file that the findings are written to in that format; the log then has them as text. Of
   * what people sent from outside of the repository it has to be outside as well.
   */
  @Parameter(property = "mentor.report")
  private @Nullable File report;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  private Properties typed = new Properties();

  @Parameter(defaultValue = "${session.goals}", readonly = true)
  private List<String> goals = List.of();

  private List<Finding> remarks = List.of();

  /** Calls the one service of the goal. */
  abstract Receipt run() throws IOException, Refusal;

  /** Whether findings may tell what people said in private. */
  boolean isPrivate(Path content) throws IOException {
    return false;
  }

  /** Whether the goal fails, after all is said. */
  boolean fails(Receipt receipt) {
    return receipt.findings().stream().anyMatch(Finding::isError);
  }

  /** The formats in which findings can be written; a page only by a goal that has one. */
  Set<FindingsFormat> formats() {
    return EnumSet.complementOf(EnumSet.of(FindingsFormat.HTML));
  }

  /** The format in which findings are written. */
  final FindingsFormat format() throws Refusal {
    return FindingsOutput.format(format, formats());
  }

  /** Whether the goal does without what errors are about, and then says what it did. */
  boolean goesOn() {
    return false;
  }

  /** Whether an option may be the name of a field: of this goal or of another in the command. */
  boolean takesFields() {
    return goals.stream().anyMatch(goal -> goal.endsWith(":new"));
  }

  /** What stands on the command line. */
  final Properties typed() {
    return typed;
  }

  /** What the one is to do next whose goal has failed. */
  String remedy(Receipt receipt) {
    return "fix the errors above";
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    FindingsOutput output = asked();
    try {
      if (!takesFields()) {
        GoalCatalogue.refuseMisspelt(typed);
      }
      Receipt receipt = run();
      show(receipt.findings());
      if (fails(receipt)) {
        if (goesOn()) {
          receipt.lines().stream().skip(1).forEach(log()::info);
        }
        throw new MojoFailureException(
            OneLine.logged(
                receipt.lines().get(0).replaceFirst("\\.$", "") + "; " + remedy(receipt)));
      }
      receipt.lines().forEach(log()::info);
    } catch (Refusal | IOException | UncheckedIOException | InvalidPathException e) {
      throw refused(Refusal.of(e), output);
    } catch (RuntimeException e) {
      throw failed(new MojoExecutionException(OneLine.logged(Refusal.of(e).getMessage())), e);
    }
  }

  /** Somebody at a terminal who can be asked. */
  static Optional<Dialogue> dialogue(boolean interactive) {
    return Optional.ofNullable(interactive ? System.console() : null)
        .map(console -> new Dialogue(new BufferedReader(console.reader()), console.writer()));
  }

  /** Keeps what was given. */
  static void put(Map<String, String> given, String name, @Nullable String value) {
    if (value != null) {
      given.put(name, value);
    }
  }

  /** Where everything is said. */
  final GoalLog log() {
    return new GoalLog(getLog());
  }

  /** The content folder. */
  final Path content() throws Refusal {
    if (!content.isDirectory()) {
      throw new Refusal("%s is no folder; give the one with %s by --content", content, Scheme.FILE);
    }
    return content.toPath();
  }

  /** The content folder, which need not be there yet. */
  final Path contentToBe() {
    return content.toPath();
  }

  final String version() {
    return version;
  }

  /** The day that the goal is for. */
  final LocalDate day() throws Refusal {
    BuildDay day = BuildDay.of(content(), System.getenv());
    remarks = day.remarks();
    return day.day();
  }

  /** Writes findings as it was asked for. */
  final void show(List<Finding> findings) throws IOException, Refusal {
    output().show(Stream.concat(remarks.stream(), findings.stream()).toList());
  }

  private FindingsOutput output() throws IOException, Refusal {
    Path folder = content.toPath();
    Access access = report != null && isPrivate(folder) ? Access.OWNER : Access.EVERYBODY;
    return FindingsOutput.of(format(), report, access, folder, version, log());
  }

  /** What can't be done with the findings is told before anything is done. */
  private FindingsOutput asked() throws MojoFailureException {
    try {
      return output();
    } catch (Refusal | IOException | InvalidPathException e) {
      throw new MojoFailureException(OneLine.logged(Refusal.of(e).getMessage()));
    }
  }

  /** A goal that did nothing: one reason is the end of the log, several stand above it. */
  private static MojoFailureException refused(Refusal refusal, FindingsOutput output) {
    String sentence = refusal.getMessage();
    try {
      sentence = output.refuse(refusal);
    } catch (IOException | Refusal e) {
      sentence += "; " + Refusal.of(e).getMessage();
    }
    return failed(new MojoFailureException(OneLine.logged(sentence)), refusal);
  }

  /** Maven would say the message of a cause as it is, whosever lines are in it. */
  private static <T extends Exception> T failed(T failure, Exception why) {
    failure.addSuppressed(why);
    return failure;
  }
}
