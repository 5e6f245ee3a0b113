package org.mentordirectory.document;

import java.math.BigInteger;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;

/** Bullets and numbers of lists, as {@code numbering.xml} draws them. */
record DocxLists(Numbering numbering) {
  private static final int BULLETS = 1;
  private static final int NUMBERS = 1; // the abstract list, of which each list is an instance
  private static final int DEEPEST = 3;

  /** The list that all bullets are in. */
  int bullets() {
    return BULLETS;
  }

  /**
   * A new list with numbers.
   *
   * @param level how deep it is within other lists, from 0
   * @param start the number of its first item
   */
  int numbers(int level, int start) {
    int id = BULLETS + numbering.getNum().size();
    Numbering.Num list = Wml.MAKE.createNumberingNum();
    list.setNumId(BigInteger.valueOf(id));
    list.setAbstractNumId(Wml.MAKE.createNumberingNumAbstractNumId());
    list.getAbstractNumId().setVal(BigInteger.valueOf(NUMBERS));
    Numbering.Num.LvlOverride begin = Wml.MAKE.createNumberingNumLvlOverride();
    begin.setIlvl(BigInteger.valueOf(Math.min(level, DEEPEST)));
    begin.setStartOverride(Wml.MAKE.createNumberingNumLvlOverrideStartOverride());
    begin.getStartOverride().setVal(BigInteger.valueOf(start));
    list.getLvlOverride().add(begin);
    numbering.getNum().add(list);
    return id;
  }

  /** Makes a paragraph the beginning of an item. */
  static void mark(P paragraph, int list, int level) {
    PPrBase.NumPr number = Wml.MAKE.createPPrBaseNumPr();
    number.setIlvl(Wml.MAKE.createPPrBaseNumPrIlvl());
    number.getIlvl().setVal(BigInteger.valueOf(Math.min(level, DEEPEST)));
    number.setNumId(Wml.MAKE.createPPrBaseNumPrNumId());
    number.getNumId().setVal(BigInteger.valueOf(list));
    paragraph.getPPr().setNumPr(number);
  }
}
