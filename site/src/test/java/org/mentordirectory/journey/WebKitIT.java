package org.mentordirectory.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Visitors with WebKit, the engine of Safari. */
@EnabledIfSystemProperty(
    named = WebKitIT.PROGRAM,
    matches = "/.+",
    disabledReason = "there is no WebKitGTK; ./check installs it where it may")
class WebKitIT extends Journeys {
  static final String PROGRAM = "mentor.webkit";

  @BeforeAll
  static void start(@TempDir Path scratch) throws IOException, InterruptedException {
    engine = WebKit.start(Path.of(System.getProperty(PROGRAM)), scratch);
  }
}
