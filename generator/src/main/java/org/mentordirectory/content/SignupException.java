package org.mentordirectory.content;

/** Nothing could be done; the message is a sentence that says why, and how to mend it. */
public final class SignupException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A sentence, filled in with values. */
  public SignupException(String sentence, Object... values) {
    super(values.length == 0 ? sentence : sentence.formatted(values));
  }
}
