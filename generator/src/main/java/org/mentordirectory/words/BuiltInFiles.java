package org.mentordirectory.words;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that travel inside the plugin, in its archive or in the folder that it is made from.
 */
public final class BuiltInFiles {
  private BuiltInFiles() {}

  /**
   * The files below a folder.
   *
   * @param folder from the root, such as {@code /mentordirectory/templates/}
   * @return their paths from that folder, sorted
   */
  public static List<String> below(String folder) throws IOException {
    URI uri = uri(folder);
    if (!uri.getScheme().equals("jar")) {
      return below(Path.of(uri));
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return below(jar.getPath(folder));
    }
  }

  /** The bytes of a file. */
  public static byte[] bytes(String file) throws IOException {
    try (InputStream in = BuiltInFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new NoSuchFileException(file);
      }
      return in.readAllBytes();
    }
  }

  /** The text of a file. */
  public static String text(String file) throws IOException {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** The files below any folder; none where there is no such folder. */
  public static List<String> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static URI uri(String folder) {
    try {
      return BuiltInFiles.class.getResource(folder).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e); // class loaders give proper addresses
    }
  }
}
