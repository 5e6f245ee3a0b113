package org.mentordirectory.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.mentordirectory.finding.Refusal;

/**
 * A folder beside another in which the new one grows. It takes the old one's place by two renames
 * when all has succeeded. A run that fails or is killed before leaves the old one whole. What is
 * killed from the first rename on is put right by the next run: until the old one is deleted, a
 * stamp in the new one tells that it is the one that was meant to replace it.
 */
public final class Staging implements Closeable {
  /** Marks a folder as one that we made, and so may replace. */
  static final String MARK = ".mentor-directory";

  private final Beside beside;
  private final boolean overwrites;
  private final Access access;
  private final OutputFolder folder;
  private final OutputLock lock;

  private Staging(Beside beside, boolean overwrites, Access access, OutputLock lock)
      throws IOException, Refusal {
    this.beside = beside;
    this.overwrites = overwrites;
    this.access = access;
    this.lock = lock;
    recover();
    refuseLoss();
    var fresh = new OutputFolder(beside.fresh(), access);
    fresh.bytes(MARK, new byte[0]);
    // People may write into what is private, so that it has no file in common with another.
    this.folder =
        access == Access.EVERYBODY
            ? fresh.after(Earlier.of(beside.target(), fresh.root().resolve(MARK)))
            : fresh;
  }

  /**
   * Makes an empty folder beside one that is to be replaced, and keeps other runs away from it.
   *
   * @param output the folder that is to be replaced, or a symbolic link to it, which stays one
   * @param sources what it is made from
   * @param overwrites whether an older one is replaced; if not, it must be empty
   * @param access who may read what is written into it
   * @throws Refusal if something would be lost, or another run is writing there
   */
  public static Staging beside(Path output, Sources sources, boolean overwrites, Access access)
      throws IOException, Refusal {
    Path target = RealPath.of(output);
    Beside beside = Beside.of(target);
    sources.refuse(target);
    access.folder(target.getParent());
    OutputLock lock = beside.lock();
    try {
      return new Staging(beside, overwrites, access, lock);
    } catch (IOException | Refusal | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** What to write into. */
  public OutputFolder folder() {
    return folder;
  }

  /**
   * Puts the new folder in the place of the old one.
   *
   * @throws Refusal if something has come there in the meantime that would be lost
   */
  public void replace() throws IOException, Refusal {
    if (access == Access.OWNER) {
      folder.text(MARK, Written.in(folder.root()));
    }
    refuseLoss();
    Path target = beside.target();
    if (!Files.exists(target)) {
      Files.move(folder.root(), target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    folder.bytes(stamp(beside.id()), new byte[0]);
    Files.move(target, beside.old(), StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(folder.root(), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(beside.old(), target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    TemporaryFolder.delete(beside.old());
    Files.delete(target.resolve(stamp(beside.id())));
  }

  /** Takes away what did not come to the place. */
  @Override
  public void close() throws IOException {
    try {
      TemporaryFolder.delete(folder.root());
    } finally {
      lock.close();
    }
  }

  private void recover() throws IOException, Refusal {
    for (Path abandoned : beside.abandoned()) {
      TemporaryFolder.delete(abandoned);
    }
    Path target = beside.target();
    for (Path aside : beside.aside()) {
      Path stamp = target.resolve(stamp(Beside.idOf(aside)));
      if (!Files.exists(target)) {
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
      } else if (Files.exists(stamp)) {
        TemporaryFolder.delete(aside);
      } else {
        throw new Refusal(
            "%s is what was at %s before a run was interrupted; look whether you need it, then move"
                    .formatted(aside, target)
                + " or delete it");
      }
    }
    for (Path stamp : inside(target)) {
      if (stamp.getFileName().toString().startsWith(stamp(""))) {
        Files.delete(stamp);
      }
    }
  }

  private static String stamp(String id) {
    return MARK + "-" + id;
  }

  private void refuseLoss() throws IOException, Refusal {
    Path target = beside.target();
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new Refusal("%s is a file and has to be a folder; move it, or give a folder", target);
    }
    if (inside(target).isEmpty()) {
      return;
    }
    if (!overwrites) {
      throw new Refusal(
          "%s is there already; move it away, give another folder by --output, or let it be"
                  .formatted(target)
              + " replaced by --overwrite, which it is not if you have written into it");
    }
    if (!Files.exists(target.resolve(MARK))) {
      throw new Refusal(
          "%s holds files that are not ours and would be deleted; give an empty or new folder by"
                  .formatted(target)
              + " --output");
    }
    if (Files.exists(target.resolve(".git"))) {
      throw new Refusal(
          "%s has become a repository, which would be deleted; give another folder by"
                  .formatted(target)
              + " --output, and copy it from there");
    }
    if (access == Access.OWNER) {
      refuseLossOf(Written.since(target));
    }
  }

  /** What people write into a private report is there nowhere else. */
  private void refuseLossOf(List<Path> written) throws Refusal {
    if (!written.isEmpty()) {
      throw new Refusal(
          "%s was written or changed after the rest of %s%s, and would be lost; move the folder"
                  .formatted(
                      written.get(0),
                      beside.target(),
                      written.size() == 1 ? "" : ", as were %s more".formatted(written.size() - 1))
              + " away, or give another by --output");
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
