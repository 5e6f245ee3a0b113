package org.mentordirectory.plugin;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.Sources;

/**
 * A goal for the coordinator's desk: it reads what people have told in private, from outside of the
 * repository, and writes pages for the coordinator beside it.
 */
abstract class PrivateGoal extends InputGoal {
  /**
   * The folder that the pages go to; by default one with the name of the goal, beside what people
   * sent (of {@code evaluate} it is {@code evaluation}). {@code coverage} without mentees writes to
   * {@code target/coverage}.
   */
  @Parameter(property = "mentor.output")
  private @Nullable File output;

  @Parameter(defaultValue = "target", readonly = true)
  private File target;

  @Override
  final String remedy(Receipt receipt) {
    return super.remedy(receipt) + " with --overwrite";
  }

  /** What was told in private, beside which the pages go; absent where it is nothing. */
  Optional<Path> told() {
    return from();
  }

  /**
   * Where the pages go. What is in the usual folder of a goal that was given nothing private is
   * replaced unasked, since nobody has written there.
   *
   * @param name of the usual folder
   */
  final PrivateReport.Place place(String name) throws Refusal {
    Path usual =
        told()
            .map(from -> from.toAbsolutePath().normalize().resolveSibling(name))
            .orElse(target.toPath().resolve(name));
    Path content = content();
    return new PrivateReport.Place(
            output == null ? usual : output.toPath(),
            content,
            overwrite() || output == null && told().isEmpty())
        .reading(Sources.of(content).with(inputs()));
  }
}
