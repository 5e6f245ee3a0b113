package org.mentordirectory.plugin;

import java.io.File;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.match.MatchReport;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.MatchingInput;

/**
 * Matches mentees with the mentors of the directory, on the coordinator's own machine: a report
 * with a shortlist for each mentee and the best pairs, a log of the pairings, and two letters for
 * each pair. What mentees say is read from outside the repository and written outside of it.
 */
@Mojo(name = "match", aggregator = true, requiresProject = false, threadSafe = true)
public final class MatchMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /** The mentees: a spreadsheet (CSV) or a folder of profiles, outside of the repository. */
  @Parameter(property = "mentor.from", required = true)
  private File from;

  /** The file that says what the columns of the spreadsheet mean. */
  @Parameter(property = "mentor.columns")
  private @Nullable File columns;

  /** What mentees and mentors said of each other, and which pairs are fixed (CSV). */
  @Parameter(property = "mentor.choices")
  private @Nullable File choices;

  /** The folder that the report goes to; {@code match} beside the mentees' file by default. */
  @Parameter(property = "mentor.output")
  private @Nullable File output;

  /** Whether an older report in that folder is replaced. */
  @Parameter(property = "mentor.overwrite", defaultValue = "false")
  private boolean overwrite;

  /** The day on which the pairings begin, such as 2027-02-01; today by default. */
  @Parameter(property = "mentor.start")
  private @Nullable String start;

  /** How long they last: P9M is nine months, P1Y a year. */
  @Parameter(property = "mentor.period", defaultValue = "P1Y")
  private String period;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    LocalDate today = LocalDate.now();
    MatchReport.Term term = term(today);
    PrivateReport.Place place = DeskGoal.place(output, from, "match", content, overwrite);
    DeskGoal.run(
        getLog(),
        () ->
            MatchReport.write(
                Matching.of(
                    MatchingInput.of(
                        new MatchingInput.Request(
                            place.content(),
                            from.toPath(),
                            Optional.ofNullable(columns).map(File::toPath),
                            Optional.ofNullable(choices).map(File::toPath),
                            today))),
                term,
                place));
  }

  private MatchReport.Term term(LocalDate today) throws MojoExecutionException {
    LocalDate first = today;
    if (start != null) {
      first =
          FrontMatter.parseDate(start)
              .orElseThrow(
                  () ->
                      new MojoExecutionException(
                          "`%s` is no day; give one such as 2027-02-01 by -Dmentor.start"
                              .formatted(start)));
    }
    Period length =
        FrontMatter.parsePeriod(period)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "`%s` is no period; give one such as P9M, for nine months, by -Dmentor.period"
                            .formatted(period)));
    return new MatchReport.Term(today, first, first.plus(length));
  }
}
