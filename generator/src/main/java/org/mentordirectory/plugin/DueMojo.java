package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mentordirectory.check.Renewals;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.site.Settings;
import org.mentordirectory.words.Messages;

/**
 * Lists the mentors who should be asked whether their profiles are still right, as Markdown. The
 * file is empty if nobody is to be asked.
 */
@Mojo(name = "due", aggregator = true, requiresProject = false, threadSafe = true)
public final class DueMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /** The file that the list goes to. */
  @Parameter(property = "mentor.output", defaultValue = "target/due.md")
  private File output;

  @Override
  public void execute() throws MojoExecutionException {
    Settings settings = Outcome.settings(content, output, null, false);
    try {
      Content read = ContentReader.read(settings.content());
      Outcome.write(output.toPath(), Renewals.markdown(read, settings.today(), Messages.english()));
    } catch (IOException e) {
      throw Outcome.unreadable(e);
    }
    getLog().info("The list is in " + output);
  }
}
