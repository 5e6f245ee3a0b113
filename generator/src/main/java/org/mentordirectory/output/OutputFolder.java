package org.mentordirectory.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder that a goal fills, of the site or of the desk. Every file and folder in it is made here,
 * and what was made is known. Many threads may write at once. A file that is as it was in the
 * folder before is that file, with its date: to find room for another takes ten times as long.
 */
public final class OutputFolder {
  private final Path root;
  private final Access access;
  private final Optional<Earlier> earlier;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final Set<String> files = ConcurrentHashMap.newKeySet();

  /** A folder, which is made if it is not there. */
  public OutputFolder(Path root, Access access) throws IOException {
    this(root, access, Optional.empty());
  }

  private OutputFolder(Path root, Access access, Optional<Earlier> earlier) throws IOException {
    this.root = access.folder(root);
    this.access = access;
    this.earlier = earlier;
  }

  /** The same in the place of an older one. */
  OutputFolder after(Earlier old) throws IOException {
    return new OutputFolder(root, access, Optional.of(old));
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
    if (earlier.isPresent() && earlier.get().gives(name, bytes, made(name))) {
      files.add(name);
      return;
    }
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
    Path file = made(name);
    if (!files.add(name)) {
      Files.deleteIfExists(file); // the old folder may have it too
    }
    return access.file(file);
  }

  /** Where a file is to be, in a folder that is there. */
  private Path made(String name) throws IOException {
    Path file = root.resolve(name);
    if (!folders.contains(file.getParent())) {
      folders.add(access.folder(file.getParent()));
    }
    return file;
  }

  /** A folder inside, which knows for itself what is made there. */
  public OutputFolder inside(String name) throws IOException {
    return new OutputFolder(root.resolve(name), access, earlier.map(folder -> folder.inside(name)));
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
