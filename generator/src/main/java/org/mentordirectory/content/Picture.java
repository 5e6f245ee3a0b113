package org.mentordirectory.content;

import java.util.regex.Pattern;

/**
 * A picture that the site shows in its own size.
 *
 * @param file path from the content folder
 * @param data the picture as it is published, written anew from what was read of the file; empty
 *     where it could not be read, after a finding
 */
public record Picture(String file, byte[] data) {
  private static final Pattern DRAWING = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+\\.svg");

  /** Whether this is the name of a drawing that may stand in a text. */
  public static boolean isDrawing(String name) {
    return DRAWING.matcher(name).matches();
  }
}
