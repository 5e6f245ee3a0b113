package org.mentordirectory.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;

/** A content folder on disk that passes all checks until a test spoils it. */
public final class SchemeFolder {
  /** The day on which the tests happen. */
  public static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

  private final Path root;

  public SchemeFolder(Path root) {
    this.root = root;
    put("scheme.yaml", Draft.scheme());
  }

  public Path root() {
    return root;
  }

  /** Writes a file of the folder. */
  public SchemeFolder put(String file, Draft draft) {
    return put(file, draft.toString());
  }

  /** Writes a file of the folder. */
  public SchemeFolder put(String file, String text) {
    return put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of the folder. */
  public SchemeFolder put(String file, byte[] bytes) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the checks say on {@link #TODAY}, as people see it. */
  public List<String> findings() {
    return findings(TODAY);
  }

  /** What the checks say on a day, as people see it. */
  public List<String> findings(LocalDate today) {
    try {
      return Checker.check(ContentReader.read(root), today, today).stream()
          .map(Finding::toString)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
