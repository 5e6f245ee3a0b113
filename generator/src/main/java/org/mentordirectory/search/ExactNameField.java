package org.mentordirectory.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the terms by which a mentor is found whose whole name was typed. */
final class ExactNameField implements AutoCloseable {
  /** What such a mentor gets besides, for each word: more than BM25 gives a word. */
  static final float BOOST = 16;

  private final TextAnalyzer words = TextAnalyzer.forWords();
  private final TextAnalyzer terms = TextAnalyzer.forQueries();

  /** The term of a whole name; empty where there is no word. */
  String term(String name) {
    List<String> all = words.tokens(name);
    return all.isEmpty() ? "" : term(all, terms.tokens(name));
  }

  /**
   * The stem of the longest word, so that it sorts beside it, NUL, and all words. A search for the
   * words mostly loads what is beside the longest, but not always what is beside "the".
   */
  static String term(List<String> words, List<String> stems) {
    int longest =
        IntStream.range(0, words.size())
            .boxed()
            .max(
                Comparator.comparing((Integer place) -> words.get(place).length())
                    .thenComparing(place -> -place))
            .orElseThrow();
    return stems.get(longest) + '\0' + String.join(" ", words);
  }

  @Override
  public void close() {
    words.close();
    terms.close();
  }
}
