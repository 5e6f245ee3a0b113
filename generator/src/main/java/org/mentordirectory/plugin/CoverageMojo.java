package org.mentordirectory.plugin;

import java.io.File;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.coverage.Coverage;
import org.mentordirectory.desk.coverage.CoveragePage;

/**
 * Says what the mentors of the directory cover, and whom to recruit: a page for the coordinator.
 * With mentees it compares what they ask for with the places that are free, and is private.
 */
@Mojo(name = "coverage", aggregator = true, requiresProject = false, threadSafe = true)
public final class CoverageMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /**
   * The mentees: a spreadsheet (CSV) or a folder of profiles, outside of the repository. Without
   * them the page tells of the mentors alone.
   */
  @Parameter(property = "mentor.from")
  private @Nullable File from;

  /** The file that says what the columns of the spreadsheet mean. */
  @Parameter(property = "mentor.columns")
  private @Nullable File columns;

  /**
   * The folder that the page goes to; usually {@code coverage} beside the mentees' file, outside of
   * the repository as well, or {@code target/coverage} where there are no mentees.
   */
  @Parameter(property = "mentor.output")
  private @Nullable File output;

  @Parameter(defaultValue = "target/coverage", readonly = true)
  private File usual;

  /** Whether an older page is replaced. */
  @Parameter(property = "mentor.overwrite", defaultValue = "false")
  private boolean overwrite;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    var place = DeskGoal.place(output, from, usual, content, overwrite);
    var request =
        new Coverage.Request(
            Outcome.folder(content),
            Optional.ofNullable(from).map(File::toPath),
            Optional.ofNullable(columns).map(File::toPath),
            LocalDate.now());
    DeskGoal.run(getLog(), () -> CoveragePage.write(request, place));
  }
}
