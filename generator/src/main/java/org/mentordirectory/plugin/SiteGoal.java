package org.mentordirectory.plugin;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.Settings;

/** A goal that makes the site, into {@code target/site} where nothing else is said. */
abstract class SiteGoal extends OutputGoal {
  /** The folder of the scheme's own theme; usually {@code templates} beside the content. */
  @Parameter(property = "mentor.templates")
  private @Nullable File templates;

  /** Whether the site has a page, {@code styleguide/}, that shows all components. */
  @Parameter(property = "mentor.styleguide", defaultValue = "false")
  private boolean styleguide;

  final Settings settings() throws Refusal {
    if (templates != null && !templates.isDirectory()) {
      throw new Refusal(
          "%s is no folder; give the one with your templates by --templates", templates);
    }
    Path folder = content().toAbsolutePath().normalize();
    Settings settings = settings(folder, output("site"));
    if (styleguide) {
      settings = settings.withStyleguide();
    }
    return templates == null ? settings : settings.withTemplates(templates.toPath());
  }
}
