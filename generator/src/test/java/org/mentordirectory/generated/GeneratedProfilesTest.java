package org.mentordirectory.generated;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.read.ContentReader;

class GeneratedProfilesTest {
  private static final long SEED = 1;

  @TempDir Path folder;

  @Test
  void passAllChecks() throws IOException {
    GeneratedProfiles.write(folder, 300, SEED);
    var content = ContentReader.read(folder);
    assertThat(content.mentors()).hasSize(300);
    assertThat(Checker.check(content, GeneratedProfiles.TODAY, GeneratedProfiles.TODAY)).isEmpty();
  }

  @Test
  void areTheSameForTheSameSeed() throws IOException {
    GeneratedProfiles.write(folder.resolve("one"), 50, SEED);
    GeneratedProfiles.write(folder.resolve("other"), 50, SEED);
    assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("other")));
  }

  @Test
  void areOthersForAnotherSeed() throws IOException {
    GeneratedProfiles.write(folder.resolve("one"), 50, SEED);
    GeneratedProfiles.write(folder.resolve("other"), 50, SEED + 1);
    assertThat(files(folder.resolve("one")).values())
        .doesNotContainAnyElementsOf(files(folder.resolve("other")).values());
  }

  @Test
  void doNotDependOnHowManyThereAre() throws IOException {
    GeneratedProfiles.write(folder.resolve("few"), 20, SEED);
    GeneratedProfiles.write(folder.resolve("many"), 60, SEED);
    assertThat(files(folder.resolve("many"))).containsAllEntriesOf(files(folder.resolve("few")));
  }

  @Test
  void haveNamesAndAddressesOfTheirOwn() {
    var names = new Names(SEED);
    Stream<String> slugs =
        IntStream.range(0, GeneratedProfiles.MOST).mapToObj(names::name).map(Names::slug);
    assertThat(slugs.distinct().count()).isEqualTo(GeneratedProfiles.MOST);
  }

  private static Map<String, String> files(Path content) throws IOException {
    try (Stream<Path> files = Files.list(content.resolve("mentors"))) {
      return files.toList().stream()
          .collect(toMap(file -> file.getFileName().toString(), GeneratedProfilesTest::text));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
