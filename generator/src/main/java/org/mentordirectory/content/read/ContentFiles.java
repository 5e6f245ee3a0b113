package org.mentordirectory.content.read;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Picture;
import org.mentordirectory.content.Slug;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;

/**
 * The files of a content folder, by kind and sorted by name. Symbolic links are refused rather than
 * followed: they could lead anywhere on the machine that builds.
 */
final class ContentFiles {
  private static final String PAGE = ".md";
  private static final String FOLDERS =
      DocumentType.documents().stream()
          .map(kind -> "`" + kind.folder() + "/`")
          .collect(joining(", "));
  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(jpg|jpeg|png|webp|gif|bmp|tiff?|heic|avif)");

  private final Path root;
  private final Consumer<Finding> findings;
  private final Map<DocumentType, List<Path>> documents = new EnumMap<>(DocumentType.class);
  private final List<Path> photos = new ArrayList<>();
  private final List<Path> drawings = new ArrayList<>();

  private ContentFiles(Path root, Consumer<Finding> findings) {
    this.root = root;
    this.findings = findings;
  }

  static ContentFiles list(Path root, List<DocumentType> kinds, Consumer<Finding> findings)
      throws IOException {
    var files = new ContentFiles(root, findings);
    kinds.forEach(kind -> files.documents.put(kind, new ArrayList<>()));
    try (Stream<Path> entries = Files.list(root)) {
      for (Path entry : entries.sorted().toList()) {
        files.enter(entry);
      }
    }
    files.documents.values().forEach(Collections::sort);
    Collections.sort(files.photos);
    Collections.sort(files.drawings);
    return files;
  }

  /** The Markdown files of a kind. */
  List<Path> documents(DocumentType kind) {
    return documents.getOrDefault(kind, List.of());
  }

  /** The pictures beside the mentors' profiles. */
  List<Path> photos() {
    return photos;
  }

  /** The drawings beside the pages. */
  List<Path> drawings() {
    return drawings;
  }

  /**
   * A path as positions write it: from the content folder, with {@code /}, and on one line even
   * where a file's name has line ends in it, which could pass for findings of their own.
   */
  String name(Path path) {
    return OneLine.path(root.relativize(path).toString().replace('\\', '/'));
  }

  /** Looks at one entry of the content folder itself. */
  private void enter(Path entry) throws IOException {
    String name = entry.getFileName().toString();
    Optional<DocumentType> kind =
        documents.keySet().stream().filter(known -> known.folder().equals(name)).findFirst();
    if (isHidden(entry)) {
      return;
    }
    if (Files.isSymbolicLink(entry)) {
      refuseLink(entry);
    } else if (isDevice(entry)) {
      return;
    } else if (kind.isPresent()) {
      if (Files.isDirectory(entry)) {
        walk(kind.get(), entry);
      } else {
        report(entry, "this must be a folder; take the file out");
      }
    } else if (name.equals(Article.OwnPage.HOME) && documents.containsKey(DocumentType.PAGE)) {
      take(DocumentType.PAGE, entry, Files.readAttributes(entry, BasicFileAttributes.class));
    } else if (name.equals(DocumentType.MENTEE.folder()) && Files.isDirectory(entry)) {
      report(
          entry,
          "what mentees say is private, and this folder is in the repository; move it out of there"
              + " and name it by --from");
    } else if (Files.isDirectory(entry) || isPage(name)) {
      lookInto(entry);
      findings.accept(
          Finding.warning(
              Position.startOf(name(entry)),
              ReaderRule.FILE.key(),
              "this is not read; put pages in one of the folders %s".formatted(FOLDERS)));
    }
  }

  /** What is not read is in the repository all the same, and a clone must hold it. */
  private void lookInto(Path entry) throws IOException {
    Files.walkFileTree(
        entry,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isDevice(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            isDevice(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // nobody reads it
          }
        });
  }

  private void walk(DocumentType kind, Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (directory.equals(folder)) {
              return FileVisitResult.CONTINUE;
            }
            if (isHidden(directory)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (isDevice(directory)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (!kind.isDeep()) {
              report(
                  directory,
                  "folders inside `%s/` are not read; move the files up a level",
                  kind.folder());
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
              take(kind, file, attributes);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void take(DocumentType kind, Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    if (attributes.isSymbolicLink()) {
      refuseLink(file);
    } else if (!attributes.isRegularFile()) {
      report(file, "this is no ordinary file; take it out");
    } else if (isDevice(file)) {
      return;
    } else if (name.toLowerCase(Locale.ROOT).endsWith(PAGE)) {
      documents.get(kind).add(file);
    } else if (kind == DocumentType.MENTOR && PICTURE.matcher(name).matches()) {
      photos.add(file);
    } else if (kind != DocumentType.MENTOR && Picture.isDrawing(name)) {
      drawings.add(file);
    } else {
      report(
          file,
          kind == DocumentType.MENTOR
              ? "only profiles (`.md`) and photos (`.jpg`, `.png`, `.webp`) belong here; take this"
                  + " file out"
              : "only pages (`.md`) and drawings (`.svg`, named in a–z, 0–9 and hyphens) belong"
                  + " here; take this file out");
    }
  }

  /** Reports what a clone on Windows could not hold. */
  private boolean isDevice(Path path) {
    String name = path.getFileName().toString();
    if (!Slug.isDevice(name)) {
      return false;
    }
    int stem = name.replaceFirst("[ .].*", "").length();
    report(
        path,
        "no machine with Windows can hold a file of this name; rename it, to `%s-1%s` if nothing"
            + " better comes to mind",
        name.substring(0, stem),
        name.substring(stem).strip());
    return true;
  }

  private void refuseLink(Path path) {
    report(path, "symbolic links are not followed; put the file itself here");
  }

  private void report(Path path, String sentence, Object... values) {
    findings.accept(
        Finding.error(
            Position.startOf(name(path)),
            ReaderRule.FILE.key(),
            String.format(Locale.ROOT, sentence, values)));
  }

  /** People explain a folder in a file of this name, and forges show it. */
  private static boolean isPage(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(PAGE) && !name.equalsIgnoreCase("README.md");
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
