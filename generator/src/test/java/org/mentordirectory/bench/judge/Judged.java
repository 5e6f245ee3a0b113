package org.mentordirectory.bench.judge;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentordirectory.bench.SearchedProfiles;

/** Writes what the searches are judged by. */
final class Judged {
  static final int MENTORS = 2_000;
  static final long SEED = 2027;

  private Judged() {}

  /**
   * Writes mentors, and needs with who is right for them as JSON, one a line.
   *
   * @param args a folder, which gets {@code content/}, {@code profiles.jsonl} and {@code
   *     needs.jsonl}
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    var facts = new Facts();
    List<Mentor> mentors = Mentors.of(facts, MENTORS, SEED);
    Mentors.write(mentors, folder.resolve("content"));
    SearchedProfiles.write(folder);
    var json = new ObjectMapper();
    try (Writer lines = Files.newBufferedWriter(folder.resolve("needs.jsonl"))) {
      for (String set : List.of("seen", "unseen")) {
        for (Need need : Needs.of(facts, mentors, set, SEED)) {
          lines.write(json.writeValueAsString(written(set, need)) + "\n");
        }
      }
    }
    System.out.printf(Locale.ROOT, "%d mentors, seed %d%n", MENTORS, SEED);
  }

  private static Written written(String set, Need need) {
    String kind = need.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Written(set, kind, need.text(), need.grades(), need.misspelt());
  }

  private record Written(
      String set, String kind, String text, Map<String, Integer> grades, List<String> misspelt) {}
}
