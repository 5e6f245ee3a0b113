package org.mentordirectory.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of text for what is no web page: a word processor's file stands alone, so its links are
 * full addresses.
 */
public sealed interface Block {
  /**
   * A heading.
   *
   * @param level 1 to 6
   */
  record Heading(int level, List<Span> words) implements Block {}

  /** A paragraph. */
  record Paragraph(List<Span> words) implements Block {}

  /**
   * A list.
   *
   * @param ordered whether its items are numbered
   * @param start the number of the first
   */
  record Items(boolean ordered, int start, List<List<Block>> items) implements Block {}

  /** Somebody's words. */
  record Quote(List<Block> blocks) implements Block {}

  /** A table. */
  record Table(List<Row> rows) implements Block {
    /**
     * A row.
     *
     * @param head whether it names the columns
     */
    public record Row(boolean head, List<List<Span>> cells) {}
  }

  /** Text whose spaces and line ends count. */
  record Code(String text) implements Block {}

  /**
   * A drawing.
   *
   * @param words what is said in its place
   * @param address where it is on the site
   */
  record Drawing(String words, Optional<URI> address) implements Block {}

  /**
   * Words in one style.
   *
   * @param text a line end in it is a break within the paragraph
   * @param link an https:, http: or mailto: address in full
   */
  record Span(String text, Set<Style> styles, Optional<URI> link) {}

  /** What marks words. */
  enum Style {
    /** Important. */
    STRONG,
    /** Stressed, or a title. */
    EMPHASIS,
    /** As typed into a computer. */
    CODE,
    /** No longer true. */
    STRUCK,
    /** Above the line. */
    RAISED,
    /** Below the line. */
    LOWERED
  }
}
