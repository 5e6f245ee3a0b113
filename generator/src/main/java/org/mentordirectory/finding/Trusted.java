package org.mentordirectory.finding;

/**
 * Words of our own among the values of a sentence, which may be long and need no cleaning, see
 * {@link OneLine#filled}. Whoever makes one answers for every word in it.
 */
public record Trusted(String text) {
  /** Words of our own with other people's among them, which are cleaned. */
  public static Trusted filled(String sentence, Object... values) {
    return new Trusted(OneLine.filled(sentence, values));
  }

  @Override
  public String toString() {
    return text;
  }
}
