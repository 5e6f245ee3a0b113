package org.mentordirectory.content.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Block;

/** The words within one paragraph, as {@link Block.Span}s. */
final class SpanReader {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");
  private static final String FOOTNOTE = "sup[id]";
  private static final String BACK_FROM_FOOTNOTE = "a[href*=#fnref-]";

  private static final Map<String, Block.Style> STYLES =
      Map.ofEntries(
          Map.entry("b", Block.Style.STRONG),
          Map.entry("strong", Block.Style.STRONG),
          Map.entry("i", Block.Style.EMPHASIS),
          Map.entry("em", Block.Style.EMPHASIS),
          Map.entry("cite", Block.Style.EMPHASIS),
          Map.entry("dfn", Block.Style.EMPHASIS),
          Map.entry("code", Block.Style.CODE),
          Map.entry("kbd", Block.Style.CODE),
          Map.entry("s", Block.Style.STRUCK),
          Map.entry("del", Block.Style.STRUCK),
          Map.entry("sup", Block.Style.RAISED),
          Map.entry("sub", Block.Style.LOWERED));

  private final List<Block.Span> spans = new ArrayList<>();

  static List<Block.Span> of(Element element) {
    return of(element, Set.of());
  }

  static List<Block.Span> of(Element element, Set<Block.Style> styles) {
    var reader = new SpanReader();
    reader.add(element, styles, Optional.empty());
    return reader.spans();
  }

  /** An address in an attribute, in full; nothing where a reader could not follow it. */
  static Optional<URI> address(Element element, String attribute) {
    try {
      var address = new URI(element.absUrl(attribute));
      boolean leads =
          Set.of("https", "http", "mailto").contains(String.valueOf(address.getScheme()));
      return leads ? Optional.of(new URI(address.toASCIIString())) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  void add(Node node) {
    add(node, Set.of(), Optional.empty());
  }

  /** What was read, without spaces at its ends. */
  List<Block.Span> spans() {
    while (!spans.isEmpty()) {
      Block.Span last = spans.remove(spans.size() - 1);
      String text = last.text().replaceFirst("(?<![ \\n])[ \\n]++$", "");
      if (!text.isEmpty()) {
        spans.add(new Block.Span(text, last.styles(), last.link()));
        break;
      }
    }
    return List.copyOf(spans);
  }

  private void add(Node node, Set<Block.Style> styles, Optional<URI> link) {
    if (node instanceof TextNode text) {
      append(SPACE.matcher(text.getWholeText()).replaceAll(" "), styles, link);
    } else if (node instanceof Element element) {
      add(element, styles, link);
    }
  }

  private void add(Element element, Set<Block.Style> styles, Optional<URI> link) {
    if (element.is(BACK_FROM_FOOTNOTE)) {
      return;
    }
    if (element.is(FOOTNOTE)) {
      append("[" + element.text() + "]", styles, link); // the number leads nowhere on paper
      return;
    }
    switch (element.normalName()) {
      case "br" -> append("\n", styles, link);
      case "img" -> append(element.attr("alt"), styles, link);
      case "q" -> within(element, "\u201c", "\u201d", styles, link);
      case "a" -> within(element, "", "", styles, address(element, "href"));
      default -> {
        String side = element.isBlock() ? " " : "";
        within(element, side, side, with(styles, STYLES.get(element.normalName())), link);
      }
    }
  }

  private void within(
      Element element, String before, String after, Set<Block.Style> styles, Optional<URI> link) {
    append(before, styles, link);
    element.childNodes().forEach(child -> add(child, styles, link));
    append(after, styles, link);
  }

  private static Set<Block.Style> with(Set<Block.Style> styles, Block.@Nullable Style style) {
    if (style == null) {
      return styles;
    }
    var more = EnumSet.of(style);
    more.addAll(styles);
    return Set.copyOf(more);
  }

  /** Spaces count once, and at the beginning of a line not at all. */
  private void append(String text, Set<Block.Style> styles, Optional<URI> link) {
    Block.Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    boolean afterSpace = last == null || last.text().endsWith(" ") || last.text().endsWith("\n");
    String more = afterSpace && text.startsWith(" ") ? text.substring(1) : text;
    if (more.isEmpty()) {
      return;
    }
    if (last != null && last.styles().equals(styles) && last.link().equals(link)) {
      spans.set(spans.size() - 1, new Block.Span(last.text() + more, styles, link));
    } else {
      spans.add(new Block.Span(more, styles, link));
    }
  }
}
