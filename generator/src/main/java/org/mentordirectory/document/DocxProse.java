package org.mentordirectory.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STVerticalAlignRun;
import org.mentordirectory.content.Block;
import org.mentordirectory.words.Messages;

/** The text between the fields. */
record DocxProse(DocxFile file, Messages words) {
  private static final int INDENT = 454;
  private static final String CODE_FONT = "Courier New";

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
    DocxLists lists = file.lists();
    int list = items.ordered() ? lists.numbers(level, items.start()) : lists.bullets();
    for (List<Block> item : items.items()) {
      boolean first = true;
      for (Block block : item) {
        if (block instanceof Block.Items more) {
          items(more, level + 1);
        } else if (block instanceof Block.Paragraph paragraph) {
          P line = Wml.paragraph("ListParagraph", spans(paragraph.words()));
          if (first) {
            DocxLists.mark(line, list, level);
          } else {
            indent(line, level);
          }
          file.add(line);
        } else {
          add(block, "ListParagraph");
        }
        first = false;
      }
    }
  }

  private static void indent(P line, int level) {
    PPrBase.Ind indent = Wml.MAKE.createPPrBaseInd();
    indent.setLeft(BigInteger.valueOf((long) INDENT * (level + 1)));
    line.getPPr().setInd(indent);
  }

  private void table(Block.Table table) {
    int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    if (columns == 0) {
      return;
    }
    int[] widths = widths(table, columns);
    boolean head = table.rows().get(0).head();
    var made = new DocxTable("", head, widths);
    for (Block.Table.Row row : table.rows()) {
      var cells = new ArrayList<P>();
      for (int i = 0; i < columns; i++) {
        cells.add(
            Wml.paragraph(
                row.head() ? "TableHead" : "TableText",
                i < row.cells().size() ? spans(row.cells().get(i)) : List.of()));
      }
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
    double share = DocxPage.TEXT_WIDTH / 2.0;
    return Arrays.stream(longest)
        .mapToInt(length -> (int) (share / columns + share * length / all))
        .toArray();
  }

  private List<Object> spans(List<Block.Span> spans) {
    var content = new ArrayList<Object>();
    for (Block.Span span : spans) {
      R run = span.link().isPresent() ? Wml.run(span.text(), "Hyperlink") : Wml.run(span.text());
      span.styles().forEach(style -> mark(run.getRPr(), style));
      if (span.link().isPresent()) {
        P.Hyperlink link = Wml.MAKE.createPHyperlink();
        link.setId(file.link(span.link().get()));
        link.getContent().add(run);
        content.add(Wml.MAKE.createPHyperlink(link));
      } else {
        content.add(run);
      }
    }
    return content;
  }

  private static void mark(RPr look, Block.Style style) {
    switch (style) {
      case STRONG -> look.setB(Wml.yes());
      case EMPHASIS -> look.setI(Wml.yes());
      case STRUCK -> look.setStrike(Wml.yes());
      case RAISED -> look.setVertAlign(place(STVerticalAlignRun.SUPERSCRIPT));
      case LOWERED -> look.setVertAlign(place(STVerticalAlignRun.SUBSCRIPT));
      case CODE -> {
        RFonts font = Wml.MAKE.createRFonts();
        font.setAscii(CODE_FONT);
        font.setHAnsi(CODE_FONT);
        font.setCs(CODE_FONT);
        look.setRFonts(font);
      }
    }
  }

  private static CTVerticalAlignRun place(STVerticalAlignRun where) {
    CTVerticalAlignRun place = Wml.MAKE.createCTVerticalAlignRun();
    place.setVal(where);
    return place;
  }
}
