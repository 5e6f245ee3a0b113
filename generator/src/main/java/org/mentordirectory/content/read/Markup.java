package org.mentordirectory.content.read;

import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.w3c.dom.Document;

/** HTML as a tree, for those who set it on paper. */
public final class Markup {
  private Markup() {}

  /**
   * The tree of a rendered page.
   *
   * @param html a whole page; unlike a browser's, its elements are in no namespace
   */
  public static Document document(String html) {
    return new W3CDom().namespaceAware(false).fromJsoup(Parser.htmlParser().parseInput(html, ""));
  }
}
