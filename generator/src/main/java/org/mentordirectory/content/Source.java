package org.mentordirectory.content;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document as somebody typed it. {@link Content} keeps no sources, so one is read again when it
 * is wanted.
 *
 * @param text of the whole file
 * @param values by the names of fields, in their order; only those that are there
 * @param body Markdown, as {@link FrontMatterText#body} writes it
 */
public record Source(String text, Map<String, List<String>> values, String body) {
  /**
   * Reads the file of a document once more.
   *
   * @param content the content folder
   * @return nothing where the file has become unreadable since
   */
  public static Optional<Source> of(Path content, Document document) {
    String file = document.file();
    return TextFile.read(content.resolve(file), file, finding -> {})
        .flatMap(
            text ->
                DocumentReader.bodyOf(text, file)
                    .map(body -> new Source(text, values(document), FrontMatterText.body(body))));
  }

  private static Map<String, List<String>> values(Document document) {
    var values = new LinkedHashMap<String, List<String>>();
    for (Field field : document.kind().fields()) {
      List<String> typed = document.front().list(field.name());
      if (!typed.isEmpty()) {
        values.put(field.name(), typed);
      }
    }
    return values;
  }
}
