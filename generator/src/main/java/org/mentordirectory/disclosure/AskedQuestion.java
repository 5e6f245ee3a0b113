package org.mentordirectory.disclosure;

import java.util.List;
import java.util.Locale;

/**
 * What readers of the forms know of a question.
 *
 * @param measure what it asks: mentees and mentors may be asked the same in other words
 * @param choices the answers that people could choose from, as figures name them; empty where that
 *     is not known
 */
public record AskedQuestion(String measure, List<String> choices) {
  /** The same for words that differ in capitals, spaces and punctuation alone. */
  public static String key(String words) {
    String letters = words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    return letters.isEmpty() ? words : letters.toLowerCase(Locale.ROOT);
  }
}
