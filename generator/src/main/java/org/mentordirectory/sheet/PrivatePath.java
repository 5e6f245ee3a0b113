package org.mentordirectory.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.git.WorkTree;
import org.mentordirectory.output.RealPath;

/** Keeps what is private out of the repository that everybody can read. */
public final class PrivatePath {
  private PrivatePath() {}

  /**
   * Refuses a path in the repository of the content folder: what lies there is one commit away from
   * being shared. A further work tree of it, a repository around it and another clone are the same,
   * and a path is refused too where nobody can tell.
   *
   * @param path of a file or a folder, which need not be there yet
   * @throws Refusal if it is inside; the message says why, and what to do
   */
  public static void refuse(Path path, Path content) throws Refusal, IOException {
    Optional<Path> repository = around(path, content);
    if (repository.isPresent()) {
      throw new Refusal(
          "%s is in the repository %s, and what mentees say is private, as is every answer to an"
              + " evaluation: one commit would share it with everybody. Choose a place outside of"
              + " the repository, best on your own machine",
          path, repository.get());
    }
  }

  /** Whether what lies at a path is private, as what is outside of the repository may be. */
  public static boolean isPrivate(Path path, Path content) throws IOException {
    try {
      return around(path, content).isEmpty();
    } catch (Refusal e) {
      return true; // nobody can tell
    }
  }

  /** The repository of the content folder, if the path is in it. */
  private static Optional<Path> around(Path path, Path content) throws Refusal, IOException {
    Path folder = RealPath.of(content);
    Path place = RealPath.of(path);
    if (place.startsWith(folder)) {
      return Optional.of(folder);
    }
    for (WorkTree tree : WorkTree.above(place)) {
      for (WorkTree own : WorkTree.above(folder)) {
        if (isOne(tree, own, path)) {
          return Optional.of(tree.root());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOne(WorkTree tree, WorkTree own, Path path) throws IOException, Refusal {
    try {
      return tree.isOfRepositoryOf(own);
    } catch (Refusal e) {
      throw new Refusal(
          e,
          "%s is in the repository %s, and nobody can tell whether that is the scheme's, which"
              + " everybody can read: %s. Choose a place that is in no repository, best on your own"
              + " machine",
          path,
          tree.root(),
          e.getMessage());
    }
  }
}
