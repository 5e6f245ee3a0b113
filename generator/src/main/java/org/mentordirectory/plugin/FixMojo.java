package org.mentordirectory.plugin;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mentordirectory.check.Fixes;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;

/**
 * Corrects what {@code check} finds where there is only one answer, such as a slip of spelling or
 * an address without its beginning, and shows each line as it was and as it is. All else stays as
 * it is.
 */
@Mojo(name = "fix", aggregator = true, requiresProject = false, threadSafe = true)
public final class FixMojo extends Goal {
  /** Whether the corrections are shown only, and no file is written. */
  @Parameter(property = "mentor.dry-run", defaultValue = "false")
  private boolean dryRun;

  @Override
  Receipt run() throws IOException, Refusal {
    Path content = content();
    var settings = new Settings(content, content, day());
    return Fixes.apply(
        content,
        FindingsOutput.folder(content),
        () -> SiteBuilder.check(settings, stage -> {}),
        dryRun);
  }
}
