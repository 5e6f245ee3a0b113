package org.mentordirectory.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.mentordirectory.finding.Refusal;

/**
 * Weighs a PDF before it is read: what is packed in it may unfold to a thousand times as much, and
 * the reader unfolds without looking at how much that is.
 */
final class PdfWeight {
  /** Letters that stand for the bytes of a file one by one. */
  static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final int MOST_MEGABYTES = 200;
  private static final String BEGIN = "stream";

  private PdfWeight() {}

  /**
   * Unfolds all, and keeps none.
   *
   * @throws Refusal if it is too much
   */
  static void check(byte[] pdf) throws Refusal {
    String text = new String(pdf, BYTES);
    if (text.contains("/LZWDecode") && (text.contains("/ObjStm") || text.contains("/XRef"))) {
      throw tooMuch(); // no program of this century packs the structure of a document so
    }
    var inflater = new Inflater();
    try {
      long left = MOST_MEGABYTES * 1024L * 1024L;
      int at = text.indexOf(BEGIN);
      while (at >= 0) {
        int begin = at + BEGIN.length();
        while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n')) {
          begin++;
        }
        left -= unfolded(inflater, pdf, begin, left);
        if (left < 0) {
          throw tooMuch();
        }
        at = text.indexOf(BEGIN, begin);
      }
    } finally {
      inflater.end();
    }
  }

  /** How many bytes come of a stream, or more than a number. */
  private static long unfolded(Inflater inflater, byte[] pdf, int begin, long most) {
    inflater.reset();
    inflater.setInput(pdf, begin, pdf.length - begin);
    byte[] dropped = new byte[1 << 16];
    long all = 0;
    try {
      int some = inflater.inflate(dropped);
      while (some > 0 && all <= most) {
        all += some;
        some = inflater.inflate(dropped);
      }
    } catch (DataFormatException e) {
      return all; // not packed, or not so
    }
    return all;
  }

  private static Refusal tooMuch() {
    return new Refusal(
        "this PDF unfolds to more than %s MB and was not opened; ask for the form's own PDF, filled in"
                .formatted(MOST_MEGABYTES)
            + " and saved");
  }
}
