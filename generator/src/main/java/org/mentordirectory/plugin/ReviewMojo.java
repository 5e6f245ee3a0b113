package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.SiteException;
import org.mentordirectory.desk.review.ReviewPage;

/**
 * Says what this branch does to the directory, for the coordinator who decides: a page, and the
 * same as Markdown. What it finds fails nothing; only a person can say no.
 */
@Mojo(name = "review", aggregator = true, requiresProject = false, threadSafe = true)
public final class ReviewMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /** The branch or commit that this one is to be merged into. */
  @Parameter(property = "mentor.base", defaultValue = "origin/main")
  private String base;

  /** The account on the forge that proposes the change, where it is known. */
  @Parameter(property = "mentor.proposer")
  private @Nullable String proposer;

  /** The folder that the report goes to. */
  @Parameter(property = "mentor.output", defaultValue = "target/review")
  private File output;

  @Override
  public void execute() throws MojoExecutionException {
    var settings = Outcome.settings(content, output, null, false);
    try {
      String verdict = ReviewPage.write(settings, base, Optional.ofNullable(proposer));
      getLog().info(verdict);
      getLog().info("Read it in " + new File(output, ReviewPage.PAGE));
      getLog().info("The same as Markdown is in " + new File(output, ReviewPage.MARKDOWN));
    } catch (SiteException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (IOException e) {
      throw Outcome.unreadable(e);
    }
  }
}
