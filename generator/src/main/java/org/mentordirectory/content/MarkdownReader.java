package org.mentordirectory.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown to a {@link Body}: CommonMark with tables, task lists, footnotes and bare addresses as
 * links, by flexmark-java, which no other class knows. The parser and the renderer are made once
 * and shared by all threads.
 *
 * @see <a href="https://spec.commonmark.org/0.28/">CommonMark 0.28</a>
 */
final class MarkdownReader {
  /** From nine digits with the usual signs between them, beginning with 0 or +. */
  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![\\w/.-])(?:\\+\\d|0\\d)(?:[ ().\\u00a0-]{0,3}\\d){8,12}(?![\\w-])");

  private final Parser parser;
  private final HtmlRenderer renderer;
  private final HtmlSanitiser sanitiser = new HtmlSanitiser();

  MarkdownReader() {
    var options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            AutolinkExtension.create(),
            FootnoteExtension.create(),
            TablesExtension.create(),
            TaskListExtension.create()));
    options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
    options.set(HtmlRenderer.OBFUSCATE_EMAIL, false);
    parser = Parser.builder(options).build();
    renderer = HtmlRenderer.builder(options).build();
  }

  /**
   * Reads one text.
   *
   * @param file for positions, and for links that are relative to it
   * @param firstLine the line of the file on which the text begins, from 1
   */
  Body read(String markdown, String file, int firstLine, Consumer<Finding> findings) {
    try {
      var places = new Places(markdown, file, firstLine);
      Node document = parser.parse(markdown);
      var outline = new Outline(places);
      outline.walk(document);
      HtmlSanitiser.Clean clean = sanitiser.clean(renderer.render(document), file);
      return new Body(
          clean.html(),
          clean.text(),
          outline.headings(clean.headings()),
          outline.links,
          outline.mentions);
    } catch (StackOverflowError e) {
      // Quotes in quotes in quotes, thousands deep: nobody writes that by accident.
      findings.accept(
          Finding.error(
              new Position(file, firstLine, 1),
              "markdown",
              "the text has lists, quotes or emphasis nested too deeply to read; make it simpler"));
      return new Body("", "", List.of(), List.of(), List.of());
    }
  }

  /** Lines and columns of offsets into a text. */
  private record Places(String text, String file, int firstLine) {
    Position at(int offset) {
      int line = firstLine;
      int lineStart = 0;
      for (int end = text.indexOf('\n');
          end >= 0 && end < offset;
          end = text.indexOf('\n', end + 1)) {
        line++;
        lineStart = end + 1;
      }
      return new Position(file, line, offset - lineStart + 1);
    }
  }

  /** What a document says about itself, with the places that its HTML has lost. */
  private static final class Outline {
    private final Places places;
    private final List<Integer> headingOffsets = new ArrayList<>();
    private final List<Body.Link> links = new ArrayList<>();
    private final List<Body.Mention> mentions = new ArrayList<>();

    Outline(Places places) {
      this.places = places;
    }

    void walk(Node node) {
      if (node instanceof Heading) {
        headingOffsets.add(node.getStartOffset());
      } else if (node instanceof MailLink mail) {
        mention(mail.getText().toString(), true, node.getStartOffset());
      } else if (node instanceof AutoLink auto) {
        link(auto.getUrl().toString(), false, node);
      } else if (node instanceof Link inline) {
        link(inline.getUrl().unescape(), false, node);
      } else if (node instanceof Image image) {
        link(image.getUrl().unescape(), true, node);
      } else if (node instanceof LinkRef ref && ref.isDefined()) {
        reference(ref.getReferenceNode(ref.getDocument()), false, node);
      } else if (node instanceof ImageRef ref && ref.isDefined()) {
        reference(ref.getReferenceNode(ref.getDocument()), true, node);
      } else if (node instanceof Text) {
        telephones(node);
      }
      for (Node child : node.getChildren()) {
        walk(child);
      }
    }

    private void reference(Reference reference, boolean picture, Node node) {
      link(reference.getUrl().unescape(), picture, node);
    }

    private void link(String target, boolean picture, Node node) {
      if (target.regionMatches(true, 0, "mailto:", 0, 7)) {
        mention(target.substring(7), true, node.getStartOffset());
      }
      links.add(new Body.Link(target, picture, places.at(node.getStartOffset())));
    }

    private void telephones(Node node) {
      String text = node.getChars().toString();
      if (text.chars().filter(c -> c >= '0' && c <= '9').limit(9).count() < 9) {
        return;
      }
      Matcher matcher = TELEPHONE.matcher(text);
      while (matcher.find()) {
        mention(matcher.group(), false, node.getStartOffset() + matcher.start());
      }
    }

    private void mention(String text, boolean email, int offset) {
      mentions.add(new Body.Mention(text, email, places.at(offset)));
    }

    /** The headings of the page, with the places of their like in the text. */
    List<Body.Heading> headings(List<HtmlSanitiser.Heading> rendered) {
      var headings = new ArrayList<Body.Heading>(rendered.size());
      Iterator<Integer> offsets = headingOffsets.iterator();
      int offset = 0; // a heading typed as HTML has no node of its own: it takes the one before
      for (HtmlSanitiser.Heading heading : rendered) {
        offset = offsets.hasNext() ? offsets.next() : offset;
        headings.add(
            new Body.Heading(heading.level(), heading.text(), heading.id(), places.at(offset)));
      }
      return headings;
    }
  }
}
