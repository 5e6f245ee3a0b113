package org.mentordirectory.plugin;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.site.SiteBuilder;

/**
 * Checks the content of a scheme and builds its directory. If the content has an error, nothing is
 * built and the site of an earlier build stays as it is.
 */
@Mojo(
    name = "build",
    requiresProject = false,
    threadSafe = true,
    defaultPhase = LifecyclePhase.PACKAGE)
public final class BuildMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /** The folder that the site goes to; it is replaced as a whole. */
  @Parameter(property = "mentor.output", defaultValue = "target/site")
  private File output;

  /** The folder of the scheme's own theme; usually {@code templates} beside the content. */
  @Parameter(property = "mentor.templates")
  private @Nullable File templates;

  /** Whether the site has a page, {@code styleguide/}, that shows all components. */
  @Parameter(property = "mentor.styleguide", defaultValue = "false")
  private boolean styleguide;

  /** The command that shows the site, for the last line of the output. */
  @Parameter(defaultValue = "mvn org.mentordirectory:mentor-maven-plugin:serve")
  private String serve;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Outcome.of(
        Outcome.settings(content, output, templates, styleguide),
        getLog(),
        settings -> SiteBuilder.build(settings, line -> getLog().info(line)));
    getLog().info("The directory is in " + output);
    getLog().info("Look at it with: " + serve);
  }
}
