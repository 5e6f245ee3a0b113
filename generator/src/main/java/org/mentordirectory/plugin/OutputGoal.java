package org.mentordirectory.plugin;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.Settings;

/** A goal that makes something of the content alone. */
abstract class OutputGoal extends Goal {
  /**
   * Where the result goes: by default of {@code build} the folder {@code target/site}, of {@code
   * review} {@code target/review}, of {@code check} with {@code html} {@code target/check}, of
   * {@code due} the file {@code target/due.md}. {@code serve} writes beside that of {@code build},
   * into {@code target/site.live}.
   */
  @Parameter(property = "mentor.output")
  private @Nullable File output;

  @Parameter(defaultValue = "target", readonly = true)
  private File target;

  /** What a build or check of the content is told; it uses what earlier runs made. */
  final Settings settings(Path content, Path result) throws Refusal {
    return new Settings(content, result, day()).withKept(target.toPath().resolve("mentor-cache"));
  }

  /**
   * Where the result goes.
   *
   * @param usual its name in {@code target} where nothing else was said
   */
  final Path output(String usual) {
    return output == null ? target.toPath().resolve(usual) : output.toPath();
  }
}
