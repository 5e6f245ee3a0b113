package org.mentordirectory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must not stand in the sources of the tests, and what must. */
class SourcesTest {
  private static final Path ROOT = Path.of("..");
  private static final List<String> FOLDERS = List.of("testing/src", "generator/src", "site/src");

  /** Two builds at a time would share it. */
  @Test
  void nothingHasAFixedNameInTheFolderForTemporaryFiles() throws IOException {
    assertThat(naming("java.io." + "tmpdir", FOLDERS)).isEmpty();
  }

  /** A scheme may change everything there. */
  @Test
  void unitTestsAndTestsOfGoalsDoNotReadTheExamples() throws IOException {
    List<String> folders = List.of("generator/src/test", "generator/src/it");
    assertThat(naming("../" + "content\"", folders)).isEmpty();
    assertThat(naming("../" + "content/", folders)).isEmpty();
  }

  /** Who reads what stops an attack can look at the proof of it. */
  @Test
  void theTestsThatTheThreatModelNamesAreThere() throws IOException {
    List<String> named =
        Pattern.compile("`(\\w+(?:Test|IT))`")
            .matcher(Files.readString(ROOT.resolve("SECURITY.md")))
            .results()
            .map(name -> name.group(1) + ".java")
            .distinct()
            .toList();
    var there = new HashSet<String>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        files.forEach(file -> there.add(file.getFileName().toString()));
      }
    }
    assertThat(named).isNotEmpty().isSubsetOf(there);
  }

  private static List<Path> naming(String text, List<String> folders) throws IOException {
    var found = new ArrayList<Path>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (Files.readString(file, ISO_8859_1).contains(text)) {
            found.add(file);
          }
        }
      }
    }
    return found;
  }
}
