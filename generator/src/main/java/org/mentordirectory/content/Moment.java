package org.mentordirectory.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** When people are asked how the mentoring goes, in the order of time. */
public enum Moment {
  /** Before a pairing begins. */
  START,
  /** Half way. */
  MID_TERM,
  /** When it is over. */
  END;

  /** The word in the front matter, such as {@code mid-term}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The moment of a word. */
  public static Optional<Moment> of(String word) {
    return Stream.of(values()).filter(moment -> moment.word().equals(word)).findFirst();
  }
}
