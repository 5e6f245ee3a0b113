package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.content.Hosting;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** The part {@code hosting} of a scheme. */
class HostingReaderTest {
  @TempDir private Path root;
  private SchemeFolder scheme;

  @BeforeEach
  void aScheme() {
    scheme = new SchemeFolder(root).put("events/new.md", Draft.event("New"));
  }

  private Hosting hosting(String typed) throws Exception {
    scheme.put("scheme.yaml", Draft.scheme().with("hosting: " + typed));
    return ContentReader.read(root).scheme().hosting();
  }

  @Test
  void whoHostsTheSiteIsNamedAndWhatElseItNeeds() throws Exception {
    Hosting hosting =
        hosting("{host: netlify, compressed: true, moved: {/events/old/: events/new}}");

    assertThat(hosting.host()).contains(Hosting.Host.NETLIFY);
    assertThat(hosting.compressed()).isTrue();
    assertThat(hosting.moved())
        .extracting(Hosting.Moved::from, Hosting.Moved::to)
        .containsExactly(tuple("events/old/", "events/new/"));
    assertThat(scheme.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{host: nginx}|the build has no files for a host `nginx`; write one of `apache`,"
            + " `cloudflare`, `gitlab`, `netlify`, or take the line out",
        "{moved: {\"a\\nHeader set X y\": b}}|write what has moved as `events/old-name:",
        "{moved: {a: \"https://evil.example/\"}}|write what has moved as",
        "{moved: {a: a/}}|write what has moved as",
        "{compresed: true}|unknown key `compresed`; did you mean `compressed`?",
      })
  void mistakesAreToldWithTheRemedy(String typed, String sentence) throws Exception {
    hosting(typed);

    assertThat(scheme.findings()).anyMatch(finding -> finding.contains(": error: " + sentence));
  }
}
