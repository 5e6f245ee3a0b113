package org.mentordirectory.signup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.output.Access;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.output.TemporaryFolder;

/**
 * A content folder for trying files out before they are written: whatever is sent in is checked as
 * the file it would become, by the same checks. It is a private folder that goes when this closes.
 */
final class DryRun implements AutoCloseable {
  private final TemporaryFolder folder;
  private final OutputFolder files;
  private final Scheme scheme;

  private DryRun(Scheme scheme) throws IOException {
    this.scheme = scheme;
    folder = new TemporaryFolder("mentor-trial");
    files = new OutputFolder(folder.path(), Access.OWNER);
  }

  /**
   * With the settings of a scheme and no document.
   *
   * @param scheme as the content folder was read
   */
  static DryRun alone(Path content, Scheme scheme) throws IOException {
    var trial = new DryRun(scheme);
    Path settings = content.resolve(Scheme.FILE);
    if (Files.isRegularFile(settings, LinkOption.NOFOLLOW_LINKS)) {
      trial.put(Scheme.FILE, settings);
    }
    return trial;
  }

  /** With all documents that a content folder has, and without its pictures. */
  static DryRun beside(Path content, Scheme scheme) throws IOException {
    DryRun trial = alone(content, scheme);
    for (DocumentType kind : DocumentType.documents()) {
      Path folder = content.resolve(kind.folder());
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        trial.copy(content, folder);
      }
    }
    return trial;
  }

  private void copy(Path content, Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && file.toString().endsWith(".md")) {
              put(content.relativize(file).toString(), file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Writes a file, over the one that may be there. */
  void put(String file, String text) throws IOException {
    files.text(file, text);
  }

  /** Writes a copy of a file. */
  void put(String name, Path file) throws IOException {
    try (OutputStream out = files.open(name)) {
      Files.copy(file, out);
    }
  }

  /** The folder as it is read. */
  Content read() throws IOException {
    return ContentReader.read(folder.path()).with(scheme);
  }

  private Content readMentees() throws IOException {
    return ContentReader.readMentees(folder.path()).with(scheme);
  }

  /** The documents of a kind: mentors, or mentees. */
  Stream<Document> read(DocumentType kind) throws IOException {
    return kind == DocumentType.MENTEE
        ? readMentees().mentees().stream()
        : read().mentors().stream().map(Mentor::document);
  }

  /** What the checks say of mentees, by file. */
  Map<String, List<Finding>> findingsOfMentees(LocalDate today) throws IOException {
    return byFile(Checker.check(readMentees(), today, today.plusDays(1)));
  }

  /** What the checks say, by file. A day that begins earlier elsewhere is not in the future. */
  Map<String, List<Finding>> findings(LocalDate today) throws IOException {
    return byFile(Checker.check(read(), today, today.plusDays(1)));
  }

  private static Map<String, List<Finding>> byFile(List<Finding> findings) {
    return findings.stream().collect(Collectors.groupingBy(finding -> finding.at().file()));
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
