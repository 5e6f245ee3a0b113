package org.mentordirectory.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * A folder that nobody else can read, for files that are read like those of a scheme and are not
 * part of it. It goes, with all in it, when this closes or the program is told to end; where that
 * was killed at once, the next one that makes such a folder takes it away. A lock tells which are
 * in use.
 */
public final class TemporaryFolder implements AutoCloseable {
  /** So long a folder may be without its lock, between its making and its locking. */
  private static final Duration MAKING = Duration.ofMinutes(1);

  private static final String LOCK = "lock";

  /** In the names of this program's folders: to ask for the lock of one would let go of it. */
  static final String OURS = "-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + "-";

  private final Path folder;
  private final Path path;
  private final FileChannel lock;
  private final Thread ending = new Thread(this::leave);

  /**
   * Makes one.
   *
   * @param name with which the folder's name begins
   */
  public TemporaryFolder(String name) throws IOException {
    this(name, Files.createTempDirectory(name + OURS));
  }

  TemporaryFolder(String name, Path made) throws IOException {
    folder = made.toRealPath();
    lock = lock(folder);
    sweep(name, folder.getParent());
    path = Files.createDirectory(folder.resolve("files"));
    Runtime.getRuntime().addShutdownHook(ending);
  }

  /** Where it is, without symbolic links. */
  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      return; // the program ends, and takes it away
    }
    lock.close();
    delete(folder);
  }

  private void leave() {
    try {
      lock.close();
      delete(folder);
    } catch (IOException e) {
      // somebody writes into it still; the next one takes it away
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel file =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    file.lock();
    return file;
  }

  /** Takes away what killed programs left. */
  private static void sweep(String name, Path place) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(place, name + "*")) {
      for (Path folder : left) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isAbandoned(folder)) {
          delete(folder);
        }
      }
    }
  }

  private static boolean isAbandoned(Path folder) {
    if (folder.getFileName().toString().contains(OURS)) {
      return false;
    }
    try {
      Instant made = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
      if (made.isAfter(Instant.now().minus(MAKING))) {
        return false;
      }
      try (FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
        return file.tryLock() != null;
      }
    } catch (IOException e) {
      return false; // somebody else's
    }
  }

  /** Deletes a folder with all in it, if it is there, over all cores. */
  public static void delete(Path folder) throws IOException {
    try {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        List<Path> inside;
        try (Stream<Path> all = Files.list(folder)) {
          inside = all.toList();
        }
        inside.parallelStream().forEach(TemporaryFolder::deleteInside);
      }
      Files.delete(folder);
    } catch (NoSuchFileException e) {
      // already gone
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void deleteInside(Path path) {
    try {
      delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
