package org.mentordirectory.review;

/** A branch that cannot be reviewed; the message says why, and what to do. */
public final class ReviewException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * A failure.
   *
   * @param sentence what is wrong and how to mend it
   */
  public ReviewException(String sentence) {
    super(sentence);
  }
}
