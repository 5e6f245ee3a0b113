package org.mentordirectory.content.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;
import org.mentordirectory.content.Addresses;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.FrontMatter;

/**
 * Lets through the HTML that prose needs and nothing else, by jsoup's allow-list, and then makes
 * the page's own of it: anchors on headings, links that lead inside the site, cells aligned by
 * class.
 */
final class HtmlSanitiser {
  /** jsoup needs an address to judge relative links by; none of it remains in the result. */
  private static final String BASE = "https://inside.invalid/";

  private static final String ROOT = String.valueOf(Body.ROOT);

  /** How jsoup writes {@link Body#ROOT}; an ampersand that people type is never left as it is. */
  private static final String WRITTEN_ROOT = "&#x0;";

  /** The class of a paragraph that is nothing but names in braces: it places fields of a form. */
  static final String FIELDS = "fields";

  private static final Pattern SLOTS = Pattern.compile("\\s*(?:" + Body.Slot.PATTERN + "\\s*)++");

  /** What a footnote leaves in the text and below it. */
  private static final Evaluator FOOTNOTE = QueryParser.parse("sup[id], li[id] a[href^=#fnref-]");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** The shape of a language tag, RFC 5646 section 2.1: `cy`, `en-GB`, `zh-Hant`. */
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*+");

  private static final String TAGS =
      "a abbr b blockquote br cite code dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i"
          + " img input ins kbd li mark ol p pre q s section small span strong sub sup table"
          + " tbody td th thead tr ul";

  private final Cleaner cleaner =
      new Cleaner(
          new Safelist()
              .addTags(TAGS.split(" "))
              .addAttributes("a", "href", "title")
              .addAttributes("abbr", "title")
              .addAttributes("img", "src", "alt")
              .addAttributes("input", "type", "checked")
              .addAttributes("li", "id")
              .addAttributes("ol", "start")
              .addAttributes("sup", "id")
              .addAttributes("td", "align")
              .addAttributes("th", "align")
              .addAttributes(":all", "lang")
              .addProtocols("a", "href", "https", "mailto")
              .preserveRelativeLinks(true));

  /** A table inside another, which nobody reads on a phone and paper cannot be laid out with. */
  private static final Evaluator NESTED_TABLE = QueryParser.parse("table table");

  /** How deep elements may lie in one another. */
  private static final int DEEPEST = 220;

  /**
   * HTML fit for a page.
   *
   * @param text the words in it
   * @param headings in order
   * @param nestedTable how many tables begin before the first that is inside another; -1 where none
   *     is
   * @param tooDeep whether elements lie too deep in one another
   */
  record Clean(
      String html, String text, List<Heading> headings, int nestedTable, boolean tooDeep) {}

  /** A heading as it stands on the page. */
  record Heading(int level, String text, String id) {}

  /**
   * Cleans the HTML of one text.
   *
   * @param file the file it comes from, to which relative links are relative
   * @param footnotes whether the text has footnotes, which keep their ids
   * @param pictures the names of those that may stand in it; they come to lie beside the page
   */
  Clean clean(String html, String file, boolean footnotes, Set<String> pictures) {
    Document dirty = Parser.htmlParser().parseInput(html, BASE);
    Document clean = cleaner.clean(dirty);
    clean.outputSettings().prettyPrint(false);
    Element body = clean.body();
    var anchors = new Anchors(footnotes);
    var headings = new ArrayList<Heading>();
    for (Element element : body.getAllElements()) {
      String name = element.normalName();
      if (element.hasAttr("lang") && !LANGUAGE.matcher(element.attr("lang")).matches()) {
        element.removeAttr("lang");
      }
      if (HEADINGS.contains(name)) {
        String text = words(element, footnotes);
        String id = anchors.of(text);
        element.attr("id", id);
        headings.add(new Heading(name.charAt(1) - '0', text, id));
      } else {
        if (element.hasAttr("id") && !anchors.takeFootnote(element.id())) {
          element.removeAttr("id");
        }
        switch (name) {
          case "a" -> direct(element, file);
          case "img" -> picture(element, file, pictures);
          case "input" -> box(element);
          case "ol" -> count(element);
          case "p" -> placeFields(element);
          case "td", "th" -> align(element);
          // What scrolls by itself on a narrow screen must be reached by the keyboard.
          case "table", "pre" -> element.attr("tabindex", "0");
          default -> {}
        }
      }
    }
    Element nested = body.selectFirst(NESTED_TABLE);
    return new Clean(
        body.html().replace(WRITTEN_ROOT, ROOT),
        words(body, footnotes),
        headings,
        nested == null ? -1 : body.select("table").indexOf(nested),
        isTooDeep(body));
  }

  private static boolean isTooDeep(Element body) {
    NodeFilter deepest =
        (node, depth) -> depth > DEEPEST ? FilterResult.STOP : FilterResult.CONTINUE;
    return NodeTraversor.filter(deepest, body) == FilterResult.STOP;
  }

  /** The words of an element, without the numbers and arrows of footnotes. */
  private static String words(Element element, boolean footnotes) {
    Element words = element;
    if (footnotes) {
      words = element.clone();
      words.select(FOOTNOTE).remove();
    }
    return FrontMatter.oneLine(words.text());
  }

  private static void direct(Element link, String file) {
    String target = link.attr("href");
    if (!link.hasAttr("href") || target.startsWith("#")) {
      return;
    }
    if (Addresses.isMisleading(target)) {
      link.removeAttr("href");
    } else if (target.regionMatches(true, 0, "https:", 0, 6)) {
      link.attr("rel", "nofollow noopener");
    } else if (!target.regionMatches(true, 0, "mailto:", 0, 7)) {
      Optional<String> inside = Addresses.inside(target, file);
      inside.ifPresentOrElse(
          address -> link.attr("href", Body.ROOT + address), () -> link.removeAttr("href"));
    }
  }

  /** A picture is nothing without words for those who do not see it. */
  private static void picture(Element img, String file, Set<String> pictures) {
    String name = img.attr("src");
    Optional<String> page = Addresses.inside("", file);
    if (!pictures.contains(name) || img.attr("alt").isBlank() || page.isEmpty()) {
      img.remove();
      return;
    }
    img.attr("src", Body.ROOT + page.get() + name);
    Element around = img.parent();
    if (around != null && around.normalName().equals("p") && around.childNodeSize() == 1) {
      around.tagName("figure");
    }
  }

  private static void placeFields(Element paragraph) {
    Element around = paragraph.parent();
    if (around != null
        && around.normalName().equals("body")
        && paragraph.childrenSize() == 0
        && SLOTS.matcher(paragraph.wholeText()).matches()) {
      paragraph.addClass(FIELDS);
    }
  }

  /** A box that nobody can tick on a page becomes a sign, and its item a task. */
  private static void box(Element input) {
    boolean tick = input.attr("type").equals("checkbox");
    Element item = input.closest("li");
    if (tick && item != null) {
      item.addClass("task");
    }
    input.replaceWith(new TextNode(tick ? input.hasAttr("checked") ? "\u2611" : "\u2610" : ""));
  }

  private static void count(Element list) {
    if (!list.attr("start").matches("\\d{1,9}")) {
      list.removeAttr("start");
    }
  }

  private static void align(Element cell) {
    String side = cell.attr("align");
    cell.removeAttr("align");
    if (side.equals("right") || side.equals("center")) {
      cell.addClass("align-" + side);
    }
  }
}
