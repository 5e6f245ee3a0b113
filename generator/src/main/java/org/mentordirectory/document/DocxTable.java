package org.mentordirectory.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** A table that grows row by row. Lengths are twentieths of a point. */
final class DocxTable {
  private static final ObjectFactory MAKE = Wml.MAKE;

  /** A table of so few rows stays on one page. */
  private static final int FEW_ROWS = 12;

  private final int[] widths;
  private final Tbl table = MAKE.createTbl();

  /**
   * An empty table.
   *
   * @param caption what it is, for those who don't see it; empty where the text says it
   * @param head whether its first row names the columns
   * @param widths of the columns
   */
  DocxTable(String caption, boolean head, int... widths) {
    this.widths = widths;
    TblPr properties = MAKE.createTblPr();
    properties.setTblStyle(MAKE.createCTTblPrBaseTblStyle());
    properties.getTblStyle().setVal("FormTable");
    properties.setTblW(width(IntStream.of(widths).sum()));
    CTTblLayoutType layout = MAKE.createCTTblLayoutType();
    layout.setType(STTblLayoutType.FIXED);
    properties.setTblLayout(layout);
    CTTblLook look = MAKE.createCTTblLook();
    look.setVal(head ? "0020" : "0000");
    look.setFirstRow(head ? STOnOff.ONE : STOnOff.ZERO);
    properties.setTblLook(look);
    if (!caption.isEmpty()) {
      properties.setTblCaption(MAKE.createCTString());
      properties.getTblCaption().setVal(Wml.clean(caption));
    }
    TblGrid grid = MAKE.createTblGrid();
    for (int width : widths) {
      TblGridCol column = MAKE.createTblGridCol();
      column.setW(BigInteger.valueOf(width));
      grid.getGridCol().add(column);
    }
    table.setTblPr(properties);
    table.setTblGrid(grid);
  }

  /** Adds the row that names the columns, which stands again on each page. */
  void head(List<P> cells) {
    row(cells).getCnfStyleOrDivIdOrGridBefore().add(MAKE.createCTTrPrBaseTblHeader(Wml.yes()));
  }

  /**
   * Adds a row.
   *
   * @return its properties
   */
  TrPr row(List<P> cells) {
    Tr row = MAKE.createTr();
    row.setTrPr(MAKE.createTrPr());
    row.getTrPr().getCnfStyleOrDivIdOrGridBefore().add(MAKE.createCTTrPrBaseCantSplit(Wml.yes()));
    for (int i = 0; i < widths.length; i++) {
      row.getContent().add(cell(widths[i], cells.get(i)));
    }
    table.getContent().add(row);
    return row.getTrPr();
  }

  /** Adds a row that is at least so high. */
  void row(List<P> cells, int height) {
    CTHeight least = MAKE.createCTHeight();
    least.setVal(BigInteger.valueOf(height));
    least.setHRule(STHeightRule.AT_LEAST);
    row(cells).getCnfStyleOrDivIdOrGridBefore().add(MAKE.createCTTrPrBaseTrHeight(least));
  }

  /** The table; the rows of a short one stay together. */
  Tbl table() {
    int rows = table.getContent().size();
    if (rows <= FEW_ROWS) {
      keepWithNext(table, rows - 1);
    }
    return table;
  }

  /** Keeps each of the first rows on the page of what follows it. */
  static void keepWithNext(Tbl table, int rows) {
    for (Object row : table.getContent().subList(0, rows)) {
      for (Object cell : ((Tr) row).getContent()) {
        ((P) ((Tc) cell).getContent().get(0)).getPPr().setKeepNext(Wml.yes());
      }
    }
  }

  private static Tc cell(int width, P content) {
    Tc cell = MAKE.createTc();
    cell.setTcPr(MAKE.createTcPr());
    cell.getTcPr().setTcW(width(width));
    if (!content.getPPr().getPStyle().getVal().equals("FieldArea")) {
      CTVerticalJc middle = MAKE.createCTVerticalJc();
      middle.setVal(STVerticalJc.CENTER);
      cell.getTcPr().setVAlign(middle);
    }
    cell.getContent().add(content);
    return cell;
  }

  private static TblWidth width(int length) {
    TblWidth width = MAKE.createTblWidth();
    width.setW(BigInteger.valueOf(length));
    width.setType("dxa");
    return width;
  }
}
