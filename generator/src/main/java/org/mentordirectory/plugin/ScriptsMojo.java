package org.mentordirectory.plugin;

import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.starter.Starter;

/**
 * Writes the scripts that the forge's workflows run into {@code target/scripts}: sign-ups by issue,
 * reports on pull requests, labels, erasing somebody from the history. Each can be run by hand and
 * says how.
 */
@Mojo(name = "scripts", aggregator = true, requiresProject = false, threadSafe = true)
public final class ScriptsMojo extends OutputGoal {
  @Override
  Receipt run() throws IOException, Refusal {
    return Starter.scripts(output("scripts"));
  }
}
