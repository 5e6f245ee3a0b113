package org.mentordirectory.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Visitors with Firefox. */
@EnabledIfSystemProperty(
    named = FirefoxIT.PROGRAM,
    matches = "/.+",
    disabledReason = "there is no Firefox; ./check installs one where it may")
class FirefoxIT extends Journeys {
  static final String PROGRAM = "mentor.firefox";

  @BeforeAll
  static void start(@TempDir Path scratch) throws IOException {
    engine = Firefox.start(System.getProperty(PROGRAM), scratch);
  }
}
