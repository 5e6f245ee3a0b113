package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.live.LiveSite;

/**
 * Builds the directory and shows it to the browser of this machine, until it is interrupted. When a
 * file of the content or the theme is saved, open pages load themselves anew; what has to be mended
 * is shown in their place.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractMojo {
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

  /** The port on 127.0.0.1. */
  @Parameter(property = "mentor.port", defaultValue = "8080")
  private int port;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Settings settings = Outcome.settings(content, output, templates, styleguide);
    try (var site = LiveSite.start(settings, port, line -> getLog().info(line))) {
      getLog().info("The directory is at " + site.address() + " (Ctrl+C ends it)");
      Thread.currentThread().join();
    } catch (IOException e) {
      throw new MojoExecutionException(
          "port %d cannot be used (%s); give another by -Dmentor.port"
              .formatted(port, e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
