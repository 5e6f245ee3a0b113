package org.mentordirectory.document;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The bookmarks of a document: its headings of the first level and, below them, of the second. */
final class Outline {
  private Outline() {}

  /** Writes them into the head of a page, where the layout engine looks for them. */
  static void add(Document page) {
    Element bookmarks = page.createElement("bookmarks");
    Element first = null;
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element heading = (Element) all.item(i);
      boolean isFirst = heading.getTagName().equals("h1");
      if ((isFirst || heading.getTagName().equals("h2")) && heading.hasAttribute("id")) {
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        if (isFirst || first == null) {
          bookmarks.appendChild(bookmark);
          first = bookmark;
        } else {
          first.appendChild(bookmark);
        }
      }
    }
    page.getElementsByTagName("head").item(0).appendChild(bookmarks);
  }
}
