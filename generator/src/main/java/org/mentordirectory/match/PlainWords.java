package org.mentordirectory.match;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.search.SmallWords;
import org.mentordirectory.search.TextAnalyzer;

/**
 * A mentee's own words as the search can take them: without signs that mean something to it, and
 * without small words and {@link FillerWords}, which tell no mentor from another.
 */
final class PlainWords {
  /** No word is as long, and looking for what it may stand for would take long. */
  private static final int LONGEST = 60;

  private PlainWords() {}

  /** The words that are left, each with a space behind it, so that none is taken for half typed. */
  static String of(String words) {
    List<String> parts =
        Stream.of(words.replaceAll("[\"\u201c\u201d-]", " ").split("[ \t\n\r]+"))
            .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
            .toList();
    try (TextAnalyzer terms = TextAnalyzer.forQueries()) {
      return parts.stream()
          .filter(word -> !SmallWords.isSmall(word, letters(word), parts.size()))
          .filter(word -> !FillerWords.has(String.join("", terms.tokens(letters(word)))))
          .map(word -> word + " ")
          .collect(Collectors.joining());
    }
  }

  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
