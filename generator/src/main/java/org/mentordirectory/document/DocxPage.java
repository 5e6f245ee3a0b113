package org.mentordirectory.document;

import java.math.BigInteger;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.SectPr;

/** The page: A4 with margins of two centimetres. Lengths are twentieths of a point. */
final class DocxPage {
  private static final int WIDTH = 11_906;
  private static final int HEIGHT = 16_838;
  private static final int SIDE = 1_134;
  private static final int TOP = 1_418;
  private static final int BOTTOM = 1_304;
  private static final int EDGE = 624;

  /** How wide the text is. */
  static final int TEXT_WIDTH = WIDTH - 2 * SIDE;

  private DocxPage() {}

  static SectPr section() {
    SectPr.PgSz size = Wml.MAKE.createSectPrPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    SectPr.PgMar margins = Wml.MAKE.createSectPrPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setLeft(BigInteger.valueOf(SIDE));
    margins.setRight(BigInteger.valueOf(SIDE));
    margins.setHeader(BigInteger.valueOf(EDGE));
    margins.setFooter(BigInteger.valueOf(EDGE));
    margins.setGutter(BigInteger.ZERO);
    SectPr section = Wml.MAKE.createSectPr();
    section.setPgSz(size);
    section.setPgMar(margins);
    return section;
  }

  /** Puts a header or a footer on every page. */
  static void refer(SectPr section, CTRel reference) {
    if (reference instanceof HeaderReference header) {
      header.setType(HdrFtrRef.DEFAULT);
    } else if (reference instanceof FooterReference footer) {
      footer.setType(HdrFtrRef.DEFAULT);
    }
    section.getEGHdrFtrReferences().add(reference);
  }
}
