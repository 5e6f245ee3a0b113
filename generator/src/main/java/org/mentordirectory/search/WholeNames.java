package org.mentordirectory.search;

import java.util.List;

/** Makes the terms by which a mentor is found whose whole name was typed. */
final class WholeNames implements AutoCloseable {
  /** What such a mentor gets besides, for each word: more than BM25 gives a word. */
  static final float BOOST = 16;

  private final TextAnalyzer words = TextAnalyzer.forWords();
  private final TextAnalyzer terms = TextAnalyzer.forQueries();

  /** The term of a whole name; empty where there is no word. */
  String term(String name) {
    List<String> all = words.tokens(name);
    List<String> stems = terms.tokens(name);
    return all.isEmpty() ? "" : term(all, stems.get(stems.size() - 1));
  }

  /** The stem of the last word, so that it sorts beside it, NUL, and all words. */
  static String term(List<String> words, String lastStem) {
    return lastStem + '\0' + String.join(" ", words);
  }

  @Override
  public void close() {
    words.close();
    terms.close();
  }
}
