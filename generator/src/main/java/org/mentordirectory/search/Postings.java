package org.mentordirectory.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.LongStream;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.SmallFloat;

/** The documents of a term, the most frequent use first, then by number. */
record Postings(int[] documents, int[] frequencies, int[][] positions) {
  /** How many bits of a sorting key a document's number takes, and its place again as many. */
  private static final int BITS = 21;

  /** How many documents an index can have. */
  static final int MOST_DOCUMENTS = 1 << BITS;

  private static final int MASK = MOST_DOCUMENTS - 1;
  private static final int MOST_FREQUENT = (1 << 20) - 1;

  /**
   * Reads what Lucene has of a term.
   *
   * @param documentFrequency how many documents have it
   * @param numbers of the documents, by Lucene's
   * @param isText whether its frequencies and positions are wanted too
   */
  static Postings read(PostingsEnum term, int documentFrequency, int[] numbers, boolean isText)
      throws IOException {
    var keys = new long[documentFrequency];
    var positions = new int[documentFrequency][];
    for (int i = 0; i < documentFrequency; i++) {
      int number = numbers[term.nextDoc()];
      int rarer = isText ? MOST_FREQUENT - Math.min(MOST_FREQUENT, term.freq()) : MOST_FREQUENT - 1;
      keys[i] = (long) rarer << 2 * BITS | (long) number << BITS | i;
      positions[i] = isText ? positions(term) : new int[0];
    }
    Arrays.sort(keys);
    return new Postings(
        LongStream.of(keys).mapToInt(key -> (int) (key >> BITS) & MASK).toArray(),
        LongStream.of(keys).mapToInt(key -> MOST_FREQUENT - (int) (key >> 2 * BITS)).toArray(),
        LongStream.of(keys).mapToObj(key -> positions[(int) key & MASK]).toArray(int[][]::new));
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

  /** How many documents have the term. */
  int size() {
    return documents.length;
  }

  /** The value of the term's entry in {@code words}. */
  byte[] encoded() {
    var bytes = new Bytes().number(size());
    for (int start = 0; start < size(); ) {
      int end = start;
      while (end < size() && frequencies[end] == frequencies[start]) {
        end++;
      }
      bytes.number(frequencies[start]).number(end - start);
      bytes.gaps(Arrays.copyOfRange(documents, start, end));
      start = end;
    }
    return bytes.toByteArray();
  }

  /** The value of the entry in {@code words} of a term that is in many documents. */
  byte[] encodedByDocument(int all) {
    var frequencyOf = new int[all];
    for (int i = 0; i < size(); i++) {
      frequencyOf[documents[i]] = frequencies[i];
    }
    var bytes = new Bytes().number(size());
    for (int frequency : frequencyOf) {
      bytes.number(frequency);
    }
    return bytes.toByteArray();
  }

  /** The value of the term's entry in {@code positions}. */
  byte[] encodedPositions() {
    var bytes = new Bytes();
    for (int[] all : positions) {
      int before = 0;
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
    // Within one frequency the documents already stand best first, so no more than the first of
    // each are wanted.
    var candidates = new ArrayList<Integer>();
    int start = 0;
    for (int i = 0; i < size(); i++) {
      start = frequencies[i] == frequencies[start] ? start : i;
      if (i - start < most) {
        candidates.add(i);
      }
    }
    return candidates.stream()
        .sorted(
            Comparator.comparingDouble(
                    (Integer i) ->
                        -frequencies[i] / (frequencies[i] + lengths[norms[documents[i]]]))
                .thenComparingInt(i -> documents[i]))
        .limit(most)
        .mapToInt(i -> documents[i])
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
