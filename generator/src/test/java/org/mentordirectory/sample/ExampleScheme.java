package org.mentordirectory.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings of the example scheme, for content that has none of its forms and guidance. */
public final class ExampleScheme {
  private static final Path FILE = Path.of("../content/scheme.yaml");

  private ExampleScheme() {}

  /** The text of the file without the packs and handbooks, which name forms and guidance. */
  public static String alone() throws IOException {
    return Files.readString(FILE).replaceFirst("(?s)\npack:.*?\n(?=sponsors:)", "\n");
  }
}
