package org.mentordirectory.review;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Photo;
import org.mentordirectory.content.Picture;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.TypedDocument;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.git.Git;

/**
 * The content before a change and after it. Only the files that the change touches are fetched from
 * the repository and read; the others are the same in both.
 *
 * @param changed the files that differ, as paths from the content folder
 */
record Versions(Content before, Content after, Map<String, ChangeSet.Kind> changed) {
  private static final String MENTORS = DocumentType.MENTOR.folder() + "/";

  /** The scheme's own messages, beside the content folder. */
  private static final String MESSAGES = "templates/messages/";

  /** What a file may have; a larger one is left out, as nothing here reads it anyway. */
  private static final int MOST_BYTES = 10 * 1024 * 1024;

  private static final long MOST_BYTES_IN_ALL = 1024L * 1024 * 1024;

  /**
   * Reads both.
   *
   * @param content the folder as it is now
   * @param scratch an empty folder for the older files, needed for as long as their photos are, see
   *     {@link Review#of}
   */
  static Versions of(Path content, ChangeSet changes, Path scratch) throws IOException, Refusal {
    var changed = new TreeMap<String, ChangeSet.Kind>();
    for (ChangeSet.File file : changes.files()) {
      changes.inContent(file.path()).ifPresent(path -> changed.put(path, file.kind()));
    }
    Content after = ContentReader.read(content);
    fetch(content, changes, changed, scratch);
    Content older = ContentReader.read(scratch.resolve(Review.OLDER));
    return new Versions(whole(older, after, changed), after, changed);
  }

  private static void fetch(
      Path content, ChangeSet changes, Map<String, ChangeSet.Kind> changed, Path scratch)
      throws IOException, Refusal {
    var git = new Git(content);
    var wanted = new LinkedHashMap<Path, String>();
    Path older = Files.createDirectory(scratch.resolve(Review.OLDER));
    Set<String> slugs = slugs(changed.keySet());
    objects(git, changes.start(), changes.prefix())
        .forEach(
            (path, object) -> {
              if (isTouched(OneLine.path(path), changed.keySet(), slugs)) {
                inside(older, path).ifPresent(file -> wanted.put(file, object));
              }
            });
    if (!changes.prefix().isEmpty()) {
      int parent = changes.prefix().lastIndexOf('/', changes.prefix().length() - 2) + 1;
      Path messages = scratch.resolve(MESSAGES);
      objects(git, changes.start(), changes.prefix().substring(0, parent) + MESSAGES)
          .forEach(
              (path, object) -> inside(messages, path).ifPresent(file -> wanted.put(file, object)));
    }
    if (!wanted.isEmpty()) {
      List<Path> files = List.copyOf(wanted.keySet());
      git.converse(List.copyOf(wanted.values()), in -> write(files, in), "cat-file", "--batch");
    }
  }

  /** The files of a folder in a commit, each by its path from there. */
  private static Map<String, String> objects(Git git, String commit, String folder)
      throws IOException, Refusal {
    var list = new ArrayList<String>(List.of("ls-tree", "-r", "-z", "--full-tree", commit));
    if (!folder.isEmpty()) {
      list.addAll(List.of("--", folder));
    }
    var objects = new LinkedHashMap<String, String>();
    for (String entry : git.items(list.toArray(new String[0]))) {
      int tab = entry.indexOf('\t');
      String[] words = entry.substring(0, Math.max(0, tab)).split(" ");
      // Links and other repositories inside are no files of the content.
      if (words.length == 3 && words[0].startsWith("100")) {
        objects.put(entry.substring(tab + 1).substring(folder.length()), words[2]);
      }
    }
    return objects;
  }

  /** Whether the older version of a file is needed: it differs, or stands beside one that does. */
  private static boolean isTouched(String path, Set<String> changed, Set<String> slugs) {
    return path.indexOf('/') < 0
        || changed.contains(path)
        || slug(path).filter(slugs::contains).isPresent();
  }

  /** The profiles whose file or photo differs. */
  static Set<String> slugs(Set<String> changed) {
    var slugs = new HashSet<String>();
    changed.forEach(path -> slug(path).ifPresent(slugs::add));
    return slugs;
  }

  /** The profile that a file or photo belongs to. */
  static Optional<String> slug(String path) {
    int dot = path.lastIndexOf('.');
    return path.startsWith(MENTORS)
            && path.indexOf('/', MENTORS.length()) < 0
            && dot > MENTORS.length()
        ? Optional.of(path.substring(MENTORS.length(), dot))
        : Optional.empty();
  }

  private static Optional<Path> inside(Path folder, String path) {
    try {
      Path file = folder.resolve(path).normalize();
      return file.startsWith(folder) && !file.equals(folder) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty(); // a name that this machine cannot write
    }
  }

  /** Each answer is a line {@code object kind size}, then so many bytes, then the end of a line. */
  private static void write(List<Path> files, InputStream in) throws IOException {
    var data = new DataInputStream(in);
    long left = MOST_BYTES_IN_ALL;
    for (Path file : files) {
      String[] words = line(data).split(" ");
      if (words.length != 3) {
        continue; // missing: the clone is a partial one
      }
      long size = Long.parseLong(words[2]);
      left -= size;
      if (size > MOST_BYTES || left < 0) {
        data.skipNBytes(size + 1);
      } else {
        byte[] bytes = data.readNBytes((int) size);
        data.skipNBytes(1);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
      }
    }
  }

  private static String line(DataInputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }

  private static Content whole(Content older, Content after, Map<String, ChangeSet.Kind> changed) {
    Set<String> slugs = slugs(changed.keySet());
    Set<String> replaced = new HashSet<>(changed.keySet());
    replaced.addAll(List.of(Scheme.FILE, Scheme.SYNONYMS));
    after.findings().stream()
        .map(finding -> finding.at().file())
        .filter(file -> file.startsWith("../")) // of the theme, whose older messages are all there
        .forEach(replaced::add);
    after.mentors().stream()
        .filter(mentor -> slugs.contains(OneLine.path(mentor.slug())))
        .forEach(mentor -> replaced.add(mentor.document().file()));
    after.photos().stream()
        .filter(photo -> slugs.contains(OneLine.path(photo.slug())))
        .forEach(photo -> replaced.add(photo.file()));
    var byKind = new EnumMap<DocumentType, List<? extends TypedDocument>>(DocumentType.class);
    for (DocumentType kind : DocumentType.documents()) {
      byKind.put(
          kind,
          both(
              older.byKind().getOrDefault(kind, List.of()),
              after.byKind().getOrDefault(kind, List.of()),
              document -> document.document().file(),
              replaced));
    }
    return new Content(
        older.scheme(),
        older.pictures(),
        byKind,
        both(older.photos(), after.photos(), Photo::file, replaced),
        both(older.drawings(), after.drawings(), Picture::file, replaced),
        older.words(),
        both(older.findings(), after.findings(), finding -> finding.at().file(), replaced));
  }

  private static <T> List<T> both(
      List<? extends T> older,
      List<? extends T> after,
      Function<T, String> file,
      Set<String> replaced) {
    var all = new ArrayList<T>(older);
    after.stream().filter(thing -> !replaced.contains(file.apply(thing))).forEach(all::add);
    all.sort((one, other) -> file.apply(one).compareTo(file.apply(other)));
    return all;
  }

  /** A profile before, by its slug. */
  Optional<Mentor> mentorBefore(String slug) {
    return find(before.mentors().stream(), slug);
  }

  /** A profile after, by its slug. */
  Optional<Mentor> mentorAfter(String slug) {
    return find(after.mentors().stream(), slug);
  }

  private static Optional<Mentor> find(Stream<Mentor> mentors, String slug) {
    return mentors.filter(mentor -> OneLine.path(mentor.slug()).equals(slug)).findFirst();
  }
}
