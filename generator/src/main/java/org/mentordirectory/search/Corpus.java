package org.mentordirectory.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.search.Searchable.Text;

/**
 * What there is to search.
 *
 * @param things in the order of their ids
 * @param searchable what there is to index of a thing
 * @param weights how much a word of a field counts; a field without a weight is left out
 * @param synonyms sets of words or phrases that mean the same
 */
public record Corpus<T>(
    List<T> things,
    Function<T, Searchable> searchable,
    Map<String, Integer> weights,
    List<List<String>> synonyms) {
  /** Of things, for which a second core is worth its start. */
  private static final int LEAST = 200;

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Refuses more things than an index can number. */
  public Corpus {
    if (things.size() > Postings.MOST_DOCUMENTS) {
      throw new IllegalArgumentException(
          "%s are more than the %s that an index can have"
              .formatted(things.size(), Postings.MOST_DOCUMENTS));
    }
  }

  /** What a match reads of the same things. */
  Corpus<T> matched() {
    return new Corpus<>(things, thing -> searchable.apply(thing).matched(), weights, synonyms);
  }

  /**
   * Neighbours, for one core to index.
   *
   * @param start the place of the first in the list of all
   */
  record Run(int start, List<Searchable> things) {}

  /** All things, as many at a time as a core is to index. */
  Stream<Run> runs() {
    int size = Math.max(LEAST, -Math.floorDiv(-things.size(), CORES));
    // Of a range, since a stream that cannot tell its length would give all to the first core.
    return IntStream.range(0, -Math.floorDiv(-things.size(), size))
        .parallel()
        .mapToObj(
            number -> {
              int start = number * size;
              List<T> run = things.subList(start, Math.min(things.size(), start + size));
              return new Run(start, run.stream().map(searchable).toList());
            });
  }

  /** Prepares to read the texts. */
  Analyzers analyzers() {
    List<List<String>> compounds =
        Compounds.in(
            things.parallelStream()
                .flatMap(thing -> searchable.apply(thing).texts().stream())
                .filter(text -> text.source().isMatched())
                .map(Text::text));
    var meanings = new Synonyms(synonyms, compounds);
    return new Analyzers(
        TextAnalyzer.forIndexing(meanings), TextAnalyzer.forIndexing(compounds), meanings);
  }

  /**
   * What reads texts, for all threads.
   *
   * @param names reads compounds, and no other synonyms: somebody called Elisa is no assay
   * @param meanings the synonyms of all other texts
   */
  record Analyzers(TextAnalyzer texts, TextAnalyzer names, Synonyms meanings)
      implements AutoCloseable {
    /** The one that reads a text. */
    TextAnalyzer of(Text text) {
      return text.source() == Searchable.Source.NAME ? names : texts;
    }

    /** The words that were read, as people write them: folded, but not stemmed. */
    Set<String> wordsSeen() {
      var words = new HashSet<>(texts.wordsSeen());
      words.addAll(names.wordsSeen());
      return words;
    }

    @Override
    public void close() {
      texts.close();
      names.close();
    }
  }
}
