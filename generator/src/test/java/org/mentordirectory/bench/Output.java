package org.mentordirectory.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What a build wrote.
 *
 * @param pages HTML files, without Hugo's redirects from {@code page/1/} to the list
 * @param bytes of all files
 */
record Output(long pages, long bytes) {
  private static final Path REDIRECT = Path.of("page/1/index.html");

  static Output in(Path folder) throws IOException {
    var count =
        new SimpleFileVisitor<Path>() {
          private long pages;
          private long bytes;

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes += attributes.size();
            if (file.toString().endsWith(".html") && !file.endsWith(REDIRECT)) {
              pages++;
            }
            return FileVisitResult.CONTINUE;
          }
        };
    Files.walkFileTree(folder, count);
    return new Output(count.pages, count.bytes);
  }
}
