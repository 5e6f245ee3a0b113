package org.mentordirectory.search;

import java.util.List;
import java.util.Map;

/**
 * Something that can be found: a mentor, or a page.
 *
 * @param name what people call it; whoever types it whole finds it first
 * @param texts what the search reads of it
 * @param facets the values that it can be filtered by
 * @param later 0 for who comes first among others that are as long, or else {@link #SINGLE} or
 *     {@link #NOT_FREE}
 */
public record Searchable(
    String name, List<Text> texts, Map<String, List<String>> facets, int later) {
  /** Of who has no place free, and gives single conversations. */
  public static final int SINGLE = 1;

  /** Of who is not free. */
  public static final int NOT_FREE = 2;

  /** Where a text comes from. */
  public enum Source {
    /** It stands in the profile, or on the page. */
    SAID,
    /** It is another word for what stands there. */
    MEANT,
    /** It says a place that is near to the one that stands there. */
    NEAR,
    /** It is the name. */
    NAME;

    /** Whether a match reads it too: who somebody is has no part in that, nor who lives near. */
    boolean isMatched() {
      return this == SAID || this == MEANT;
    }
  }

  /**
   * A text; a phrase stands within one.
   *
   * @param field that weighs it
   */
  public record Text(String field, String text, Source source) {}

  /** Those texts alone that a match reads. */
  Searchable matched() {
    return new Searchable(
        "", texts.stream().filter(text -> text.source().isMatched()).toList(), facets, later);
  }
}
