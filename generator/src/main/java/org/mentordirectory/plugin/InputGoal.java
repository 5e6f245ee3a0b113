package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sheet.PrivatePath;

/** A goal that reads what people sent. */
abstract class InputGoal extends Goal {
  /**
   * What people sent: a spreadsheet (CSV), a folder, or one file, outside of the repository.
   *
   * <p>{@code match}, {@code event} and {@code coverage} read mentees from a spreadsheet or a
   * folder of profiles; {@code evaluate} reads answers from a folder of spreadsheets and filled
   * forms; {@code pairs} reads the log of the pairings. {@code import} reads a spreadsheet of
   * answers, a folder of profiles ({@code .md} or {@code .txt}, with photos of the same names
   * beside them or in them), one profile, the text of an issue, or with {@code --columns} the
   * people pages of another system, and for it outside of the content folder is enough.
   */
  @Parameter(property = "mentor.from")
  private @Nullable File from;

  /** The file that says what the columns of spreadsheets mean; a log of pairings needs none. */
  @Parameter(property = "mentor.columns")
  private @Nullable File columns;

  /**
   * Whether what is there already is replaced: older pages as they were written, or in profiles
   * what the answers change.
   */
  @Parameter(property = "mentor.overwrite", defaultValue = "false")
  private boolean overwrite;

  /**
   * What people sent.
   *
   * @param what it is, for the sentence that says that it was not given
   */
  final Path from(String what) throws Refusal {
    return from().orElseThrow(() -> new Refusal("give %s by --from", what));
  }

  /** What people sent, for a goal that can do without. */
  final Optional<Path> from() {
    return path(from);
  }

  final Optional<Path> columns() {
    return path(columns);
  }

  /** All that people sent, and what says what it means. */
  List<Path> inputs() {
    return Stream.of(from(), columns()).flatMap(Optional::stream).toList();
  }

  final boolean overwrite() {
    return overwrite;
  }

  @Override
  final boolean goesOn() {
    return true;
  }

  @Override
  String remedy(Receipt receipt) {
    return "fix what is refused, and run this again";
  }

  @Override
  final boolean isPrivate(Path content) throws IOException {
    for (Path input : inputs()) {
      if (PrivatePath.isPrivate(input, content)) {
        return true;
      }
    }
    return false;
  }

  /** A file that may be given or not. */
  static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
