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
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.evaluation.EvaluationReport;
import org.mentordirectory.evaluate.Evaluation;

/**
 * Counts the answers of evaluation forms, on the coordinator's own machine: a report with charts in
 * which no small group can be told, notes for the coordinator alone, and figures that may be
 * published. Answers are read from outside the repository and the report is written outside of it.
 */
@Mojo(name = "evaluate", aggregator = true, requiresProject = false, threadSafe = true)
public final class EvaluateMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /** The answers: a folder of spreadsheets (CSV) and filled forms, outside of the repository. */
  @Parameter(property = "mentor.from", required = true)
  private File from;

  /** The file that says what the columns of the spreadsheets mean. */
  @Parameter(property = "mentor.columns")
  private @Nullable File columns;

  /** The folder that the report goes to; {@code evaluation} beside the answers by default. */
  @Parameter(property = "mentor.output")
  private @Nullable File output;

  /** Whether an older report in that folder is replaced. */
  @Parameter(property = "mentor.overwrite", defaultValue = "false")
  private boolean overwrite;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    LocalDate today = LocalDate.now();
    PrivateReport.Place place = DeskGoal.place(output, from, "evaluation", content, overwrite);
    DeskGoal.run(
        getLog(),
        () ->
            EvaluationReport.write(
                Evaluation.read(
                    new Evaluation.Request(
                        place.content(),
                        from.toPath(),
                        Optional.ofNullable(columns).map(File::toPath),
                        today)),
                place,
                today));
  }
}
