package org.mentordirectory.plugin;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.maven.plugins.annotations.Mojo;
import org.mentordirectory.coverage.Coverage;
import org.mentordirectory.desk.coverage.CoveragePage;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;

/**
 * Says what the mentors of the directory cover, and whom to recruit: a page for the coordinator.
 * With mentees it compares what they ask for with the places that are free, and with the log of the
 * pairings it knows which are; then it is private.
 */
@Mojo(name = "coverage", aggregator = true, requiresProject = false, threadSafe = true)
public final class CoverageMojo extends RoundGoal {
  @Override
  Receipt run() throws IOException, Refusal {
    return CoveragePage.write(
        new Coverage.Request(content(), from(), columns(), LocalDate.now(), running()),
        place("coverage"));
  }
}
