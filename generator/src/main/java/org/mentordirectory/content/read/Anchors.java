package org.mentordirectory.content.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of one document, each given once. */
final class Anchors {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");
  private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?-\\d+(-\\d+)?");

  private final boolean footnotes;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> doubles = new HashMap<>();

  /**
   * The ids of a document.
   *
   * @param footnotes whether it has footnotes, whose ids are kept
   */
  Anchors(boolean footnotes) {
    this.footnotes = footnotes;
  }

  /**
   * The anchor of a heading, as forges make it: lower case, hyphens for spaces, no signs, and a
   * number behind it where a heading above has the same.
   */
  String of(String heading) {
    String plain = SIGNS.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    String wanted = plain.isEmpty() ? "section" : plain.replace(' ', '-');
    String anchor = wanted;
    while (!taken.add(anchor)) {
      anchor = wanted + "-" + doubles.merge(wanted, 1, Integer::sum);
    }
    return anchor;
  }

  /** Whether an id is that of a footnote and still free; other ids could be those of the page. */
  boolean takeFootnote(String id) {
    return footnotes && FOOTNOTE.matcher(id).matches() && taken.add(id);
  }
}
