package org.mentordirectory.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.desk.review.ReviewPage;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.Settings;

/**
 * Says what this branch does to the directory, for the coordinator who decides: a page, and the
 * same as Markdown. What it finds fails nothing; only a person can say no.
 */
@Mojo(name = "review", aggregator = true, requiresProject = false, threadSafe = true)
public final class ReviewMojo extends OutputGoal {
  /** The branch or commit that this one is to be merged into. */
  @Parameter(property = "mentor.base", defaultValue = "origin/main")
  private String base;

  /** The account on the forge that proposes the change, where it is known. */
  @Parameter(property = "mentor.proposer")
  private @Nullable String proposer;

  @Override
  Receipt run() throws IOException, Refusal {
    Path content = content();
    return ReviewPage.write(
        new Settings(content, output("review"), day()), base, Optional.ofNullable(proposer));
  }
}
