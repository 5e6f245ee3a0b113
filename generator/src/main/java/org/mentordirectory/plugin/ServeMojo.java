package org.mentordirectory.plugin;

import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.live.LiveSite;

/**
 * Builds the directory and shows it to the browser of this machine, until it is interrupted. When a
 * file of the content or the theme is saved, open pages load themselves anew; what has to be fixed
 * is shown in their place.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends SiteGoal {
  /** The port on 127.0.0.1. */
  @Parameter(property = "mentor.port", defaultValue = "8080")
  private int port;

  @Override
  Receipt run() throws IOException, Refusal {
    try (var site = LiveSite.start(settings(), port, log()::info, this::show)) {
      log().info("The directory is at " + site.address() + " (Ctrl+C ends it)");
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Receipt(List.of(), List.of());
  }
}
