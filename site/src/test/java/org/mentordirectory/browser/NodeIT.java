package org.mentordirectory.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search module runs outside a browser too: in the Node that comes with Playwright. */
class NodeIT {
  private static final List<String> MODULES =
      List.of(
          "search.js",
          "analysis.js",
          "files.js",
          "scores.js",
          "counts.js",
          "phrases.js",
          "spelling.js");

  @Test
  void theModuleSearchesAnAddress(@TempDir Path temp) throws IOException, InterruptedException {
    try (Site site = Site.ofExamples()) {
      Files.writeString(temp.resolve("package.json"), "{\"type\": \"module\"}");
      Path assets = site.folder().resolve("assets");
      for (String module : MODULES) {
        Files.copy(assets.resolve(module), temp.resolve(module));
      }
      Path script = temp.resolve("ask.js");
      Files.writeString(
          script,
          """
          import { open } from './search.js';
          const index = await open('%s');
          const { total, hits, facets } = await index.search('"mass spectrometry" glas',
            { filters: { availability: ['open'] }, limit: 1 });
          console.log(total, hits.length, hits[0].id, facets.topics[0].count > 0);
          """
              .formatted(site.address("search/")));
      String node =
          Driver.ensureDriverInstalled(Map.of(), false).driverDir().resolve("node").toString();
      Process process =
          new ProcessBuilder(node, script.toString()).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      assertThat(said).endsWith("1 1 amina-yusuf true\n");
    }
  }
}
