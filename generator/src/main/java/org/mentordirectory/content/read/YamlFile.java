package org.mentordirectory.content.read;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.mentordirectory.content.Node;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.output.Cache;

/** A file of settings that is not in the content folder, with the place of each key and value. */
public final class YamlFile {
  private YamlFile() {}

  /**
   * Reads a file; empty after findings where it cannot be read.
   *
   * @param name the file's name in positions
   * @throws java.io.UncheckedIOException if the file is not there or may not be read
   */
  public static Node.Mapping read(Path path, String name, Consumer<Finding> findings) {
    return new DocumentReader(Cache.none().shelf("texts")).yaml(path, name, List.of(), findings);
  }

  /**
   * Reads a text that may be a list as well; empty after findings where it cannot be read. JSON is
   * YAML, too.
   *
   * @param name of the file in positions
   */
  public static Node data(String text, String name, Consumer<Finding> findings) {
    return new YamlReader().data(text, name, findings);
  }
}
