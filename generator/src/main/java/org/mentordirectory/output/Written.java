package org.mentordirectory.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a folder held when it was written, in its mark: a line for each file as {@code sha256sum}
 * writes it. So it is known what a person, or another goal, has put there since.
 */
final class Written {
  /** What a look at a folder leaves there on macOS and Windows. */
  private static final Set<String> LOOKED_AT = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private Written() {}

  /** The lines for all that a folder holds. */
  static String in(Path folder) throws IOException {
    return String.join("", files(folder).values());
  }

  /** The files of a folder that were not written with it, or have been changed since. */
  static List<Path> since(Path folder) throws IOException {
    Set<String> known =
        Files.readString(folder.resolve(Staging.MARK))
            .lines()
            .map(line -> line + "\n")
            .collect(Collectors.toSet());
    Map<Path, String> files = files(folder);
    files.values().removeAll(known);
    return List.copyOf(files.keySet());
  }

  private static Map<Path, String> files(Path folder) throws IOException {
    var lines = new TreeMap<Path, String>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(path -> !Files.isDirectory(path)).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(Staging.MARK) && !LOOKED_AT.contains(file.getFileName().toString())) {
          lines.put(file, "%s  %s\n".formatted(hash(file), name));
        }
      }
    }
    return lines;
  }

  private static String hash(Path file) throws IOException {
    byte[] bytes =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            ? Files.readAllBytes(file)
            : "a link".getBytes(StandardCharsets.UTF_8);
    return Sha256.hex(bytes, Sha256.BYTES);
  }
}
