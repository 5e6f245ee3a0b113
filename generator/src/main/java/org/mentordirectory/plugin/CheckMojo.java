package org.mentordirectory.plugin;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mentordirectory.site.SiteBuilder;

/**
 * Checks the content of a scheme and says, for every mistake, where it is and how to mend it. Fails
 * if one of them would stop the directory from being built.
 */
@Mojo(name = "check", requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Outcome.of(
        Outcome.settings(content, content, null, false),
        getLog(),
        settings -> SiteBuilder.check(settings, line -> getLog().info(line)));
  }
}
