package org.mentordirectory.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;

/**
 * How near each mentor's texts are to what somebody says in their own words: the scores of the
 * search over an index in which no name stands. {@code templates/assets/match/matching.js} does the
 * same in the browser.
 */
public final class FreeTextSimilarity implements Closeable {
  private final LuceneIndex index;
  private final ReferenceSearcher searcher;

  private FreeTextSimilarity(LuceneIndex index) {
    this.index = index;
    this.searcher = new ReferenceSearcher(index);
  }

  /**
   * Prepares the comparison with mentors, which takes an index of all.
   *
   * @param mentors sorted by slug; all else counts by their places in this list
   */
  public static FreeTextSimilarity of(List<Mentor> mentors, Scheme scheme) throws IOException {
    return new FreeTextSimilarity(LuceneIndex.of(MentorTexts.corpus(mentors, scheme).matched()));
  }

  /**
   * How near texts are.
   *
   * @param scores by place, 0 where a text has none of the words; the scores of Lucene
   * @param words of what was said, in its order, but for those that are too common
   */
  public record Nearness(float[] scores, List<Said> words) {}

  /**
   * A word.
   *
   * @param word folded but not stemmed
   * @param places of the texts that have it, or something that means the same
   * @param said of those that have it themselves
   */
  public record Said(String word, BitSet places, BitSet said) {}

  /**
   * The nearness of all texts.
   *
   * @param plain words alone: a sign of the search's language, such as a quotation mark, has its
   *     meaning here too
   */
  public Nearness to(String plain) throws IOException {
    return searcher.nearness(plain);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
