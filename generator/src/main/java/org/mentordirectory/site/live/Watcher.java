package org.mentordirectory.site.live;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waits until something is saved in folders, or in folders inside them. */
final class Watcher implements Closeable {
  /** How long it has to be quiet after a change, since programs save in several steps. */
  private static final int QUIET_MILLISECONDS = 10;

  private final WatchService service;

  /**
   * Watches folders.
   *
   * @param folders those that are not there are left out
   */
  Watcher(List<Path> folders) throws IOException {
    service = folders.get(0).getFileSystem().newWatchService();
    for (Path folder : folders) {
      watch(folder);
    }
  }

  private void watch(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes)
              throws IOException {
            inside.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // it has just gone
          }
        });
  }

  /**
   * Waits for a change.
   *
   * @return false when nothing is watched any more
   */
  boolean await() throws IOException, InterruptedException {
    try {
      for (WatchKey key = service.take();
          key != null;
          key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        for (WatchEvent<?> event : key.pollEvents()) {
          if (event.context() instanceof Path name && key.watchable() instanceof Path folder) {
            watch(folder.resolve(name)); // a new folder
          }
        }
        key.reset();
      }
      return true;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
