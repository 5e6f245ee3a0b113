package org.mentordirectory.content.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Finding;

/** A content folder on disk, made of what a test says and nothing else. */
public final class ContentFolder {
  private static final String SCHEME = "name: Scheme\ncontact: mailto:scheme@example.org\n";

  private final Path root;

  public ContentFolder(Path root) {
    this.root = root;
    put(Scheme.FILE, SCHEME);
  }

  public Path root() {
    return root;
  }

  public ContentFolder put(String file, String text) {
    return put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  public ContentFolder put(String file, byte[] bytes) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Content read() {
    try {
      return ContentReader.read(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the reader says about the folder, as people see it. */
  public List<String> findings() {
    return read().findings().stream().map(Finding::toString).toList();
  }

  /** The front matter of the only page of guidance, which has these lines. */
  public FrontMatter front(String lines) {
    put("guidance/a.md", "---\n" + lines + "\n---\n");
    return read().guidance().get(0).document().front();
  }

  /** What the reader says about a page of guidance whose front matter has these lines. */
  public List<String> findingsOnFront(String lines) {
    put("guidance/a.md", "---\n" + lines + "\n---\n");
    return findings();
  }

  /** The body of the only page of guidance, which is this text from the third line on. */
  public Body body(String markdown) {
    put("guidance/a.md", "---\n---\n" + markdown);
    return read().guidance().get(0).document().body();
  }
}
