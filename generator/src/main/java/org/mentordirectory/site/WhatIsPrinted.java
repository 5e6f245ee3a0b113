package org.mentordirectory.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.output.Sha256;

/** What documents are made of: the day, the theme, and all of the content but the profiles. */
final class WhatIsPrinted {
  /** Nothing that a document holds is as large as this. */
  private static final int LARGEST = 16 << 20;

  private WhatIsPrinted() {}

  /** A hash of it all; where it cannot be had, one that is never seen again. */
  static byte[] hash(Settings settings) {
    var all = new ByteArrayOutputStream();
    Path people = settings.content().resolve(DocumentType.MENTOR.folder());
    all.writeBytes(bytes(settings.today().toString()));
    try {
      for (Path folder : List.of(settings.content(), settings.templates())) {
        if (Files.isDirectory(folder)) {
          try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file :
                files
                    .filter(path -> !path.startsWith(people) && Files.isRegularFile(path))
                    .sorted()
                    .toList()) {
              all.writeBytes(bytes("\n" + folder.relativize(file) + "\n"));
              all.writeBytes(hash(file));
            }
          }
        }
      }
    } catch (IOException | UncheckedIOException e) {
      all.writeBytes(never());
    }
    return Sha256.of(all.toByteArray());
  }

  private static byte[] hash(Path file) throws IOException {
    return Files.size(file) > LARGEST ? never() : Sha256.of(Files.readAllBytes(file));
  }

  private static byte[] never() {
    return bytes(UUID.randomUUID().toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
