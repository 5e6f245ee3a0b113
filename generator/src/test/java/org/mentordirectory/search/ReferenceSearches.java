package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.mentordirectory.search.ReferenceSearcher.Hit;
import org.mentordirectory.search.ReferenceSearcher.Hits;

/** Searches of a few things, as tests of {@link ReferenceSearcher} make them. */
abstract class ReferenceSearches {
  static final float CLOSE = 1e-5f;

  /**
   * What each word of a whole name, and each of the words where a thing has all, adds to a score.
   */
  private static final float ALL = 16;

  /** What a place free adds to it. */
  private static final float FREE = 0.25f;

  LuceneIndex index;

  /** Indexes what is searched. */
  void index(Searchable... things) throws IOException {
    index = Things.index(things);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  Hits hits(String text, boolean exact) throws IOException {
    return new ReferenceSearcher(index).search(text, Map.of(), exact, 100);
  }

  /** The places of what is found, the best first. */
  List<Integer> found(String text) throws IOException {
    return places(hits(text, false));
  }

  List<Integer> foundExactly(String text) throws IOException {
    return places(hits(text, true));
  }

  static List<Integer> places(Hits hits) {
    assertThat(hits.total()).isEqualTo(hits.best().size());
    return hits.best().stream().map(Hit::place).toList();
  }

  /** What the words alone bring, of a thing that has a place free. */
  float relevance(String text, int place) throws IOException {
    return (score(text, place) - FREE) % ALL;
  }

  float score(String text, int place) throws IOException {
    return hits(text, true).best().stream()
        .filter(hit -> hit.place() == place)
        .findFirst()
        .orElseThrow()
        .score();
  }
}
