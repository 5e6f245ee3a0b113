package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mentordirectory.words.BuiltInFiles;

/** The stems of ordinary English words, from the files that the browser loads. */
final class OrdinaryWords {
  private static final Map<Character, Set<String>> BY_LETTER = new ConcurrentHashMap<>();

  private OrdinaryWords() {}

  /** Whether a stem is that of a word in order, though nobody here may have it. */
  static boolean has(String stem) {
    char letter = stem.charAt(0);
    return letter >= 'a'
        && letter <= 'z'
        && BY_LETTER.computeIfAbsent(letter, OrdinaryWords::read).contains(stem);
  }

  private static Set<String> read(char letter) {
    try {
      String module =
          BuiltInFiles.text(
              "/mentordirectory/templates/assets/search/ordinary/%s.js".formatted(letter));
      return Set.of(
          module.substring(module.indexOf('`') + 1, module.lastIndexOf('`')).split("\\s"));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it travels with the plugin
    }
  }
}
