package org.mentordirectory.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A small scheme with a document of every kind, which passes all checks: for tests of what needs
 * more than a few lines of content. It is the tests' own; nothing of {@code content/} is in it.
 */
public final class SampleScheme {
  private static final String FILES = "org/mentordirectory/testing/scheme";

  private SampleScheme() {}

  /** Writes all files into a folder, which is made if it is not there. */
  public static Path write(Path folder) {
    inResources(
        files -> {
          try (Stream<Path> all = Files.walk(files)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
              Path copy = folder.resolve(files.relativize(file).toString());
              Files.createDirectories(copy.getParent());
              Files.copy(file, copy);
            }
          }
        });
    return folder;
  }

  /** The settings without the pack and the handbooks, for content with other forms and guidance. */
  public static String settings() {
    return text("scheme.yaml").replaceFirst("(?s)\npack:.*?\n(?=sponsors:)", "\n");
  }

  /** The text of a file, such as {@code mentors/amina-yusuf.md}. */
  public static String text(String file) {
    var text = new StringBuilder();
    inResources(files -> text.append(Files.readString(files.resolve(file))));
    return text.toString();
  }

  private interface Use {
    void of(Path files) throws IOException;
  }

  private static void inResources(Use use) {
    try {
      Path classes =
          Path.of(SampleScheme.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(classes)) {
        use.of(classes.resolve(FILES));
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(classes)) {
          use.of(jar.getPath(FILES));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
