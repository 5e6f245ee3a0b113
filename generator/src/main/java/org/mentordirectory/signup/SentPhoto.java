package org.mentordirectory.signup;

import java.nio.file.Path;
import org.mentordirectory.finding.Position;

/**
 * A picture that came with a profile.
 *
 * @param path where it is read, by the name of whose ending it is kept
 * @param at where people find it
 */
record SentPhoto(Path path, Position at) {
  /** A file of its own. */
  static SentPhoto of(Path file) {
    return new SentPhoto(file, Position.of(file));
  }
}
