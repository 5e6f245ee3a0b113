package org.mentordirectory.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Bytes of a file of the search, in the encoding that {@code docs/search-index.md} describes. */
final class Bytes extends ByteArrayOutputStream {
  /** The highest level takes twice as long and saves less than a hundredth. */
  private static final int LEVEL = 5;

  private boolean repetitive = true;

  Bytes() {
    super(64);
  }

  /** Perhaps nothing in them repeats what came before, and to look for that makes them longer. */
  void hardlyRepetitive() {
    repetitive = false;
  }

  /** The content of a file. */
  byte[] deflated() {
    byte[] usual = deflated(Deflater.DEFAULT_STRATEGY);
    if (repetitive) {
      return usual;
    }
    byte[] plain = deflated(Deflater.HUFFMAN_ONLY);
    return plain.length < usual.length ? plain : usual;
  }

  private byte[] deflated(int strategy) {
    var deflater = new Deflater(LEVEL);
    try {
      deflater.setStrategy(strategy);
      deflater.setInput(toByteArray());
      deflater.finish();
      var out = new ByteArrayOutputStream();
      var buffer = new byte[16 * 1024];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
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
