package org.mentordirectory.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a finding's sentence.
 *
 * @param quoted whether it stood between backquotes: what someone typed, or is to type
 */
public record SentencePart(String text, boolean quoted) {
  /** The pieces of a sentence; one whose backquotes are no pairs is one piece. */
  public static List<SentencePart> of(String sentence) {
    String[] texts = sentence.split("`", -1);
    if (texts.length % 2 == 0) {
      return List.of(new SentencePart(sentence, false));
    }
    var parts = new ArrayList<SentencePart>();
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        parts.add(new SentencePart(texts[i], i % 2 == 1));
      }
    }
    return parts;
  }
}
