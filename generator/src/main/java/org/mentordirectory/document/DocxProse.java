package org.mentordirectory.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mentordirectory.content.Block;
import org.mentordirectory.words.Messages;

/** The text between the fields. */
record DocxProse(DocxFile file, Messages words) {
  private static final int INDENT = 454;

  private static final String CODE_FONT = "Courier New";

  /** Styles as the schema orders what they look like. */
  private static final List<Block.Style> IN_ORDER =
      List.of(
          Block.Style.CODE,
          Block.Style.STRONG,
          Block.Style.EMPHASIS,
          Block.Style.STRUCK,
          Block.Style.RAISED,
          Block.Style.LOWERED);

  void add(List<Block> blocks) {
    blocks.forEach(block -> add(block, "Normal"));
  }

  private void add(Block block, String style) {
    if (block instanceof Block.Heading heading) {
      file.add(Wml.paragraph("Heading" + Math.max(2, heading.level()), spans(heading.words())));
    } else if (block instanceof Block.Paragraph paragraph) {
      file.add(Wml.paragraph(style, spans(paragraph.words())));
    } else if (block instanceof Block.Items items) {
      items(items, 0);
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(within -> add(within, "Quote"));
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Code code) {
      file.add(Wml.paragraph("Code", Wml.run(code.text())));
    } else if (block instanceof Block.Drawing drawing) {
      var said =
          new Block.Span(words.text("docx.drawing", drawing.words()), Set.of(), drawing.address());
      file.add(Wml.paragraph(style, spans(List.of(said))));
    }
  }

  private void items(Block.Items items, int level) {
    int list = items.ordered() ? file.numbers(level, items.start()) : DocxFile.BULLETS;
    for (List<Block> item : items.items()) {
      boolean first = true;
      for (Block block : item) {
        if (block instanceof Block.Items more) {
          items(more, level + 1);
        } else if (block instanceof Block.Paragraph paragraph) {
          Xml line = Wml.paragraph("ListParagraph", spans(paragraph.words()));
          if (first) {
            DocxFile.mark(line, list, level);
          } else {
            Wml.look(line).add(Wml.of("ind").with("w:left", INDENT * (level + 1)));
          }
          file.add(line);
        } else {
          add(block, "ListParagraph");
        }
        first = false;
      }
    }
  }

  private void table(Block.Table table) {
    int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    if (columns == 0) {
      return;
    }
    var made = new DocxTable("", table.rows().get(0).head(), widths(table, columns));
    for (Block.Table.Row row : table.rows()) {
      List<Xml> cells =
          IntStream.range(0, columns)
              .mapToObj(i -> i < row.cells().size() ? row.cells().get(i) : List.<Block.Span>of())
              .map(cell -> Wml.paragraph(row.head() ? "TableHead" : "TableText", spans(cell)))
              .toList();
      if (row.head()) {
        made.head(cells);
      } else {
        made.row(cells);
      }
    }
    file.add(made.table());
  }

  /** Columns as wide as their longest cells need, none narrower than half an equal share. */
  private static int[] widths(Block.Table table, int columns) {
    var longest = new double[columns];
    Arrays.fill(longest, 1);
    for (Block.Table.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        int length = row.cells().get(i).stream().mapToInt(span -> span.text().length()).sum();
        longest[i] = Math.max(longest[i], length);
      }
    }
    double all = Arrays.stream(longest).sum();
    double share = DocxFile.TEXT_WIDTH / 2.0;
    return Arrays.stream(longest)
        .mapToInt(length -> (int) (share / columns + share * length / all))
        .toArray();
  }

  private List<Xml> spans(List<Block.Span> spans) {
    return spans.stream().map(this::span).toList();
  }

  private Xml span(Block.Span span) {
    var look = new ArrayList<Xml>();
    span.link().ifPresent(link -> look.add(Wml.value("rStyle", "Hyperlink")));
    IN_ORDER.stream().filter(span.styles()::contains).forEach(style -> look.add(look(style)));
    Xml run = Wml.run(span.text(), look);
    return span.link()
        .map(link -> Wml.of("hyperlink", run).with("r:id", file.link(link)))
        .orElse(run);
  }

  private static Xml look(Block.Style style) {
    return switch (style) {
      case CODE ->
          Wml.of("rFonts")
              .with("w:ascii", CODE_FONT)
              .with("w:hAnsi", CODE_FONT)
              .with("w:cs", CODE_FONT);
      case STRONG -> Wml.of("b");
      case EMPHASIS -> Wml.of("i");
      case STRUCK -> Wml.of("strike");
      case RAISED -> Wml.value("vertAlign", "superscript");
      case LOWERED -> Wml.value("vertAlign", "subscript");
    };
  }
}
