package org.mentordirectory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query as it was typed, taken apart.
 *
 * @param parts in the order of the text
 * @param ended whether white space stands at the end, so that the last word is whole
 */
record ParsedQuery(List<Part> parts, boolean ended) {
  /** A page of text pasted into the field is cut here, in UTF-16 units. */
  static final int MOST_CHARACTERS = 2_000;

  private static final Pattern PART =
      Pattern.compile(
          "(?<minus>(?<!\\P{IsWhite_Space})-(?=[^\\p{IsWhite_Space}-]))?"
              + "(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\p{IsWhite_Space}\"]+))");

  private static final Pattern ENDED = Pattern.compile("\\p{IsWhite_Space}$");

  /** What a part is there for. */
  enum Kind {
    /** A word, or several that a sign joins. */
    PLAIN,
    /** What stands between quotation marks. */
    PHRASE,
    /** A word or phrase with a minus before it. */
    EXCLUDED
  }

  /** A part of a query. */
  record Part(Kind kind, String text) {}

  static ParsedQuery of(String typed) {
    String text =
        whole(typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS)))
            .replace('\u201c', '"')
            .replace('\u201d', '"');
    var parts = new ArrayList<Part>();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      String word = part.group("word");
      Kind kind = word == null ? Kind.PHRASE : Kind.PLAIN;
      parts.add(
          new Part(
              part.group("minus") == null ? kind : Kind.EXCLUDED,
              word == null ? part.group("phrase") : word));
    }
    return new ParsedQuery(parts, ENDED.matcher(text).find());
  }

  /** Without half a character at the end. */
  private static String whole(String text) {
    boolean cut = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
    return cut ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether a part is the last thing in the text, so that it may be half typed. */
  boolean grows(int part) {
    return part == parts.size() - 1 && !ended;
  }

  /** Whether any part is of a kind. */
  boolean has(Kind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind);
  }
}
