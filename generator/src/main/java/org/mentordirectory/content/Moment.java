package org.mentordirectory.content;

import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.words.Word;

/** When people are asked how the mentoring goes, in the order of time. */
public enum Moment implements Word {
  /** Before a pairing begins. */
  START,
  /** Half way. */
  MID_TERM,
  /** When it is over. */
  END;

  /** The moment of a word. */
  public static Optional<Moment> of(String word) {
    return Stream.of(values()).filter(moment -> moment.word().equals(word)).findFirst();
  }
}
