package org.mentordirectory.plugin;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.mentordirectory.check.Renewals;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;

/**
 * Lists the mentors who should be asked whether their profiles are still right, as Markdown. The
 * file is empty if nobody is to be asked.
 */
@Mojo(name = "due", aggregator = true, requiresProject = false, threadSafe = true)
public final class DueMojo extends OutputGoal {
  @Override
  Receipt run() throws IOException, Refusal {
    Path content = content();
    return Renewals.write(content, day(), output("due.md"));
  }
}
