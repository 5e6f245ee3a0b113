package org.mentordirectory.content;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A picture in the folder of the mentors.
 *
 * @param file path from the content folder
 * @param slug the name without its ending
 * @param path where to read it
 * @param bytes its size
 * @param small the photo as it is published, made anew when it is first asked for; nothing where it
 *     cannot be read
 */
public record Photo(
    String file, String slug, Path path, long bytes, Supplier<Optional<byte[]>> small) {
  /** With this begins the comment in which the form to become a mentor puts a photo into a text. */
  public static final String IN_TEXT = "\n<!-- photo\n";
}
