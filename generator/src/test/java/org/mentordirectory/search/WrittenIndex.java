package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;

/**
 * The mentors of a content folder, indexed by Lucene, and the files that were written of that.
 *
 * @param mentors in the order in which they were indexed
 */
record WrittenIndex(
    Scheme scheme,
    List<Mentor> mentors,
    List<Shown> results,
    List<Facet> facets,
    LuceneIndex lucene,
    Path folder,
    IndexFilesReader files) {

  /** What is shown of a mentor. */
  public record Shown(String id, String name, @Nullable String location, List<String> topics)
      implements Result {
    static Shown of(Mentor mentor) {
      return new Shown(
          mentor.slug(),
          mentor.name(),
          mentor.value("location").orElse(null),
          mentor.values("topics"));
    }
  }

  static WrittenIndex of(Path contentFolder, Path folder) throws IOException {
    Content content = ContentReader.read(contentFolder);
    List<Mentor> mentors =
        content.mentors().stream().sorted(Comparator.comparing(Mentor::slug)).toList();
    List<Shown> results = mentors.stream().map(Shown::of).toList();
    List<Facet> facets = Facet.of(mentors, content.scheme());
    LuceneIndex lucene = LuceneIndex.of(MentorTexts.corpus(mentors, content.scheme()));
    new IndexFiles(InvertedIndex.of(MentorTexts.corpus(mentors, content.scheme())), results)
        .write(facets, facets, folder);
    return new WrittenIndex(
        content.scheme(), mentors, results, facets, lucene, folder, new IndexFilesReader(folder));
  }

  /** The files of a folder by name, each as its bytes. */
  static SortedMap<String, byte[]> bytesOf(Path folder) throws IOException {
    var bytes = new TreeMap<String, byte[]>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths.forEach(path -> bytes.put(path.getFileName().toString(), bytes(path)));
    }
    return bytes;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For the names of tests. */
  @Override
  public String toString() {
    return mentors.size() + " mentors";
  }
}
