package org.mentordirectory.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mentordirectory.content.Mentor;

/**
 * The order of the directory without a query: mentors with a place free first, and among their like
 * in an order that changes every day and is the same for everybody on that day, so that nobody
 * profits from a surname that begins with A. The same as in {@code assets/fair.js}: the 32-bit
 * FNV-1a hash of {@code "<date> <slug>"}, mixed by the finaliser of MurmurHash3, unsigned.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-eastlake-fnv/">The FNV hash</a>
 */
public final class FairOrder {
  private FairOrder() {}

  /**
   * The places of mentors in a list, in fair order.
   *
   * @param mentors sorted by slug
   */
  public static List<Integer> of(List<Mentor> mentors, LocalDate date) {
    long[] keys =
        mentors.stream()
            .mapToLong(
                mentor ->
                    (mentor.hasPlaceFree() ? 0L : 1L << 32)
                        | Integer.toUnsignedLong(hash(date + " " + mentor.slug())))
            .toArray();
    return IntStream.range(0, keys.length)
        .boxed()
        .sorted(Comparator.comparingLong(place -> keys[place]))
        .toList();
  }

  static int hash(String text) {
    int hash = 0x811c9dc5;
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (octet & 0xff)) * 0x01000193;
    }
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
