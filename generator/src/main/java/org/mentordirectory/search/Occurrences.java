package org.mentordirectory.search;

import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.mentordirectory.search.Searchable.Source;

/**
 * Where a term stands, document by document: how often, weighted; how often in texts that no match
 * reads; whether the profile says it itself; and at which positions.
 */
final class Occurrences {
  private final Bytes bytes = new Bytes();
  private int documents;
  private int last;

  /** The document that is being read, or -1. */
  private int place = -1;

  private int frequency;
  private int unmatched;
  private boolean isSaid;
  private int[] positions = new int[2];
  private int count;

  /**
   * Adds one more.
   *
   * @param place of the document, not before the one that was added last
   * @param isSynonym whether another word or phrase of the text brought it
   */
  void add(int place, int position, int weight, Source source, boolean isSynonym) {
    if (place != this.place) {
      finish();
      this.place = place;
    }
    frequency += weight;
    unmatched += source.isMatched() ? 0 : weight;
    isSaid |= source == Source.SAID && !isSynonym;
    if (count == positions.length) {
      positions = Arrays.copyOf(positions, 2 * count);
    }
    positions[count++] = position;
  }

  private void finish() {
    if (place >= 0) {
      bytes.number(place - last).number(frequency).number(2 * unmatched + (isSaid ? 1 : 0));
      bytes.number(count).gaps(Arrays.copyOf(positions, count));
      last = place;
      documents++;
      frequency = 0;
      unmatched = 0;
      isSaid = false;
      count = 0;
      place = -1;
    }
  }

  /** How many documents there are. */
  int documents() {
    finish();
    return documents;
  }

  /** What was added, as {@link Postings} reads it. */
  DataInput bytes() {
    finish();
    return new ByteArrayDataInput(bytes.toByteArray());
  }
}
