package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.signup.IssueForm;

/**
 * Writes the issue form "Become a mentor" for GitHub, from the fields of a profile and the scheme's
 * words.
 */
@Mojo(name = "issue-form", aggregator = true, requiresProject = false, threadSafe = true)
public final class IssueFormMojo extends Goal {
  /** The file that is written; it is replaced. */
  @Parameter(property = "mentor.issueForm", defaultValue = IssueForm.PLACE)
  private File form;

  @Override
  Receipt run() throws IOException, Refusal {
    return IssueForm.write(content(), form.toPath());
  }
}
