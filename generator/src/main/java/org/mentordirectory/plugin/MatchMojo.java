package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.desk.match.MatchReport;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.match.RunningPairs;

/**
 * Matches mentees with the mentors of the directory, on the coordinator's own machine: a report
 * with a shortlist for each mentee and the best pairs, a log of the pairings, and two letters for
 * each pair. What mentees say is read from outside the repository and written outside of it.
 */
@Mojo(name = "match", aggregator = true, requiresProject = false, threadSafe = true)
public final class MatchMojo extends RoundGoal {
  private static final String ALL = "all";

  /** What mentees and mentors said of each other, and which pairs are fixed (CSV). */
  @Parameter(property = "mentor.choices")
  private @Nullable File choices;

  /** The day on which the pairings begin, such as 2027-02-01; today by default. */
  @Parameter(property = "mentor.start")
  private @Nullable String start;

  /** How long they last: P9M is nine months, P1Y a year. */
  @Parameter(property = "mentor.period", defaultValue = "P1Y")
  private String period;

  /**
   * What is matched again of the log of --running: {@code all} lets proposals that nobody has
   * answered move to another mentor; without it they stay.
   */
  @Parameter(property = "mentor.again")
  private @Nullable String again;

  @Override
  Receipt run() throws IOException, Refusal {
    LocalDate today = LocalDate.now();
    MatchReport.Term term = MatchReport.Term.of(today, Optional.ofNullable(start), period);
    var request =
        new MatchingInput.Request(
                content(),
                from("the mentees, a spreadsheet (CSV) or a folder outside of the repository,"),
                columns(),
                path(choices),
                today)
            .after(before());
    return MatchReport.write(Matching.of(MatchingInput.of(request)), term, place("match"));
  }

  private Optional<RunningPairs.Log> before() throws Refusal {
    if (again != null && !again.equals(ALL)) {
      throw new Refusal("`%s` is nothing to match again; give --again=all, or leave it out", again);
    }
    if (again != null && running().isEmpty()) {
      throw new Refusal("give the log of the pairings by --running; without it --again has no use");
    }
    return running().map(log -> new RunningPairs.Log(log, again != null));
  }

  @Override
  List<Path> inputs() {
    return Stream.concat(super.inputs().stream(), path(choices).stream()).toList();
  }
}
