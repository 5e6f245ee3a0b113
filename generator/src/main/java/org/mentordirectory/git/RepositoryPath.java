package org.mentordirectory.git;

import java.nio.file.Path;

/** Where a folder is in its repository, since forges count paths from its root. */
public final class RepositoryPath {
  private RepositoryPath() {}

  /**
   * The path of a folder from the root of the Git repository that it is in.
   *
   * @param here the root where there is no Git repository
   * @return with {@code /} between its parts; absolute if the folder is not below the root
   */
  public static String of(Path folder, Path here) {
    Path whole = folder.toAbsolutePath().normalize();
    Path root =
        WorkTree.above(whole).stream()
            .findFirst()
            .map(WorkTree::root)
            .orElse(here.toAbsolutePath().normalize());
    Path path = whole.startsWith(root) ? root.relativize(whole) : whole;
    return path.toString().replace('\\', '/');
  }
}
