package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Finding;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.site.BuildDay;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteException;

/** What the goals have in common: settings from parameters, and findings for people. */
final class Outcome {
  private Outcome() {}

  /** Something that can fail as a build fails. */
  interface Service {
    List<Finding> run(Settings settings) throws IOException, SiteException;
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
    if (!content.isDirectory()) {
      throw new MojoExecutionException(
          "%s is no folder; give the one with %s by -Dmentor.content"
              .formatted(content, Scheme.FILE));
    }
    if (templates != null && !templates.isDirectory()) {
      throw new MojoExecutionException(
          "%s is no folder; give the one with your templates by -Dmentor.templates"
              .formatted(templates));
    }
    Path folder = content.toPath().toAbsolutePath().normalize();
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
   * Runs a service and reports its findings.
   *
   * @throws MojoFailureException if a finding is an error
   * @throws MojoExecutionException if the service could not do its work; the message says why
   */
  static void of(Settings settings, Log log, Service service)
      throws MojoExecutionException, MojoFailureException {
    List<Finding> findings;
    try {
      findings = service.run(settings);
    } catch (SiteException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "a file could not be read or written: %s (%s)"
              .formatted(e.getMessage(), e.getClass().getSimpleName()));
    }
    report(findings, settings.content(), log);
  }

  private static void report(List<Finding> findings, Path content, Log log)
      throws MojoFailureException {
    Path here = Path.of("").toAbsolutePath();
    Path folder = content.toAbsolutePath().normalize();
    String prefix =
        folder.startsWith(here) ? here.relativize(folder).toString() : folder.toString();
    for (Finding finding : findings) {
      String line = prefix.isEmpty() ? finding.toString() : prefix + "/" + finding;
      if (finding.isError()) {
        log.error(line);
      } else {
        log.warn(line);
      }
    }
    long errors = findings.stream().filter(Finding::isError).count();
    long warnings = findings.size() - errors;
    String numbers = "%s and %s".formatted(count(errors, "error"), count(warnings, "warning"));
    if (errors > 0) {
      throw new MojoFailureException(numbers + " in " + prefix + "; mend the errors above");
    }
    log.info(numbers + " in " + prefix);
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
