package org.mentordirectory.plugin;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that has to do with who can be matched now, and so with the pairs that there are. */
abstract class RoundGoal extends PrivateGoal {
  /**
   * The log of the pairings that {@code match} wrote and the coordinator has filled in: from the
   * second round on. Pairs that are proposed, planned or running take their mentors' places, and
   * their mentees keep them.
   */
  @Parameter(property = "mentor.running")
  private @Nullable File running;

  final Optional<Path> running() {
    return path(running);
  }

  @Override
  final Optional<Path> told() {
    return from().or(this::running);
  }

  @Override
  List<Path> inputs() {
    return Stream.concat(super.inputs().stream(), running().stream()).toList();
  }
}
