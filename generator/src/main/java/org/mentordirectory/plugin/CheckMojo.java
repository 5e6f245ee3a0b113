package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.check.FindingsFormat;
import org.mentordirectory.content.Finding;
import org.mentordirectory.git.RepositoryPath;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;

/**
 * Checks the content of a scheme and says, for every mistake, where it is and how to mend it. Fails
 * if one of them would stop the directory from being built.
 */
@Mojo(name = "check", aggregator = true, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /**
   * How the findings are written: text, github, sarif or json. Where nothing is given it is github
   * on GitHub's machines, and text elsewhere.
   */
  @Parameter(property = "mentor.format")
  private @Nullable String format;

  /** The file that the findings are written to in that format; the log then has them as text. */
  @Parameter(property = "mentor.report")
  private @Nullable File report;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    FindingsFormat chosen = Outcome.format(format, System.getenv());
    Settings settings = Outcome.settings(content, content, null, false);
    Outcome.of(
        settings,
        getLog(),
        each -> SiteBuilder.check(each, line -> getLog().info(line)),
        findings -> show(findings, settings, chosen));
  }

  private void show(List<Finding> findings, Settings settings, FindingsFormat chosen)
      throws IOException {
    if (report != null || chosen == FindingsFormat.TEXT) {
      Outcome.log(findings, settings, getLog());
    }
    String folder = RepositoryPath.of(settings.content(), Path.of(""));
    String written = chosen.write(findings, folder, version);
    if (report != null) {
      Outcome.write(report.toPath(), written);
    } else if (chosen != FindingsFormat.TEXT) {
      System.out.print(written); // as it is: programs read it
      System.out.flush();
    }
  }
}
