package org.mentordirectory.content;

/** Nothing could be evaluated; the message has a line for each reason, and says how to mend it. */
public final class EvaluateException extends Exception {
  private static final long serialVersionUID = 1L;

  public EvaluateException(String sentences) {
    super(sentences);
  }
}
