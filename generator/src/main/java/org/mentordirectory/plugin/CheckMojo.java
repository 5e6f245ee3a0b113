package org.mentordirectory.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;

/**
 * Checks the content of a scheme and says, for every mistake, where it is and how to fix it. Fails
 * if one of them would stop the directory from being built.
 */
@Mojo(name = "check", aggregator = true, requiresProject = false, threadSafe = true)
public final class CheckMojo extends Goal {
  @Override
  Receipt run() throws IOException, Refusal {
    Path content = content();
    var settings = new Settings(content, content, day());
    List<Finding> findings = SiteBuilder.check(settings, log()::info);
    return new Receipt(findings, List.of(FindingsOutput.count(findings, content)));
  }
}
