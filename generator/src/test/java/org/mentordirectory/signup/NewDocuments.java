package org.mentordirectory.signup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.sample.SchemeFolder;

/** A scheme in which tests make documents, from values given beforehand or typed. */
abstract class NewDocuments {
  static final Map<String, String> PERMISSION =
      Map.of(
          "permission.who", "both",
          "permission.when", "2026-10-01",
          "permission.use", "the site",
          "permission.until", "2028-10-01");

  static final Map<String, String> AMINA =
      Map.of(
          "name", "Amina Yusuf",
          "role", "Technician",
          "institution", "University of Example",
          "disciplines", "Chemistry, physics",
          "topics", "leave",
          "meets", "online",
          "contact", "coordinator",
          "consent", "yes",
          "skills", "lab safety, COSHH; soldering");

  @TempDir Path temp;
  SchemeFolder scheme;

  @BeforeEach
  void scheme() {
    scheme = new SchemeFolder(temp.resolve("content"));
  }

  List<String> make(String kind, Map<String, String> given) throws Exception {
    return make(kind, given, Optional.empty());
  }

  List<String> make(String kind, Map<String, String> given, Optional<Dialogue> dialogue)
      throws Exception {
    Receipt receipt =
        NewDocument.write(
            new NewDocument.Request(scheme.root(), kind, given, dialogue, SchemeFolder.TODAY));
    return Stream.concat(FindingLines.of(receipt.findings()).stream(), receipt.lines().stream())
        .toList();
  }

  String profile() throws Exception {
    return Files.readString(scheme.root().resolve("mentors/amina-yusuf.md"));
  }

  static Map<String, String> without(String... keys) {
    var given = new TreeMap<>(AMINA);
    List.of(keys).forEach(given::remove);
    return given;
  }

  static Map<String, String> with(String... keysAndValues) {
    var given = new TreeMap<>(AMINA);
    for (int i = 0; i < keysAndValues.length; i += 2) {
      given.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return given;
  }
}
