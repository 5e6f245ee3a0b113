package org.mentordirectory.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.git.Git;

/** Keeps what is private out of the repository that everybody can read. */
public final class PrivatePath {
  private PrivatePath() {}

  /**
   * Refuses a path in the repository of the content folder: what lies there is one commit away from
   * being shared.
   *
   * @param path of a file or a folder, which need not be there yet
   * @throws Refusal if it is inside; the message says why, and what to do
   */
  public static void refuse(Path path, Path content) throws Refusal, IOException {
    Path folder = real(content);
    Path repository =
        new Git(folder)
            .line("rev-parse", "--show-toplevel")
            .map(top -> real(Path.of(top)))
            .orElse(folder);
    if (real(path).startsWith(repository)) {
      throw new Refusal(
          "%s is in the repository %s, and what mentees say is private, as is every answer to an"
              + " evaluation: one commit would share it with everybody. Choose a place outside of"
              + " the repository, best on your own machine",
          path, repository);
    }
  }

  /** The path without symbolic links, as far as it is there. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path there = absolute;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there == null ? absolute : there.toRealPath().resolve(there.relativize(absolute));
    } catch (IOException e) {
      return absolute; // it went in the meantime, or may not be looked at
    }
  }
}
