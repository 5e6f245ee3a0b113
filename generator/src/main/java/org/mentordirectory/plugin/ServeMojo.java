package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mentordirectory.site.SiteBuilder;
import org.mentordirectory.site.SiteServer;

/** Builds the directory and shows it to the browser of this machine, until it is interrupted. */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /** The folder that the site goes to; it is replaced as a whole. */
  @Parameter(property = "mentor.output", defaultValue = "target/site")
  private File output;

  /** The port on 127.0.0.1. */
  @Parameter(property = "mentor.port", defaultValue = "8080")
  private int port;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Outcome.of(
        content,
        output,
        getLog(),
        settings -> SiteBuilder.build(settings, line -> getLog().info(line)));
    try (var server = SiteServer.start(output.toPath(), port)) {
      getLog().info("The directory is at " + server.address() + " (Ctrl+C ends it)");
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
