package org.mentordirectory.content.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Section;

/**
 * Sanitised HTML taken apart by its elements, each of which knows where its tags stand in the text.
 * All that is not asked for keeps its bytes.
 */
public final class Fragment {
  private static final Predicate<Element> IS_HEADING =
      element -> element.normalName().matches("h[1-6]");
  private static final int LOWEST_LEVEL = 6;

  private final String html;
  private final Element body;

  private Fragment(String html) {
    this.html = html;
    this.body = Parser.htmlParser().setTrackPosition(true).parseInput(html, "").body();
  }

  /**
   * Takes HTML apart.
   *
   * @param html as in {@link Body#html()}, every tag closed
   */
  public static Fragment of(String html) {
    return new Fragment(html);
  }

  /** A text from top to bottom; headings inside a quotation or a list belong to their section. */
  public static List<Section> sections(Body body) {
    Map<String, Body.Heading> headings = new HashMap<>();
    body.headings().forEach(heading -> headings.put(heading.id(), heading));
    return of(body.html()).stretches(IS_HEADING).stream()
        .map(
            stretch ->
                new Section(
                    stretch.after().map(heading -> headings.get(heading.id())),
                    stretch.html(),
                    stretch.isEmpty()))
        .filter(section -> section.heading().isPresent() || !section.html().isEmpty())
        .toList();
  }

  /**
   * What stands between elements of the topmost level.
   *
   * @param after the element that it follows; nothing at the beginning
   * @param isEmpty whether it has neither words nor a picture
   */
  record Stretch(Optional<Element> after, String html, boolean isEmpty) {}

  /** The stretches of the text from top to bottom, one more than the elements that part them. */
  List<Stretch> stretches(Predicate<Element> parts) {
    var stretches = new ArrayList<Stretch>();
    @Nullable Element last = null;
    boolean empty = true;
    for (Node node : body.childNodes()) {
      if (node instanceof Element element && parts.test(element)) {
        stretches.add(stretch(last, element.sourceRange().startPos(), empty));
        last = element;
        empty = true;
      } else {
        empty &= isEmpty(node);
      }
    }
    stretches.add(stretch(last, html.length(), empty));
    return stretches;
  }

  private Stretch stretch(@Nullable Element after, int end, boolean empty) {
    int start = after == null ? 0 : after.endSourceRange().endPos();
    return new Stretch(Optional.ofNullable(after), html.substring(start, end).strip(), empty);
  }

  private static boolean isEmpty(Node node) {
    return node instanceof Element element
        ? !element.hasText() && element.select("img").isEmpty()
        : !(node instanceof TextNode text) || text.isBlank();
  }

  /**
   * The text without some links inside the site, of which the words remain.
   *
   * @param gone the addresses from the root of the site
   */
  public String unlinked(Predicate<String> gone) {
    return changed(
        (element, edits) -> {
          String target = element.attr("href");
          if (!target.isEmpty()
              && html.charAt(valueStart(element, "href")) == Body.ROOT
              && gone.test(target.substring(1).replaceFirst("[?#].*", ""))) {
            edits.add(new Edit(element.sourceRange(), ""));
            edits.add(new Edit(element.endSourceRange(), ""));
          }
        });
  }

  /**
   * The text as part of another page: its headings lower, its anchors its own.
   *
   * @param prefix what its anchors begin with
   * @param levels how much lower the headings are
   */
  public String within(String prefix, int levels) {
    return changed(
        (element, edits) -> {
          if (IS_HEADING.test(element)) {
            int level = Math.min(LOWEST_LEVEL, element.normalName().charAt(1) - '0' + levels);
            int start = element.sourceRange().startPos() + "<h".length();
            int end = element.endSourceRange().startPos() + "</h".length();
            edits.add(new Edit(start, start + 1, String.valueOf(level)));
            edits.add(new Edit(end, end + 1, String.valueOf(level)));
          }
          if (element.hasAttr("id")) {
            edits.add(Edit.insert(valueStart(element, "id"), prefix));
          }
          if (element.attr("href").startsWith("#")) {
            edits.add(Edit.insert(valueStart(element, "href") + 1, prefix));
          }
        });
  }

  private static int valueStart(Element element, String attribute) {
    return element.attributes().sourceRange(attribute).valueRange().startPos();
  }

  /** What stands in place of a part of the text. */
  private record Edit(int start, int end, String text) {
    Edit(Range range, String text) {
      this(range.startPos(), range.endPos(), text);
    }

    static Edit insert(int at, String text) {
      return new Edit(at, at, text);
    }
  }

  private String changed(BiConsumer<Element, List<Edit>> change) {
    var edits = new ArrayList<Edit>();
    for (Element element : body.children().select("*")) {
      change.accept(element, edits);
    }
    edits.sort((a, b) -> Integer.compare(a.start(), b.start()));
    var changed = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      changed.append(html, at, edit.start()).append(edit.text());
      at = edit.end();
    }
    return changed.append(html, at, html.length()).toString();
  }
}
