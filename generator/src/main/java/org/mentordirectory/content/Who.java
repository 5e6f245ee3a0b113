package org.mentordirectory.content;

import java.util.Locale;

/** Who is asked how the mentoring goes. */
public enum Who {
  /** Those who have a mentor. */
  MENTEE,
  /** Those who are one. */
  MENTOR;

  /** The word for one of them, as in the front matter of forms and in the names of messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word for all of them, as in the front matter of figures. */
  public String plural() {
    return word() + "s";
  }
}
