package org.mentordirectory.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes of a file of the search, in the encoding that {@code docs/search-index.md} describes. */
final class Bytes extends ByteArrayOutputStream {
  Bytes() {
    super(64);
  }

  /** Appends a number that is not negative: seven bits a byte, the lowest first. */
  Bytes number(int number) {
    int rest = number;
    while (rest > 0x7f) {
      write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    write(rest);
    return this;
  }

  /** Appends a text, its length in bytes before it. */
  Bytes text(String text) {
    return block(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Appends bytes, their number before them. */
  Bytes block(byte[] bytes) {
    number(bytes.length);
    writeBytes(bytes);
    return this;
  }

  /** Appends ascending numbers, each as the difference to the one before. */
  Bytes gaps(int[] ascending) {
    int before = 0;
    for (int number : ascending) {
      number(number - before);
      before = number;
    }
    return this;
  }
}
