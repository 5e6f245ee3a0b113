package org.mentordirectory.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a path leads, whatever it is called: two paths can be compared by that alone. */
public final class RealPath {
  private RealPath() {}

  /**
   * The path without symbolic links, as far as it is there. A link that leads to nothing yet is
   * followed all the same, since who writes to it writes to where it leads.
   */
  public static Path of(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    Path there = absolute;
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent(); // the root is there
    }
    Path rest = there.relativize(absolute);
    Path real;
    try {
      real = there.toRealPath();
    } catch (NoSuchFileException e) {
      return of(there.resolveSibling(Files.readSymbolicLink(there)).resolve(rest));
    }
    Path whole = real.resolve(rest).normalize();
    return rest.equals(rest.normalize()) ? whole : of(whole);
  }
}
