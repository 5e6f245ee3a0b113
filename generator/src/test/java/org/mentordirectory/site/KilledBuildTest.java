package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** A build in a process of its own that is killed while it writes pages. */
class KilledBuildTest {
  @TempDir private Path temp;

  /** What the process runs. */
  static final class Build {
    private Build() {}

    public static void main(String[] folders) throws IOException, Refusal {
      var settings =
          new Settings(Path.of(folders[0]), Path.of(folders[1]), LocalDate.of(2026, 11, 24));
      SiteBuilder.build(settings, System.out::println);
    }
  }

  @Test
  void aKilledBuildLeavesTheOldSiteWholeAndTheNextOneSucceeds() throws Exception {
    Path output = temp.resolve("site");
    var scheme = new SchemeFolder(temp.resolve("small"));
    scheme.put("mentors/amina-yusuf.md", Draft.mentor("Amina Yusuf"));
    Map<String, String> before = SiteFolder.of(scheme, output).files();
    GeneratedProfiles.write(temp.resolve("large"), 1_000, 1);

    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Build.class.getName(),
                temp.resolve("large").toString(),
                output.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader lines = build.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.startsWith("index")) {
        line = lines.readLine();
      }
      assertThat(line).as("the build got as far as the index").isNotNull();
      build.destroyForcibly().waitFor();
    }

    assertThat(build.exitValue()).isNotZero();
    assertThat(new SiteFolder(output).files()).isEqualTo(before);
    scheme.put("mentors/ben.md", Draft.mentor("Ben"));
    assertThat(SiteFolder.of(scheme, output).files()).containsKey("mentors/ben/index.html");
    assertThat(temp.toFile().list()).containsExactlyInAnyOrder("small", "large", "site");
  }
}
