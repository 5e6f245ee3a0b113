package org.mentordirectory.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.mentordirectory.finding.Refusal;

/**
 * Keeps every other run away from what is being written. The system lets go of it when a run ends,
 * however it ends; the file that it is held by goes with it, or with the next run's.
 */
final class OutputLock implements Closeable {
  private final Path file;
  private final FileChannel held;
  private final FileChannel asked;

  private OutputLock(Path file, FileChannel held, FileChannel asked) {
    this.file = file;
    this.held = held;
    this.asked = asked;
  }

  /**
   * Takes it.
   *
   * @param file by which it is held
   * @param what it keeps others away from
   * @throws Refusal if another run has it
   */
  static OutputLock of(Path file, Path what) throws IOException, Refusal {
    while (true) {
      FileChannel held =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isFree(held)) {
        held.close();
        throw new Refusal(
            "another run is writing to %s; wait until it has ended, then run this again", what);
      }
      try {
        // Whoever had it may have deleted the file since we opened it, and a third may hold one
        // of the same name. That the lock is ours twice shows that it is this file. The second
        // stays open as well: closing it would let go of the lock.
        FileChannel asked = FileChannel.open(file, StandardOpenOption.WRITE);
        if (!isFree(asked)) {
          return new OutputLock(file, held, asked);
        }
        asked.close();
      } catch (NoSuchFileException e) {
        // deleted: the next turn makes a new one
      }
      held.close();
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      asked.close();
      held.close();
    }
  }
}
