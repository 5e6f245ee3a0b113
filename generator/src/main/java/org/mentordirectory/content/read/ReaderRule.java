package org.mentordirectory.content.read;

import java.util.Locale;

/** What the reader itself reports: a file that breaks one of these cannot be checked further. */
public enum ReaderRule {
  /** What lies in the folders. */
  FILE("Only files that belong there are in the content folder."),
  /** How large a file is. */
  SIZE("No file is too large to be read."),
  /** The lines at the head of a file. */
  FRONT_MATTER("A file begins with lines of keys and values between two lines of `---`."),
  /** How keys and values are written. */
  YAML("Keys and values are written so that they can be read."),
  /** How a text is written. */
  MARKDOWN("A text is simple enough to be read."),
  /** {@code scheme.yaml}. */
  SCHEME("The settings of the scheme can be read."),
  /** The scheme's own picture. */
  LOGO("The logo is a picture that the pages can show.");

  private final String summary;

  ReaderRule(String summary) {
    this.summary = summary;
  }

  /** Its short name, in findings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is for, in one sentence. */
  public String summary() {
    return summary;
  }
}
