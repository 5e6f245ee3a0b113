package org.mentordirectory.words;

import java.util.Locale;

/** A constant that files and messages know by a word: its name in small letters, with hyphens. */
public interface Word {
  /** The constant's name. */
  String name();

  /** The word, such as {@code mid-term}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
