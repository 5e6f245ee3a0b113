package org.mentordirectory.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program in JavaScript that uses modules of the site, in the Node that comes with Playwright.
 */
record NodeProgram(Path folder) {
  /**
   * A folder with the modules that the program imports.
   *
   * @param assets of a built site
   */
  static NodeProgram with(List<String> modules, Path assets, Path folder) throws IOException {
    Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
    for (String module : modules) {
      Files.copy(assets.resolve(module), folder.resolve(module));
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
