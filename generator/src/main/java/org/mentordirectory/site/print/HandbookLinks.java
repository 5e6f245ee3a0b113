package org.mentordirectory.site.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Turns the links of pages that are bound into one book. A link to a page in the book leads to it,
 * and names its number; what leads out of the book shows its address, for those who read on paper.
 * Anchors are made unique by the name of their page.
 *
 * @param site its base address
 * @param see what stands before the number of a page
 */
record HandbookLinks(String site, String see) {
  /** The anchor of a page, such as {@code guidance.matching} for {@code guidance/matching/}. */
  static String anchor(String address) {
    return address.replaceFirst("/$", "").replace('/', '.');
  }

  /** Turns all links of a book, whose chapters have the anchor of their page. */
  void turnInside(Document book) {
    var anchors = new TreeSet<String>();
    for (Element chapter : elements(book.getDocumentElement())) {
      String name = chapter.getAttribute("data-chapter");
      if (!name.isEmpty()) {
        for (Element element : elements(chapter)) {
          if (element.hasAttribute("id") && !element.getAttribute("id").equals(name)) {
            element.setAttribute("id", name + "." + element.getAttribute("id"));
          }
          if (element.getAttribute("href").startsWith("#")) {
            element.setAttribute(
                "href", "#" + name + "." + element.getAttribute("href").substring(1));
          }
          if (element.hasAttribute("id")) {
            anchors.add(element.getAttribute("id"));
          }
        }
      }
    }
    for (Element element : elements(book.getDocumentElement())) {
      if (element.getTagName().equals("a") && element.hasAttribute("href")) {
        turn(book, element, anchors);
      }
    }
  }

  private void turn(Document book, Element link, Set<String> anchors) {
    String address = link.getAttribute("href");
    String words = link.getTextContent().strip();
    if (!link.hasAttribute("title")) {
      link.setAttribute("title", words);
    }
    if (address.startsWith("#")) {
      return;
    }
    String inside = address.startsWith(site) ? inside(address.substring(site.length())) : "";
    if (anchors.contains(inside)) {
      link.setAttribute("href", "#" + inside);
      link.setAttribute("class", "inside");
      link.setAttribute("data-see", see);
      return;
    }
    String readable = address.replaceFirst("^(https://|mailto:)", "");
    if (!words.contains(readable.replaceFirst("/$", ""))) {
      Element shown = book.createElement("span");
      shown.setAttribute("class", "address");
      shown.setTextContent(" (" + readable + ")");
      link.getParentNode().insertBefore(shown, link.getNextSibling());
    }
  }

  private static String inside(String address) {
    int hash = address.indexOf('#');
    return hash < 0
        ? anchor(address)
        : anchor(address.substring(0, hash)) + "." + address.substring(hash + 1);
  }

  private static List<Element> elements(Element parent) {
    var elements = new ArrayList<Element>();
    NodeList all = parent.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }
}
