package org.mentordirectory.site.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.Messages;

/**
 * A file for print or for a word processor, made when it is wanted.
 *
 * @param address from the root of the site, such as {@code forms/meeting-agenda.pdf}
 */
public record FilePlan(String address, Maker maker) {
  /** Makes a file. */
  interface Maker {
    Made make() throws IOException, Refusal;
  }

  /**
   * A file.
   *
   * @param pages how many it has; 0 where that depends on who opens it
   */
  public record Made(byte[] bytes, int pages) {
    Facts facts() {
      return new Facts(bytes.length, pages);
    }

    /** The whole as bytes. */
    byte[] toBytes() {
      return ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(pages).put(bytes).array();
    }

    static Made of(byte[] whole) {
      int pages = ByteBuffer.wrap(whole).getInt();
      return new Made(Arrays.copyOfRange(whole, Integer.BYTES, whole.length), pages);
    }
  }

  /** What links say of a file. */
  public record Facts(long bytes, int pages) {
    private static final int KILO = 1000;

    /** What is known of a file; of one that is not made yet, nothing. */
    public static Facts of(String address, Map<String, Facts> files) {
      return files.getOrDefault(address, new Facts(0, 0));
    }

    /**
     * The facts as people read them, such as {@code PDF, 3 pages, 190 KB}.
     *
     * @param type what kind of file it is
     */
    public String words(String type, Messages messages) {
      var words = new StringJoiner(", ").add(type);
      if (pages > 0) {
        words.add(messages.text("file.pages", pages));
      }
      if (bytes > 0) {
        words.add(size(messages));
      }
      return words.toString();
    }

    private String size(Messages messages) {
      long kilobytes = Math.max(1, Math.round(bytes / (double) KILO));
      return kilobytes < KILO
          ? messages.text("size.kilobytes", Long.toString(kilobytes))
          : messages.text("size.megabytes", Double.toString(Math.round(kilobytes / 100.0) / 10.0));
    }
  }
}
