package org.mentordirectory.content.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Block;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.FormPart;
import org.mentordirectory.content.Scheme;

/** The sanitised HTML of a {@link Body} as {@link Block}s. */
public final class BlockReader {
  private static final Set<String> BLOCKS =
      Set.of(
          "blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 hr img ol p pre section table ul"
              .split(" "));

  private final String root;
  private final String page;

  /**
   * A reader of the text of one page.
   *
   * @param site where the site is
   * @param page the address of the page from there
   */
  public BlockReader(URI site, String page) {
    this.root = Entities.escape(site.toString());
    this.page = site.resolve(page).toString();
  }

  /**
   * The text between the fields of a form.
   *
   * @param form the form that the text is of, to which its links are relative
   */
  public static List<Block> blocks(FormPart.Prose prose, Article.Form form, Scheme scheme) {
    return new BlockReader(scheme.address(), form.document().address()).read(prose.html());
  }

  public List<Block> read(String html) {
    return blocks(
        Jsoup.parseBodyFragment(html.replace(String.valueOf(Body.ROOT), root), page).body());
  }

  /** What stands in an element; words that stand among blocks are a paragraph. */
  private static List<Block> blocks(Element around) {
    var blocks = new ArrayList<Block>();
    var words = new SpanReader();
    for (Node node : around.childNodes()) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        paragraph(words, blocks);
        words = new SpanReader();
        add(element, blocks);
      } else {
        words.add(node);
      }
    }
    paragraph(words, blocks);
    return List.copyOf(blocks);
  }

  private static void paragraph(SpanReader words, List<Block> blocks) {
    List<Block.Span> spans = words.spans();
    if (!spans.isEmpty()) {
      blocks.add(new Block.Paragraph(spans));
    }
  }

  private static void add(Element element, List<Block> blocks) {
    String name = element.normalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          blocks.add(new Block.Heading(name.charAt(1) - '0', SpanReader.of(element)));
      case "ol", "ul" -> blocks.add(items(element));
      case "blockquote" -> blocks.add(new Block.Quote(blocks(element)));
      case "table" -> blocks.add(table(element));
      case "pre" -> blocks.add(new Block.Code(element.wholeText().stripTrailing()));
      case "img" ->
          blocks.add(new Block.Drawing(element.attr("alt"), SpanReader.address(element, "src")));
      case "dt" ->
          blocks.add(new Block.Paragraph(SpanReader.of(element, Set.of(Block.Style.STRONG))));
      case "hr" -> {}
      default -> blocks.addAll(blocks(element));
    }
  }

  private static Block items(Element list) {
    String start = list.attr("start");
    return new Block.Items(
        list.normalName().equals("ol"),
        start.isEmpty() ? 1 : Integer.parseInt(start), // the sanitiser leaves numbers only
        list.children().stream().map(BlockReader::blocks).toList());
  }

  private static Block table(Element table) {
    return new Block.Table(
        table.select("tr").stream()
            .map(
                row ->
                    new Block.Table.Row(
                        row.closest("thead") != null,
                        row.children().stream().map(SpanReader::of).toList()))
            .toList());
  }
}
