package org.mentordirectory.content.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Lines;
import org.mentordirectory.content.PersonalData;
import org.mentordirectory.content.Picture;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/**
 * Markdown to a {@link Body}: CommonMark with tables, task lists, footnotes and bare addresses as
 * links, by flexmark-java, which no other class knows. The parsers and the renderer are made once
 * and shared by all threads.
 *
 * @see <a href="https://spec.commonmark.org/0.28/">CommonMark 0.28</a>
 */
public final class MarkdownReader {
  private static final String WWW_PREFIX = "https://";

  /** Quotes and lists in one another on one line; nobody writes that by accident. */
  private static final Pattern TOO_DEEP =
      Pattern.compile("(?m)^(?:[ \\t]*+(?:>|[-+*][ \\t]|\\d{1,9}+[.)][ \\t])){101}+");

  /**
   * How often the parser can look at the characters of a text. Prose needs twelve looks at each; a
   * bracket and sixty backslashes need as many as there are ways to read them, 2⁶⁰.
   */
  private static final long MOST_LOOKS = 1_000L * Body.MOST_CHARACTERS;

  /** The time for a paragraph, list or table grows with the square of its lines. */
  private static final int MOST_LINES = 2_000;

  private static final String TOO_NESTED =
      "the text has lists, quotes or emphasis nested too deeply, or a line of too many signs; make"
          + " it simpler";

  private final Parser parser;
  private final Parser linkingParser;
  private final HtmlRenderer renderer;
  private final HtmlSanitiser sanitiser = new HtmlSanitiser();

  MarkdownReader() {
    Extension autolinks = AutolinkExtension.create();
    List<Extension> extensions =
        List.of(FootnoteExtension.create(), TablesExtension.create(), TaskListExtension.create());
    DataHolder options =
        new MutableDataSet()
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.AUTOLINK_WWW_PREFIX, WWW_PREFIX);
    parser = Parser.builder(options).extensions(extensions).build();
    linkingParser =
        Parser.builder(options).extensions(extensions).extensions(List.of(autolinks)).build();
    renderer = HtmlRenderer.builder(options).extensions(extensions).build();
  }

  /**
   * Reads one text.
   *
   * @param file for positions, and for links that are relative to it
   * @param firstLine the line of the file on which the text begins, from 1
   */
  Body read(String markdown, String file, int firstLine, Consumer<Finding> findings) {
    var lines = new Lines(markdown, file, firstLine);
    Matcher deep = TOO_DEEP.matcher(markdown);
    if (deep.find()) {
      return refused(lines.at(deep.start()), TOO_NESTED, markdown, findings);
    }
    int tooLong = tooLong(markdown);
    if (tooLong >= 0) {
      return refused(
          lines.at(tooLong),
          "here are more than %s lines without an empty one; begin a new paragraph, list or table now and then"
              .formatted(MOST_LINES),
          markdown,
          findings);
    }
    try {
      var text = BasedSequence.of(new BoundedText(markdown, MOST_LOOKS));
      var document = (mayHoldAddresses(markdown) ? linkingParser : parser).parse(text);
      var outline = new Outline(lines);
      outline.walk(document);
      boolean footnotes = !FootnoteExtension.FOOTNOTES.get(document).isEmpty();
      HtmlSanitiser.Clean clean =
          sanitiser.clean(renderer.render(document), file, footnotes, outline.pictures());
      if (clean.tooDeep()) {
        return refused(lines.at(0), TOO_NESTED, markdown, findings);
      }
      if (clean.nestedTable() >= 0) {
        return refused(
            outline.table(clean.nestedTable()),
            "this table stands inside another; give each a place of its own",
            markdown,
            findings);
      }
      return new Body(
          clean.html(),
          clean.text(),
          outline.headings(clean.headings()),
          List.copyOf(outline.links),
          PersonalData.in(markdown, lines),
          slots(markdown, lines),
          Body.Leftover.in(markdown, lines, outline.aside));
    } catch (BoundedText.Exhausted e) {
      return refused(
          lines.at(e.at()),
          "this line has so many brackets, backslashes or similar signs that it can't be read; take"
              + " out those that mean nothing",
          markdown,
          findings);
    } catch (StackOverflowError e) {
      return refused(lines.at(0), TOO_NESTED, markdown, findings);
    }
  }

  /** Where a line stands that has too many before it and no empty one; -1 where none does. */
  private static int tooLong(String markdown) {
    int lines = 0;
    int at = 0;
    for (int end = markdown.indexOf('\n'); end >= 0; end = markdown.indexOf('\n', at)) {
      lines = markdown.substring(at, end).isBlank() ? 0 : lines + 1;
      if (lines > MOST_LINES) {
        return at;
      }
      at = end + 1;
    }
    return -1;
  }

  private static List<Body.Slot> slots(String markdown, Lines lines) {
    return Body.Slot.PATTERN
        .matcher(markdown)
        .results()
        .map(slot -> new Body.Slot(slot.group(1), lines.at(slot.start())))
        .toList();
  }

  private static Body refused(
      Position at, String sentence, String markdown, Consumer<Finding> findings) {
    findings.accept(Finding.error(at, ReaderRule.MARKDOWN.key(), sentence));
    return Body.unread(markdown);
  }

  /** To look for bare addresses takes a tenth of the time of reading, and few texts hold any. */
  private static boolean mayHoldAddresses(String text) {
    return text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0;
  }

  /** What a document says about itself, with the places that its HTML has lost. */
  private static final class Outline {
    private static final Pattern HTML_HEADING = Pattern.compile("(?i)<h[1-6][\\s/>]");
    private static final Pattern HTML_TABLE = Pattern.compile("(?i)<table[\\s/>]");
    private static final Pattern HTML_LINK =
        Pattern.compile("(?i)<a\\s[^>]{0,200}?href\\s*=\\s*[\"']?([^\"'\\s>]+)");

    private static final List<Class<? extends Node>> ASIDE =
        List.of(
            Code.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            HtmlCommentBlock.class,
            HtmlInlineComment.class);

    private final Lines lines;
    private final List<Position> headings = new ArrayList<>();
    private final List<Position> tables = new ArrayList<>();
    private final List<Body.Link> links = new ArrayList<>();

    /** Which characters are code or stand in a comment. */
    private final BitSet aside = new BitSet();

    Outline(Lines lines) {
      this.lines = lines;
    }

    void walk(Node node) {
      if (node instanceof Heading) {
        headings.add(lines.at(node.getStartOffset()));
      } else if (node instanceof TableBlock) {
        tables.add(lines.at(node.getStartOffset()));
      } else if (ASIDE.stream().anyMatch(kind -> kind.isInstance(node))) {
        aside.set(node.getStartOffset(), node.getEndOffset());
      } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
        html(node);
      } else if (node instanceof MailLink mail) {
        link("mailto:" + mail.getText(), node);
      } else if (node instanceof AutoLink auto) {
        String url = auto.getUrl().toString();
        link(url.startsWith("www.") ? WWW_PREFIX + url : url, node);
      } else if (node instanceof Link inline) {
        link(inline.getUrl().unescape(), node);
      } else if (node instanceof Image image) {
        picture(image.getUrl().unescape(), image.getText().toString(), node);
      } else if (node instanceof LinkRef ref && ref.isDefined()) {
        link(ref.getReferenceNode(ref.getDocument()).getUrl().unescape(), node);
      } else if (node instanceof ImageRef ref && ref.isDefined()) {
        picture(
            ref.getReferenceNode(ref.getDocument()).getUrl().unescape(),
            (ref.getText().isBlank() ? ref.getReference() : ref.getText()).toString(),
            node);
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        walk(child);
      }
    }

    private void link(String target, Node node) {
      links.add(new Body.Link(target, false, "", lines.at(node.getStartOffset())));
    }

    private void picture(String target, String words, Node node) {
      links.add(new Body.Link(target, true, words.strip(), lines.at(node.getStartOffset())));
    }

    /** The names of the pictures that lie beside the text. */
    Set<String> pictures() {
      return links.stream()
          .filter(link -> link.picture() && Picture.isDrawing(link.target()))
          .map(Body.Link::target)
          .collect(Collectors.toSet());
    }

    private void html(Node node) {
      Matcher heading = HTML_HEADING.matcher(node.getChars());
      while (heading.find()) {
        headings.add(lines.at(node.getStartOffset() + heading.start()));
      }
      Matcher table = HTML_TABLE.matcher(node.getChars());
      while (table.find()) {
        tables.add(lines.at(node.getStartOffset() + table.start()));
      }
      Matcher link = HTML_LINK.matcher(node.getChars());
      while (link.find()) {
        String target = Escaping.unescapeHtml(link.group(1));
        links.add(new Body.Link(target, false, "", lines.at(node.getStartOffset() + link.start())));
      }
    }

    /** The place of a table, counted from 0; that of the text where it has no tag of its own. */
    Position table(int number) {
      return number < tables.size() ? tables.get(number) : lines.at(0);
    }

    /** The headings of the page, with the places of their like in the text. */
    List<Body.Heading> headings(List<HtmlSanitiser.Heading> rendered) {
      var found = new ArrayList<Body.Heading>(rendered.size());
      Iterator<Position> places = headings.iterator();
      Position at = lines.at(0);
      for (HtmlSanitiser.Heading heading : rendered) {
        at = places.hasNext() ? places.next() : at;
        found.add(new Body.Heading(heading.level(), heading.text(), heading.id(), at));
      }
      return List.copyOf(found);
    }
  }
}
