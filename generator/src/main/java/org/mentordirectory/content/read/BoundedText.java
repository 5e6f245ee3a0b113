package org.mentordirectory.content.read;

/**
 * Other people's text for a library that may read it in too many ways: the library can look at its
 * characters a certain number of times and no more. Looks are counted rather than seconds, so that
 * every machine judges a text alike.
 */
final class BoundedText implements CharSequence {
  private final String text;
  private long left;

  /**
   * A text.
   *
   * @param looks how often its characters can be looked at, all of them together
   */
  BoundedText(String text, long looks) {
    this.text = text;
    this.left = looks;
  }

  /** Thrown by the look that is one too many. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int at;

    private Exhausted(int at) {
      super("too many looks, the last at " + at, null, false, false);
      this.at = at;
    }

    /** The index of the character that was looked at last, which tells the line. */
    int at() {
      return at;
    }
  }

  @Override
  public char charAt(int index) {
    if (left-- <= 0) {
      throw new Exhausted(index);
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
