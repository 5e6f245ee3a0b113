package org.mentordirectory.search;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Bytes of a file of the search, to read one after the other: the section "Encoding". */
final class BytesIn {
  private final byte[] bytes;
  private int place;

  BytesIn(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[place++];
      number |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return Math.toIntExact(number);
      }
    }
  }

  /** Bytes with their number before them. */
  byte[] block() {
    int length = number();
    place += length;
    return Arrays.copyOfRange(bytes, place - length, place);
  }

  String text() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(block())).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("not UTF-8", e);
    }
  }

  List<Integer> gaps(int count) {
    return ascending(IntStream.range(0, count).map(i -> number()).boxed().toList());
  }

  List<Integer> gapsToTheEnd() {
    return ascending(numbersToTheEnd());
  }

  private static List<Integer> ascending(List<Integer> gaps) {
    var ascending = new ArrayList<Integer>();
    for (int gap : gaps) {
      check(ascending.isEmpty() || gap > 0, "numbers do not ascend");
      ascending.add(ascending.isEmpty() ? gap : ascending.get(ascending.size() - 1) + gap);
    }
    return ascending;
  }

  List<Integer> numbersToTheEnd() {
    var numbers = new ArrayList<Integer>();
    while (!isAtEnd()) {
      numbers.add(number());
    }
    return numbers;
  }

  /**
   * Adds the entries of a piece of a table to those of the pieces before it.
   *
   * @param first the first key, where the table says it
   */
  <T> void entries(
      @Nullable String first, SortedMap<String, T> all, BiFunction<String, BytesIn, T> value) {
    String before = "";
    int count = number();
    check(count > 0, "an empty piece");
    for (int i = 0; i < count; i++) {
      int shared = number();
      check(
          shared == 0 || !Character.isHighSurrogate(before.charAt(shared - 1)), "half a character");
      String key = before.substring(0, shared) + text();
      check(
          i > 0
              || first == null
              || key.equals(first)
              || first.endsWith("\0") && key.startsWith(first),
          "another first key than " + first);
      check(all.isEmpty() || all.lastKey().compareTo(key) < 0, "unsorted: " + key);
      var bytes = new BytesIn(block());
      all.put(key, value.apply(key, bytes));
      bytes.end();
      before = key;
    }
  }

  boolean isAtEnd() {
    return place == bytes.length;
  }

  byte[] rest() {
    int start = place;
    place = bytes.length;
    return Arrays.copyOfRange(bytes, start, bytes.length);
  }

  void end() {
    check(isAtEnd(), "bytes are left");
  }

  static void check(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalStateException(otherwise);
    }
  }
}
