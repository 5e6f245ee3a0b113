package org.mentordirectory.plugin;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mentordirectory.signup.IssueForm;

/**
 * Writes the issue form "Become a mentor" for GitHub, from the fields of a profile and the scheme's
 * words.
 */
@Mojo(name = "issue-form", aggregator = true, requiresProject = false, threadSafe = true)
public final class IssueFormMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /** The file that is written; it is replaced. */
  @Parameter(
      property = "mentor.issueForm",
      defaultValue = ".github/ISSUE_TEMPLATE/become-a-mentor.yml")
  private File form;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Path folder = Outcome.folder(content);
    Path written = SignupGoal.run(getLog(), () -> IssueForm.write(folder, form.toPath()));
    getLog().info("The form is in " + written);
  }
}
