package org.mentordirectory.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The order of the directory without a query: mentors with a place free first, and among their like
 * in an order that changes every day and is the same for everybody on that day, so that nobody
 * profits from a surname that begins with A. Groups of mentors whose cards are in one file stay
 * together. The same as in {@code assets/search/fair.js}: by the 32-bit FNV-1a hash of {@code
 * "<date> <number>"}, mixed by the finaliser of MurmurHash3, unsigned, of the group and then of the
 * document.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-eastlake-fnv/">The FNV hash</a>
 */
public final class FairOrder {
  private FairOrder() {}

  /**
   * The places of mentors in a list, in fair order.
   *
   * @param places of the documents, by their numbers, in that list
   * @param later whether a place comes after those with a place free
   */
  public static List<Integer> of(int[] places, IntPredicate later, LocalDate date) {
    long[] keys =
        IntStream.range(0, places.length).mapToLong(number -> key(number, date)).toArray();
    return IntStream.range(0, places.length)
        .boxed()
        .sorted(
            Comparator.comparing((Integer number) -> later.test(places[number]))
                .thenComparing((one, other) -> Long.compareUnsigned(keys[one], keys[other]))
                .thenComparing(Comparator.naturalOrder()))
        .map(number -> places[number])
        .toList();
  }

  private static long key(int number, LocalDate date) {
    return (long) hash(date + " " + number / IndexFiles.CARDS) << 32
        | Integer.toUnsignedLong(hash(date + " " + number));
  }

  /** The hash of a text, as unsigned 32 bits. */
  public static int hash(String text) {
    int hash = 0x811c9dc5;
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (octet & 0xff)) * 0x01000193;
    }
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
