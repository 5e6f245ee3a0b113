package org.mentordirectory.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder that a goal fills, of the site or of the desk. Every file and folder in it is made here,
 * and what was made is known. Many threads may write at once.
 */
public final class OutputFolder {
  private final Path root;
  private final Access access;
  private final Set<String> files = ConcurrentHashMap.newKeySet();

  /** A folder, which is made if it is not there. */
  public OutputFolder(Path root, Access access) throws IOException {
    this.root = access.folder(root);
    this.access = access;
  }

  /** Where it is. */
  public Path root() {
    return root;
  }

  /**
   * Writes a file.
   *
   * @param name its path in the folder, with {@code /}
   */
  public void bytes(String name, byte[] bytes) throws IOException {
    try (OutputStream out = open(name)) {
      out.write(bytes);
    } catch (IOException e) {
      throw OutputFile.at(root.resolve(name), e);
    }
  }

  /** Writes a text as UTF-8. */
  public void text(String name, String text) throws IOException {
    bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Begins a file, which is there whole when the stream closes. */
  public OutputStream open(String name) throws IOException {
    Path file = root.resolve(name);
    access.folder(file.getParent());
    OutputStream out = access.file(file);
    files.add(name);
    return out;
  }

  /** A folder inside, which knows for itself what is made there. */
  public OutputFolder inside(String name) throws IOException {
    return new OutputFolder(root.resolve(name), access);
  }

  /** The names of the files that were written, sorted. */
  public List<String> files() {
    return files.stream().sorted().toList();
  }

  /** Whether a file of this name was written. */
  public boolean has(String name) {
    return files.contains(name);
  }
}
