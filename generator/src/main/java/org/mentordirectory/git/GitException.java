package org.mentordirectory.git;

import java.io.IOException;

/** Git could not answer; the message says why, and what to do. */
public final class GitException extends IOException {
  private static final long serialVersionUID = 1L;

  GitException(String sentence) {
    super(sentence);
  }
}
