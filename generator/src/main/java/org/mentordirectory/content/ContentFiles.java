package org.mentordirectory.content;

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
import java.util.function.Consumer;

/**
 * The files of a content folder, by kind and sorted by name. Symbolic links are refused rather than
 * followed: they could lead anywhere on the machine that builds.
 */
final class ContentFiles {
  private static final String RULE = "file";

  private final Path root;
  private final Consumer<Finding> findings;
  private final Map<Kind, List<Path>> documents = new EnumMap<>(Kind.class);
  private final List<Path> photos = new ArrayList<>();

  private ContentFiles(Path root, Consumer<Finding> findings) {
    this.root = root;
    this.findings = findings;
  }

  static ContentFiles list(Path root, Consumer<Finding> findings) throws IOException {
    var files = new ContentFiles(root, findings);
    for (Kind kind : Kind.documents()) {
      files.documents.put(kind, new ArrayList<>());
      Path folder = root.resolve(kind.folder());
      if (Files.isSymbolicLink(folder)) {
        files.refuseLink(folder);
      } else if (Files.isDirectory(folder)) {
        files.walk(kind, folder);
      }
      Collections.sort(files.documents.get(kind));
    }
    Collections.sort(files.photos);
    return files;
  }

  /** The Markdown files of a kind. */
  List<Path> documents(Kind kind) {
    return documents.getOrDefault(kind, List.of());
  }

  /** The pictures beside the mentors' profiles. */
  List<Path> photos() {
    return photos;
  }

  /** A path as positions write it: from the content folder, with {@code /}. */
  String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private void walk(Kind kind, Path folder) throws IOException {
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
            if (kind != Kind.GUIDANCE) {
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

  private void take(Kind kind, Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (attributes.isSymbolicLink()) {
      refuseLink(file);
    } else if (!attributes.isRegularFile()) {
      report(file, "this is no ordinary file; take it out");
    } else if (name.endsWith(".md")) {
      documents.get(kind).add(file);
    } else if (kind == Kind.MENTOR
        && name.matches(".*\\.(jpg|jpeg|png|webp|gif|bmp|tiff?|heic|avif)")) {
      photos.add(file);
    } else {
      report(
          file,
          kind == Kind.MENTOR
              ? "only profiles (`.md`) and photos (`.jpg`, `.png`, `.webp`) belong here; take this"
                  + " file out"
              : "only pages (`.md`) belong here; take this file out");
    }
  }

  private void refuseLink(Path path) {
    report(path, "symbolic links are not followed; put the file itself here");
  }

  private void report(Path path, String sentence, Object... values) {
    findings.accept(Finding.error(Position.startOf(name(path)), RULE, sentence.formatted(values)));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
