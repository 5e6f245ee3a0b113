package org.mentordirectory.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The default theme, which travels inside the plugin: templates, assets and messages. */
final class Theme {
  /** Where the theme's files are on the class path. */
  static final String FOLDER = "/mentordirectory/templates/";

  private Theme() {}

  /** Opens a file of the theme, or gives null where there is none. */
  static @Nullable InputStream stream(String file) throws IOException {
    return Theme.class.getResourceAsStream(FOLDER + file);
  }

  /** The names of the files that a site takes as they are: style, scripts, icons. */
  static List<String> assets() throws IOException {
    URI uri = uri(FOLDER + "assets/");
    if (!uri.getScheme().equals("jar")) {
      return assets(Path.of(uri));
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return assets(jar.getPath(FOLDER, "assets"));
    }
  }

  private static List<String> assets(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> "assets/" + folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static URI uri(String resource) {
    try {
      return Theme.class.getResource(resource).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e); // class loaders give proper addresses
    }
  }
}
