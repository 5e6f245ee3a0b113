package org.mentordirectory.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.plugins.annotations.Mojo;
import org.mentordirectory.desk.pairs.PairsReport;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;

/**
 * Says how every pairing stands, on the coordinator's own machine, from the log that the goal
 * {@code match} has written and the coordinator has filled in: whom to call and why, letters for
 * what is due, and reminders for a calendar. The log is only read.
 */
@Mojo(name = "pairs", aggregator = true, requiresProject = false, threadSafe = true)
public final class PairsMojo extends PrivateGoal {
  @Override
  Receipt run() throws IOException, Refusal {
    Path log = from("the log of the pairings (CSV), outside of the repository,");
    return PairsReport.write(log, LocalDate.now(), place("pairs"));
  }
}
