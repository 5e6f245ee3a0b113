package org.mentordirectory.content;

import java.util.Arrays;
import org.mentordirectory.finding.Position;

/** Lines and columns of places in a text. */
public final class Lines {
  private final String text;
  private final String file;
  private final int firstLine;
  private final int[] starts;

  /**
   * The lines of a text.
   *
   * @param file for positions
   * @param firstLine the line of the file on which the text begins, from 1
   */
  public Lines(String text, String file, int firstLine) {
    this.text = text;
    this.file = file;
    this.firstLine = firstLine;
    int[] found = new int[16];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
      found[count++] = end + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The place of an index into the text. */
  public Position at(int index) {
    int found = Arrays.binarySearch(starts, index);
    int line = found >= 0 ? found : -found - 2;
    return new Position(
        file,
        firstLine + line,
        1 + text.codePointCount(starts[line], Math.max(starts[line], index)));
  }

  /** The lines from one to before another, counted from 0, with their ends. */
  public String from(int first, int end) {
    return first >= starts.length
        ? ""
        : text.substring(starts[first], end < starts.length ? starts[end] : text.length());
  }

  /** The number of lines. */
  public int count() {
    return starts.length;
  }

  /** A line, counted from 0, without its end; empty where there is none. */
  public String line(int number) {
    if (number < 0 || number >= starts.length) {
      return "";
    }
    int end = number + 1 < starts.length ? starts[number + 1] - 1 : text.length();
    return text.substring(starts[number], end);
  }
}
