package org.mentordirectory.content.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.Field;

/**
 * A document as somebody typed it. {@link Content} keeps no sources, so one is read again when it
 * is wanted.
 *
 * @param text of the whole file
 * @param values by the names of fields, in their order; only those that are there
 */
public record ProfileSource(String text, Map<String, List<String>> values) {
  /**
   * Reads the file of a document once more.
   *
   * @param content the content folder
   * @return nothing where the file has become something else than text since
   * @throws IOException if it cannot be read
   */
  public static Optional<ProfileSource> of(Path content, Document document, List<Field> fields)
      throws IOException {
    String file = document.file();
    try {
      return TextFile.read(content.resolve(file), file, finding -> {})
          .map(text -> new ProfileSource(text, document.front().values(fields)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
