package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.SmallFloat;

/**
 * The documents of a term, the most frequent use first, then by number.
 *
 * @param frequencies weighted: how much the term counts in each
 * @param unmatched how much of that is in texts that no match reads
 * @param said which say the term themselves
 * @param positions different ones, ascending
 */
record Postings(
    int[] documents, int[] frequencies, int[] unmatched, boolean[] said, int[][] positions) {
  /** How many bits of a sorting key a document's number takes, and its place again as many. */
  private static final int BITS = 21;

  /** How many documents an index can have. */
  static final int MOST_DOCUMENTS = 1 << BITS;

  private static final int MASK = MOST_DOCUMENTS - 1;
  private static final int MOST_FREQUENT = (1 << 20) - 1;

  private Postings(int documents) {
    this(
        new int[documents],
        new int[documents],
        new int[documents],
        new boolean[documents],
        new int[documents][]);
  }

  /**
   * Reads what is known of a term.
   *
   * @param runs of neighbours among all documents
   * @param numbers of documents, by their places
   */
  static Postings of(List<Occurrences> runs, int[] numbers) {
    var all = new Postings(runs.stream().mapToInt(Occurrences::documents).sum());
    int at = 0;
    try {
      for (Occurrences run : runs) {
        DataInput in = run.bytes();
        int place = 0;
        for (int left = run.documents(); left > 0; left--) {
          place += in.readVInt();
          all.documents[at] = numbers[place];
          all.frequencies[at] = Math.min(MOST_FREQUENT, in.readVInt());
          int other = in.readVInt();
          all.unmatched[at] = other >> 1;
          all.said[at] = (other & 1) == 1;
          all.positions[at] = new int[in.readVInt()];
          int position = 0;
          for (int i = 0; i < all.positions[at].length; i++) {
            position += in.readVInt();
            all.positions[at][i] = position;
          }
          at++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in memory
    }
    return all.sorted();
  }

  private Postings sorted() {
    var keys = new long[size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] =
          (long) (MOST_FREQUENT - frequencies[i]) << 2 * BITS | (long) documents[i] << BITS | i;
    }
    Arrays.sort(keys);
    return picked(LongStream.of(keys).mapToInt(key -> (int) key & MASK).toArray());
  }

  private Postings picked(int[] some) {
    var picked = new Postings(some.length);
    for (int i = 0; i < some.length; i++) {
      picked.documents[i] = documents[some[i]];
      picked.frequencies[i] = frequencies[some[i]];
      picked.unmatched[i] = unmatched[some[i]];
      picked.said[i] = said[some[i]];
      picked.positions[i] = positions[some[i]];
    }
    return picked;
  }

  /** In how many documents a match finds the term. */
  int matched() {
    return (int) IntStream.range(0, size()).filter(i -> unmatched[i] < frequencies[i]).count();
  }

  /** What no match reads. */
  Postings withoutMatched() {
    Postings some = picked(IntStream.range(0, size()).filter(i -> unmatched[i] > 0).toArray());
    return new Postings(some.documents, some.unmatched, some.unmatched, some.said, some.positions)
        .sorted();
  }

  /** The documents in which a match finds the term that do not say it themselves, ascending. */
  int[] implied() {
    return IntStream.range(0, size())
        .filter(i -> unmatched[i] < frequencies[i] && !said[i])
        .map(i -> documents[i])
        .sorted()
        .toArray();
  }

  /** How many documents have the term. */
  int size() {
    return documents.length;
  }

  /**
   * The value of the term's entry in {@code words}.
   *
   * @param all how many documents the index has
   */
  byte[] encoded(int all) {
    if (TermDictionary.isFrequent(size(), all)) {
      return encodedByDocument(all);
    }
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

  private byte[] encodedByDocument(int all) {
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
