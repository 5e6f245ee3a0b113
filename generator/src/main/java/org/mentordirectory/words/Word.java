package org.mentordirectory.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A constant that files and messages know by a word: its name in small letters, with hyphens. */
public interface Word {
  /** The constant's name. */
  String name();

  /** The word, such as {@code mid-term}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of a word. */
  static <T extends Word> Optional<T> find(String word, T[] all) {
    return Stream.of(all).filter(one -> one.word().equals(word)).findFirst();
  }
}
