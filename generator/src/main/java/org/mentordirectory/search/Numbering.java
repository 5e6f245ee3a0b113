package org.mentordirectory.search;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How documents are numbered: by the length of their text as Lucene's norm has it, then by who
 * comes {@link Searchable#later}, then in the order in which they were given.
 *
 * @param places of documents in the list that was given
 * @param numbers of documents, by their places
 * @param norms of documents, ascending
 * @param later of documents
 */
record Numbering(int[] places, int[] numbers, int[] norms, int[] later) {
  /** Numbers documents of which this is known by place. */
  static Numbering of(int[] norms, int[] later) {
    int[] places =
        IntStream.range(0, norms.length)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer place) -> norms[place])
                    .thenComparingInt(place -> later[place])
                    .thenComparingInt(place -> place))
            .mapToInt(place -> place)
            .toArray();
    var numbers = new int[places.length];
    for (int number = 0; number < places.length; number++) {
      numbers[places[number]] = number;
    }
    return new Numbering(
        places,
        numbers,
        IntStream.of(places).map(place -> norms[place]).toArray(),
        IntStream.of(places).map(place -> later[place]).toArray());
  }

  /** How many documents there are. */
  int size() {
    return places.length;
  }
}
