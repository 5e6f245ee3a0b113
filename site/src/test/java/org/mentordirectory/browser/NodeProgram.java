package org.mentordirectory.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program in JavaScript that uses modules of the site, in the Node that comes with Playwright.
 */
record NodeProgram(Path folder) {
  /**
   * A folder with all modules of a site, from which the program may import.
   *
   * @param site that is built
   */
  static NodeProgram with(Path site, Path folder) throws IOException {
    Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
    Path assets = Site.assets(site);
    try (Stream<Path> files = Files.walk(assets)) {
      for (Path module : files.filter(file -> file.toString().endsWith(".js")).toList()) {
        Path copy = folder.resolve(assets.relativize(module).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(module, copy);
      }
    }
    return new NodeProgram(folder);
  }

  /** What the program prints. */
  String run(String text) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("program.js"), text);
    String node =
        Driver.ensureDriverInstalled(Map.of(), false).driverDir().resolve("node").toString();
    Process process =
        new ProcessBuilder(node, script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
