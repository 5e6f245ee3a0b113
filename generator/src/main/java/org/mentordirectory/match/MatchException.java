package org.mentordirectory.match;

/** Nothing could be matched; the message has a line for each reason, and says how to mend it. */
public final class MatchException extends Exception {
  private static final long serialVersionUID = 1L;

  public MatchException(String sentences) {
    super(sentences);
  }
}
