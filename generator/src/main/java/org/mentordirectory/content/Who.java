package org.mentordirectory.content;

import org.mentordirectory.words.Word;

/** Who is asked how the mentoring goes. */
public enum Who implements Word {
  /** Those who have a mentor. */
  MENTEE,
  /** Those who are one. */
  MENTOR;

  /** The word for all of them, as in the front matter of figures. */
  public String plural() {
    return word() + "s";
  }
}
