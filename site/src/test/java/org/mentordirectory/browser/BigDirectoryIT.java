package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Refusal;
import org.mentordirectory.generated.GeneratedProfiles;

/** A directory of ten thousand mentors, which takes long to build and so is built once. */
class BigDirectoryIT {
  @TempDir private static Path temp;
  private static Path content;
  private static Site site;

  @BeforeAll
  static void build() throws IOException, Refusal {
    content = temp.resolve("content");
    GeneratedProfiles.write(content, 10_000, 1);
    site = Site.built(content, temp.resolve("site"), SameAsLuceneIT.TODAY);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void theSearchGivesWhatLuceneGives() throws IOException {
    SameAsLuceneIT.compare(site, content, 2_000, 1);
  }

  @Test
  void theDirectoryArrivesInLessThan100Kilobytes() {
    try (Site.Visit reader = site.visit()) {
      assertThat(LightIT.weight(reader, "mentors/")).isLessThan(100_000);
    }
  }
}
