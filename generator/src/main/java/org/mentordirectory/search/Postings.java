package org.mentordirectory.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;

/** The documents of a term, the most frequent use first. */
final class Postings {
  private final int[] documents;
  private final int[] frequencies;
  private final int[][] positions;

  /** The places of {@link #documents} by frequency, descending, then by document. */
  private final int[] order;

  private Postings(int[] documents, int[] frequencies, int[][] positions) {
    this.documents = documents;
    this.frequencies = frequencies;
    this.positions = positions;
    this.order = order(frequencies);
  }

  /**
   * Reads what Lucene has of a term.
   *
   * @param documentFrequency how many documents have it
   * @param withPositions whether its positions are wanted too
   */
  static Postings read(PostingsEnum term, int documentFrequency, boolean withPositions)
      throws IOException {
    var documents = new int[documentFrequency];
    var frequencies = new int[documentFrequency];
    var positions = new int[withPositions ? documentFrequency : 0][];
    int i = 0;
    for (int document = term.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = term.nextDoc()) {
      documents[i] = document;
      frequencies[i] = withPositions ? term.freq() : 1;
      if (withPositions) {
        positions[i] = positions(term);
      }
      i++;
    }
    return new Postings(documents, frequencies, positions);
  }

  /** Different ones, ascending: a word of weight 4 stands four times at one position. */
  private static int[] positions(PostingsEnum term) throws IOException {
    var all = new int[term.freq()];
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      int position = term.nextPosition();
      if (size == 0 || all[size - 1] != position) {
        all[size++] = position;
      }
    }
    return Arrays.copyOf(all, size);
  }

  private static int[] order(int[] frequencies) {
    int[] different = IntStream.of(frequencies).distinct().sorted().toArray();
    var order = new int[frequencies.length];
    int next = 0;
    for (int d = different.length - 1; d >= 0; d--) {
      for (int i = 0; i < frequencies.length; i++) {
        if (frequencies[i] == different[d]) {
          order[next++] = i;
        }
      }
    }
    return order;
  }

  /** How many documents have the term. */
  int size() {
    return documents.length;
  }

  /** The value of the term's entry in {@code words}. */
  byte[] encoded() {
    var bytes = new Bytes().number(size());
    for (int start = 0; start < size(); ) {
      int frequency = frequencies[order[start]];
      int end = start;
      while (end < size() && frequencies[order[end]] == frequency) {
        end++;
      }
      bytes.number(frequency).number(end - start);
      bytes.gaps(IntStream.range(start, end).map(i -> documents[order[i]]).toArray());
      start = end;
    }
    return bytes.toByteArray();
  }

  /** The value of the term's entry in {@code positions}. */
  byte[] encodedPositions() {
    var bytes = new Bytes();
    for (int place : order) {
      int before = 0;
      int[] all = positions[place];
      for (int i = 0; i < all.length; i++) {
        bytes.number((all[i] - before) * 2 + (i < all.length - 1 ? 1 : 0));
        before = all[i];
      }
    }
    return bytes.toByteArray();
  }

  /**
   * The documents with the highest scores.
   *
   * @param most how many at most
   * @param lengths what BM25 adds to a frequency, for each norm
   * @param norms of all documents, ascending
   */
  int[] best(int most, double[] lengths, int[] norms) {
    if (size() <= most) {
      return documents;
    }
    // Within one frequency the documents already stand best first, so no more than the first of
    // each are wanted.
    int frequency = -1;
    int taken = 0;
    var candidates = new int[size()];
    int found = 0;
    for (int place : order) {
      taken = frequencies[place] == frequency ? taken + 1 : 0;
      frequency = frequencies[place];
      if (taken < most) {
        candidates[found++] = place;
      }
    }
    return IntStream.of(candidates)
        .limit(found)
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                    (Integer place) ->
                        -frequencies[place]
                            / (frequencies[place] + lengths[norms[documents[place]]]))
                .thenComparingInt(place -> documents[place]))
        .limit(most)
        .mapToInt(place -> documents[place])
        .toArray();
  }

  /** What BM25 adds to a frequency, for each norm. */
  static double[] lengths(double averageLength) {
    var lengths = new double[256];
    for (int norm = 0; norm < lengths.length; norm++) {
      lengths[norm] = 1.2 * (0.25 + 0.75 * SmallFloat.byte4ToInt((byte) norm) / averageLength);
    }
    return lengths;
  }
}
