package org.mentordirectory.content;

/**
 * A site that cannot be built for a reason outside the content; the message says how to mend it.
 */
public final class SiteException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * A failure.
   *
   * @param sentence what is wrong and how to mend it
   */
  public SiteException(String sentence) {
    super(sentence);
  }
}
