package org.mentordirectory.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.mentordirectory.finding.Refusal;

/**
 * A folder beside the site in which the new one grows. It takes the old one's place by two renames
 * when all has succeeded; a build that fails or is killed before leaves the old site whole, and one
 * that is killed between the two renames is put right by the next.
 */
public final class Staging implements Closeable {
  /** Marks a folder as a site that we made, and so may replace. */
  static final String MARK = ".mentor-directory";

  private final Path site;
  private final Path folder;
  private final Path old;
  private final Access access;

  private Staging(Path site, Access access) {
    this.access = access;
    this.site = site;
    this.folder = site.resolveSibling(site.getFileName() + ".new");
    this.old = site.resolveSibling(site.getFileName() + ".old");
  }

  /**
   * Makes an empty folder beside a site.
   *
   * @param access who may read what is written into it
   * @throws Refusal if the site's folder holds something that we did not make
   */
  public static Staging beside(Path site, Access access) throws IOException, Refusal {
    Path absolute = site.toAbsolutePath().normalize();
    if (absolute.getFileName() == null) {
      throw new Refusal("the site cannot replace the root folder; choose another");
    }
    var staging = new Staging(absolute, access);
    staging.recover();
    staging.refuseForeign();
    TemporaryFolder.delete(staging.folder);
    staging.folder().text(MARK, "");
    return staging;
  }

  /** What to write into. */
  public OutputFolder folder() throws IOException {
    return new OutputFolder(folder, access);
  }

  /** Puts the new site in the place of the old one. */
  public void replaceSite() throws IOException {
    TemporaryFolder.delete(old);
    if (Files.exists(site)) {
      Files.move(site, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(folder, site, StandardCopyOption.ATOMIC_MOVE);
    TemporaryFolder.delete(old);
  }

  /** Takes away what did not become a site. */
  @Override
  public void close() throws IOException {
    TemporaryFolder.delete(folder);
  }

  private void recover() throws IOException {
    if (Files.exists(old.resolve(MARK)) && !Files.exists(site)) {
      Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void refuseForeign() throws IOException, Refusal {
    for (Path path : new Path[] {site, folder, old}) {
      if (Files.exists(path) && !Files.exists(path.resolve(MARK)) && !isEmpty(path)) {
        throw new Refusal(
            "%s holds files that are no site of ours and would be deleted; give an empty or new"
                    .formatted(path)
                + " folder by -Dmentor.output");
      }
    }
  }

  private static boolean isEmpty(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }
}
