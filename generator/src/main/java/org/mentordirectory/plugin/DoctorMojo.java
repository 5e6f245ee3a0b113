package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.check.Doctor;
import org.mentordirectory.check.FindingsFormat;
import org.mentordirectory.content.Finding;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.content.read.SchemePlan;
import org.mentordirectory.git.RepositoryPath;
import org.mentordirectory.site.Settings;

/**
 * Says what a scheme still lacks, the most important first, and how to mend it. It looks at the
 * scheme as it is today, whenever its last commit was.
 */
@Mojo(name = "doctor", aggregator = true, requiresProject = false, threadSafe = true)
public final class DoctorMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /** How it is written: text, github, sarif or json. */
  @Parameter(property = "mentor.format", defaultValue = "text")
  private @Nullable String format;

  /** Whether to fail where something is lacking. */
  @Parameter(property = "mentor.strict", defaultValue = "false")
  private boolean strict;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    FindingsFormat chosen = Outcome.format(format, System.getenv());
    Settings settings = Outcome.settings(content, content, null, false);
    List<Finding> lacks;
    try {
      lacks =
          Doctor.lacks(
              ContentReader.read(settings.content()),
              SchemePlan.read(settings.content()),
              LocalDate.now(ZoneOffset.UTC));
    } catch (IOException e) {
      throw Outcome.unreadable(e);
    }
    if (chosen == FindingsFormat.TEXT) {
      Outcome.log(lacks, settings, getLog());
    } else {
      String folder = RepositoryPath.of(settings.content(), Path.of(""));
      System.out.print(chosen.write(lacks, folder, version)); // as it is: programs read it
      System.out.flush();
    }
    String sentence =
        lacks.isEmpty()
            ? "nothing is missing"
            : lacks.size() == 1 ? "1 thing is missing" : lacks.size() + " things are missing";
    if (strict && !lacks.isEmpty()) {
      throw new MojoFailureException(sentence + "; mend what is named above");
    }
    getLog().info(sentence);
  }
}
