package org.mentordirectory.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Lets through the HTML that prose needs and nothing else, by jsoup's allow-list, and then makes
 * the page's own of it: anchors on headings, links that lead inside the site, cells aligned by
 * class.
 */
final class HtmlSanitiser {
  /** jsoup needs an address to judge relative links by; none of it remains in the result. */
  private static final String BASE = "https://inside.invalid/";

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Cleaner cleaner =
      new Cleaner(
          new Safelist()
              .addTags(
                  "a",
                  "abbr",
                  "b",
                  "blockquote",
                  "br",
                  "cite",
                  "code",
                  "dd",
                  "del",
                  "dfn",
                  "div",
                  "dl",
                  "dt",
                  "em",
                  "h1",
                  "h2",
                  "h3",
                  "h4",
                  "h5",
                  "h6",
                  "hr",
                  "i",
                  "input",
                  "ins",
                  "kbd",
                  "li",
                  "mark",
                  "ol",
                  "p",
                  "pre",
                  "q",
                  "s",
                  "section",
                  "small",
                  "span",
                  "strong",
                  "sub",
                  "sup",
                  "table",
                  "tbody",
                  "td",
                  "th",
                  "thead",
                  "tr",
                  "ul")
              .addAttributes("a", "href", "title", "id")
              .addAttributes("abbr", "title")
              .addAttributes("input", "type", "checked")
              .addAttributes("li", "id")
              .addAttributes("ol", "start")
              .addAttributes("sup", "id")
              .addAttributes("td", "align")
              .addAttributes("th", "align")
              .addAttributes(":all", "lang")
              .addProtocols("a", "href", "https", "mailto")
              .preserveRelativeLinks(true));

  /** HTML fit for a page, the words in it, and its headings in order. */
  record Clean(String html, String text, List<Heading> headings) {}

  /** A heading as it stands on the page. */
  record Heading(int level, String text, String id) {}

  /**
   * Cleans the HTML of one text.
   *
   * @param file the file it comes from, to which relative links are relative
   */
  Clean clean(String html, String file) {
    Document dirty = Parser.htmlParser().parseInput(html, BASE);
    Document clean = cleaner.clean(dirty);
    clean.outputSettings().prettyPrint(false);
    Element body = clean.body();
    var headings = new ArrayList<Heading>();
    var ids = new HashSet<String>();
    for (Element element : body.getAllElements()) {
      String name = element.normalName();
      if (HEADINGS.contains(name)) {
        headings.add(anchored(element, ids));
      } else {
        dropForeignId(element);
        switch (name) {
          case "a" -> direct(element, file);
          case "input" -> element.replaceWith(box(element));
          case "td", "th" -> align(element);
          default -> {}
        }
      }
    }
    return new Clean(body.html(), body.text(), headings);
  }

  private static Heading anchored(Element heading, Set<String> taken) {
    String text = heading.text();
    String wanted = anchor(text);
    String id = wanted;
    for (int n = 2; !taken.add(id); n++) {
      id = wanted + "-" + n;
    }
    heading.attr("id", id);
    return new Heading(heading.normalName().charAt(1) - '0', text, id);
  }

  /** The anchor of a heading, as forges make it: lower case, hyphens for spaces, no signs. */
  private static String anchor(String text) {
    String anchor =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}\\s-]", "")
            .strip()
            .replaceAll("\\s", "-");
    return anchor.isEmpty() ? "section" : anchor;
  }

  /** Only footnotes keep their ids: others could clash with those of the page. */
  private static void dropForeignId(Element element) {
    if (element.hasAttr("id") && !element.id().matches("fn(ref)?-[\\w-]+")) {
      element.removeAttr("id");
    }
  }

  private static void direct(Element link, String file) {
    String target = link.attr("href");
    if (target.startsWith("#")) {
      return;
    }
    if (target.regionMatches(true, 0, "https:", 0, 6)) {
      link.attr("rel", "nofollow noopener");
    } else if (!target.regionMatches(true, 0, "mailto:", 0, 7)) {
      Optional<String> inside = Addresses.inside(target, file);
      inside.ifPresentOrElse(
          address -> link.attr("href", Body.ROOT + address), () -> link.removeAttr("href"));
    }
  }

  private static TextNode box(Element input) {
    boolean tick = input.attr("type").equals("checkbox");
    return new TextNode(tick ? input.hasAttr("checked") ? "\u2611" : "\u2610" : "");
  }

  private static void align(Element cell) {
    String side = cell.attr("align");
    cell.removeAttr("align");
    if (side.equals("right") || side.equals("center")) {
      cell.addClass("align-" + side);
    }
  }
}
