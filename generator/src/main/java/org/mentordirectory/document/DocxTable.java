package org.mentordirectory.document;

import java.util.List;
import java.util.stream.IntStream;

/** A table that grows row by row. Lengths are twentieths of a point. */
final class DocxTable {
  /** A table of so few rows stays on one page. */
  private static final int FEW_ROWS = 12;

  /** What stands in a table before its rows. */
  private static final int BEFORE_ROWS = 2;

  private final int[] widths;
  private final Xml table;

  /**
   * An empty table.
   *
   * @param caption what it is, for those who don't see it; empty where the text says it
   * @param head whether its first row names the columns
   * @param widths of the columns
   */
  DocxTable(String caption, boolean head, int... widths) {
    this.widths = widths;
    Xml properties =
        Wml.of(
            "tblPr",
            Wml.value("tblStyle", "FormTable"),
            width("tblW", IntStream.of(widths).sum()),
            Wml.of("tblLayout").with("w:type", "fixed"),
            Wml.value("tblLook", head ? "0020" : "0000").with("w:firstRow", head ? 1 : 0));
    if (!caption.isEmpty()) {
      properties.inside().add(Wml.value("tblCaption", Wml.clean(caption)));
    }
    Xml grid = Wml.of("tblGrid");
    IntStream.of(widths).forEach(width -> grid.inside().add(Wml.of("gridCol").with("w:w", width)));
    this.table = Wml.of("tbl", properties, grid);
  }

  /** Adds the row that names the columns, which stands again on each page. */
  void head(List<Xml> cells) {
    row(cells, Wml.of("tblHeader"));
  }

  /**
   * Adds a row.
   *
   * @param properties that it has besides not being split
   */
  void row(List<Xml> cells, Xml... properties) {
    Xml look = Wml.of("trPr", Wml.of("cantSplit"));
    look.inside().addAll(List.of(properties));
    Xml row = Wml.of("tr", look);
    for (int i = 0; i < widths.length; i++) {
      row.inside().add(cell(widths[i], cells.get(i)));
    }
    table.inside().add(row);
  }

  /** Adds a row that is at least so high. */
  void row(List<Xml> cells, int height) {
    row(cells, Wml.value("trHeight", height).with("w:hRule", "atLeast"));
  }

  /** The table; the rows of a short one stay together. */
  Xml table() {
    int rows = rows(table).size();
    if (rows <= FEW_ROWS) {
      keepWithNext(table, rows - 1);
    }
    return table;
  }

  /** The rows of a table. */
  static List<Xml> rows(Xml table) {
    return table.inside().subList(BEFORE_ROWS, table.inside().size());
  }

  /** Keeps each of the first rows on the page of what follows it. */
  static void keepWithNext(Xml table, int rows) {
    for (Xml row : rows(table).subList(0, rows)) {
      row.inside().stream().skip(1).forEach(cell -> Wml.keepWithNext(cell.inside().get(1)));
    }
  }

  private static Xml cell(int width, Xml content) {
    Xml look = Wml.of("tcPr", width("tcW", width));
    if (!Wml.style(content).equals("FieldArea")) {
      look.inside().add(Wml.value("vAlign", "center"));
    }
    return Wml.of("tc", look, content);
  }

  private static Xml width(String name, int length) {
    return Wml.of(name).with("w:w", length).with("w:type", "dxa");
  }
}
