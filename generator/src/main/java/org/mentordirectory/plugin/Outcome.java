package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.check.FindingsFormat;
import org.mentordirectory.content.Finding;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SiteException;
import org.mentordirectory.git.BuildDay;
import org.mentordirectory.site.Settings;
import org.mentordirectory.words.LocalWords;
import org.mentordirectory.words.Messages;

/** What the goals have in common: settings from parameters, and findings for people. */
final class Outcome {
  private Outcome() {}

  /** Where findings go. */
  interface Report {
    void show(List<Finding> findings) throws IOException;
  }

  /** Something that can fail as a build fails. */
  interface Service {
    List<Finding> run(Settings settings) throws IOException, SiteException;
  }

  /**
   * The content folder.
   *
   * @throws MojoExecutionException if it is none; the message says which to give
   */
  static Path folder(File content) throws MojoExecutionException {
    if (!content.isDirectory()) {
      throw new MojoExecutionException(
          "%s is no folder; give the one with %s by -Dmentor.content"
              .formatted(content, Scheme.FILE));
    }
    return content.toPath();
  }

  /**
   * The settings of a goal.
   *
   * @param templates none for the usual folder
   * @param styleguide whether the site has the page that shows all components
   * @throws MojoExecutionException if one of them makes no sense; the message says why
   */
  static Settings settings(File content, File output, @Nullable File templates, boolean styleguide)
      throws MojoExecutionException {
    Path folder = folder(content).toAbsolutePath().normalize();
    if (templates != null && !templates.isDirectory()) {
      throw new MojoExecutionException(
          "%s is no folder; give the one with your templates by -Dmentor.templates"
              .formatted(templates));
    }
    try {
      var settings = new Settings(folder, output.toPath(), BuildDay.of(folder, System.getenv()));
      if (styleguide) {
        settings = settings.withStyleguide();
      }
      return templates == null ? settings : settings.withTemplates(templates.toPath());
    } catch (SiteException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  /**
   * The format that was asked for; where none was, the one that fits the machine.
   *
   * @throws MojoExecutionException if there is no such format; the message names those there are
   */
  static FindingsFormat format(@Nullable String name, Map<String, String> environment)
      throws MojoExecutionException {
    if (name == null || name.isBlank()) {
      return "true".equals(environment.get("GITHUB_ACTIONS"))
          ? FindingsFormat.GITHUB
          : FindingsFormat.TEXT;
    }
    return FindingsFormat.named(name)
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "`%s` is no format of findings; give one of %s by -Dmentor.format"
                        .formatted(name, FindingsFormat.names())));
  }

  /** What a goal says that did nothing: one reason, or a line of the log for each of several. */
  static MojoFailureException refused(String reasons, Log log) {
    List<String> lines = reasons.lines().toList();
    if (lines.size() == 1) {
      return new MojoFailureException(lines.get(0));
    }
    lines.forEach(log::error);
    return new MojoFailureException("nothing was written; mend what is said above");
  }

  /** What a goal says when a file cannot be read or written. */
  static MojoExecutionException unreadable(IOException e) {
    return new MojoExecutionException(
        "a file could not be read or written: %s (%s)"
            .formatted(e.getMessage(), e.getClass().getSimpleName()));
  }

  /** Writes a text to a file, whose folder is made if it is not there. */
  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  /**
   * Runs a service and reports its findings in the log.
   *
   * @throws MojoFailureException if a finding is an error
   * @throws MojoExecutionException if the service could not do its work; the message says why
   */
  static void of(Settings settings, Log log, Service service)
      throws MojoExecutionException, MojoFailureException {
    of(settings, log, service, findings -> log(findings, settings, log));
  }

  /**
   * Runs a service and reports its findings.
   *
   * @throws MojoFailureException if a finding is an error
   * @throws MojoExecutionException if the service could not do its work; the message says why
   */
  static void of(Settings settings, Log log, Service service, Report report)
      throws MojoExecutionException, MojoFailureException {
    List<Finding> findings;
    try {
      findings = service.run(settings);
      report.show(findings);
    } catch (SiteException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (IOException e) {
      throw unreadable(e);
    }
    count(findings, settings, log);
  }

  /** A line for each finding, with the path of its file from the working directory. */
  static void log(List<Finding> findings, Settings settings, Log log) {
    String prefix = folder(settings);
    for (Finding finding : findings) {
      String line = prefix.isEmpty() ? finding.toString() : prefix + "/" + finding;
      if (finding.isError()) {
        log.error(line);
      } else {
        log.warn(line);
      }
    }
  }

  private static void count(List<Finding> findings, Settings settings, Log log)
      throws MojoFailureException {
    long errors = findings.stream().filter(Finding::isError).count();
    long warnings = findings.size() - errors;
    LocalWords words = Messages.english().local();
    String numbers =
        words.all(List.of(words.count("errors", errors), words.count("warnings", warnings)));
    if (errors > 0) {
      throw new MojoFailureException(
          numbers + " in " + folder(settings) + "; mend the errors above");
    }
    log.info(numbers + " in " + folder(settings));
  }

  private static String folder(Settings settings) {
    Path here = Path.of("").toAbsolutePath();
    Path folder = settings.content().toAbsolutePath().normalize();
    return folder.startsWith(here) ? here.relativize(folder).toString() : folder.toString();
  }
}
