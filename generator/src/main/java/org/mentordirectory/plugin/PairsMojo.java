package org.mentordirectory.plugin;

import java.io.File;
import java.time.LocalDate;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.pairs.PairsReport;

/**
 * Says how every pairing stands, on the coordinator's own machine, from the log that {@code
 * mentor:match} has written and the coordinator has filled in: whom to call and why, letters for
 * what is due, and reminders for a calendar. The log is only read.
 */
@Mojo(name = "pairs", aggregator = true, requiresProject = false, threadSafe = true)
public final class PairsMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /** The log of the pairings (CSV), outside of the repository. */
  @Parameter(property = "mentor.from", required = true)
  private File from;

  /** The folder that the pages go to; {@code pairs} beside the log by default. */
  @Parameter(property = "mentor.output")
  private @Nullable File output;

  /** Whether older pages in that folder are replaced. */
  @Parameter(property = "mentor.overwrite", defaultValue = "false")
  private boolean overwrite;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    PrivateReport.Place place = DeskGoal.place(output, from, "pairs", content, overwrite);
    DeskGoal.run(getLog(), () -> PairsReport.write(from.toPath(), LocalDate.now(), place));
  }
}
