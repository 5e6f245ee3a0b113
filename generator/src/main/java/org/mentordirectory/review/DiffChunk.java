package org.mentordirectory.review;

/**
 * Part of a text that has two versions.
 *
 * @param kind {@code same}, {@code gone}, {@code new}, or {@code gap} where much is the same
 */
public record DiffChunk(String kind, String text) {
  static final String SAME = "same";
  public static final String GONE = "gone";
  public static final String NEW = "new";
  static final String GAP = "gap";
}
