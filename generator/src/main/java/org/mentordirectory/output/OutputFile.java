package org.mentordirectory.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.mentordirectory.finding.Refusal;

/**
 * A file that a goal writes by itself: it grows beside its place and comes there in one step, so
 * that whoever looks sees it whole, or what was there before.
 */
public final class OutputFile {
  private OutputFile() {}

  /** Writes a text as UTF-8, over what may be there, for those who may read what is there. */
  public static void write(Path file, String text) throws IOException, Refusal {
    write(file, text, Access.EVERYBODY);
  }

  /**
   * Writes a text as UTF-8, over what may be there.
   *
   * @param access who may read it; {@link Access#OWNER} holds whoever might read what is there
   */
  public static void write(Path file, String text, Access access) throws IOException, Refusal {
    put(file, text.getBytes(StandardCharsets.UTF_8), access);
  }

  /** Writes bytes over what may be there, for those who may read what is there. */
  public static void write(Path file, byte[] bytes) throws IOException, Refusal {
    put(file, bytes, Access.EVERYBODY);
  }

  private static void put(Path file, byte[] bytes, Access access) throws IOException, Refusal {
    Path target = RealPath.of(file);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      fill(
          target,
          bytes,
          Access.EVERYBODY); // such as a pipe or a terminal, which nothing can replace
    } else {
      write(
          target,
          bytes,
          access,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * Makes a file.
   *
   * @throws FileAlreadyExistsException if there is one
   */
  public static void create(Path file, byte[] bytes) throws IOException, Refusal {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    write(RealPath.of(file), bytes, Access.EVERYBODY);
  }

  private static void write(Path target, byte[] bytes, Access access, CopyOption... how)
      throws IOException, Refusal {
    Beside beside = Beside.of(target);
    access.folder(target.getParent());
    OutputLock lock = beside.lock();
    try {
      for (Path abandoned : beside.abandoned()) {
        TemporaryFolder.delete(abandoned);
      }
      fill(beside.fresh(), bytes, access);
      if (access == Access.EVERYBODY) {
        keepPermissions(target, beside.fresh());
      }
      Files.move(beside.fresh(), target, how);
    } finally {
      Files.deleteIfExists(beside.fresh());
      lock.close();
    }
  }

  private static void fill(Path file, byte[] bytes, Access access) throws IOException {
    try (OutputStream out = access.file(file)) {
      out.write(bytes);
    } catch (IOException e) {
      throw at(file, e);
    }
  }

  /** What went wrong, with the file, which a full disk does not say. */
  static IOException at(Path file, IOException failure) {
    if (failure instanceof FileSystemException) {
      return failure;
    }
    var named = new FileSystemException(file.toString(), null, failure.getMessage());
    named.initCause(failure);
    return named;
  }

  /** A file that is replaced can be read by the same people as before. */
  private static void keepPermissions(Path before, Path fresh) throws IOException {
    var view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (view != null && Files.exists(before)) {
      view.setPermissions(Files.getPosixFilePermissions(before));
    }
  }
}
