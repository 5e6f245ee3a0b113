package org.mentordirectory.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.output.Cache;
import org.mentordirectory.site.print.Documents;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Theme;

/** The example content, and the documents that are made of it. */
final class Example {
  static final Path ROOT = Path.of(System.getProperty("mentor.root"));
  static final Path CONTENT = ROOT.resolve("content");

  /** A day on which the examples are neither old nor in the future. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  private Example() {}

  static Content content() {
    try {
      return ContentReader.read(CONTENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Documents documents(Content content) {
    try {
      var frame = Frame.of(content.scheme(), Theme.of(ROOT.resolve("templates")));
      return new Documents(content, frame, TODAY, Cache.none().shelf(""));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
