package org.mentordirectory.plugin;

import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;

/**
 * Checks the content of a scheme and builds its directory. If the content has an error, nothing is
 * built and the site of an earlier build stays as it is.
 */
@Mojo(
    name = "build",
    requiresProject = false,
    threadSafe = true,
    defaultPhase = LifecyclePhase.PACKAGE)
public final class BuildMojo extends SiteGoal {
  /** The command that shows the site, for the last line of the output. */
  @Parameter(defaultValue = "./mentor serve")
  private String serve;

  /** Whether the pages can be opened by a double click: their links name files, not folders. */
  @Parameter(property = "mentor.preview", defaultValue = "false")
  private boolean preview;

  @Override
  Receipt run() throws IOException, Refusal {
    Settings settings = preview ? settings().withPreview() : settings();
    List<Finding> findings = SiteBuilder.build(settings, log()::info);
    return new Receipt(
        findings,
        List.of(
            FindingsOutput.count(findings, settings.content()),
            "The directory is in " + settings.output(),
            "Look at it with: " + serve));
  }
}
