package org.mentordirectory.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.generated.GeneratedProfiles;

/** Profiles as other searches can read them. */
public final class SearchedProfiles {
  private static final long SEED = 2026;

  private SearchedProfiles() {}

  /**
   * Writes generated profiles, and those that are listed as other searches read them.
   *
   * @param args a folder, which gets {@code content/} and {@code profiles.jsonl}, and how many
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    GeneratedProfiles.write(folder.resolve("content"), Integer.parseInt(args[1]), SEED);
    write(folder);
  }

  /**
   * Writes the listed profiles of {@code content/} into {@code profiles.jsonl} beside it: JSON, one
   * a line.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void write(Path folder) throws IOException {
    var json = new ObjectMapper();
    try (Writer lines = Files.newBufferedWriter(folder.resolve("profiles.jsonl"))) {
      for (Mentor mentor : listed(ContentReader.read(folder.resolve("content")))) {
        lines.write(json.writeValueAsString(profile(mentor)) + "\n");
      }
    }
  }

  /** Those whom a search can find. */
  static List<Mentor> listed(Content content) {
    return content.listedOn(GeneratedProfiles.TODAY);
  }

  /** The words of a mentor, by the field that weighs them. */
  static Map<String, List<String>> texts(Mentor mentor) {
    var texts = new LinkedHashMap<String, List<String>>();
    texts.put("name", List.of(mentor.name()));
    texts.put("skills", mentor.values("skills"));
    texts.put("topics", mentor.values("topics"));
    texts.put("disciplines", mentor.values("disciplines"));
    texts.put("role", joined(Stream.of(mentor.role()), mentor.values("registration").stream()));
    texts.put(
        "institution",
        joined(Stream.of(mentor.institution()), mentor.value("department").stream()));
    texts.put("location", mentor.value("location").stream().toList());
    texts.put(
        "body",
        joined(Stream.of(mentor.document().body().text()), mentor.values("languages").stream()));
    return texts;
  }

  private static List<String> joined(Stream<String> some, Stream<String> others) {
    return Stream.concat(some, others).toList();
  }

  private static Map<String, Object> profile(Mentor mentor) {
    Map<String, List<String>> facets =
        ProfileFields.USUAL.of(Use.FACET).stream()
            .collect(Collectors.toMap(Field::name, mentor::values));
    return Map.of("id", mentor.slug(), "texts", texts(mentor), "facets", facets);
  }
}
