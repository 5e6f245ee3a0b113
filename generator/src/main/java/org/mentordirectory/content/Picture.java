package org.mentordirectory.content;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A picture that the site shows as it is.
 *
 * @param file path from the content folder
 * @param path where to read it
 */
public record Picture(String file, Path path) {
  private static final Pattern DRAWING = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+\\.svg");

  /** Whether this is the name of a drawing that may stand in a text. */
  public static boolean isDrawing(String name) {
    return DRAWING.matcher(name).matches();
  }

  /** What the name ends in, without the dot. */
  public String ending() {
    return file.substring(file.lastIndexOf('.') + 1);
  }
}
