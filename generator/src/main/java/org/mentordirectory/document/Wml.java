package org.mentordirectory.document;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.Text;

/** The small elements of WordprocessingML (ISO/IEC 29500-1, clause 17). */
final class Wml {
  static final ObjectFactory MAKE = new ObjectFactory();

  private Wml() {}

  /**
   * A paragraph.
   *
   * @param style the id of one in {@code styles.xml}
   * @param content runs, links and content controls
   */
  static P paragraph(String style, Object... content) {
    return paragraph(style, List.of(content));
  }

  static P paragraph(String style, List<?> content) {
    PPrBase.PStyle styled = MAKE.createPPrBasePStyle();
    styled.setVal(style);
    P paragraph = MAKE.createP();
    paragraph.setPPr(MAKE.createPPr());
    paragraph.getPPr().setPStyle(styled);
    paragraph.getContent().addAll(content);
    return paragraph;
  }

  /** Words; a line end is a break within the paragraph. */
  static R run(String words) {
    R run = MAKE.createR();
    run.setRPr(MAKE.createRPr());
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.getContent().add(MAKE.createBr());
      }
      Text text = MAKE.createText();
      text.setValue(clean(lines[i]));
      text.setSpace("preserve");
      run.getContent().add(text);
    }
    return run;
  }

  /** Words in a character style. */
  static R run(String words, String style) {
    RStyle styled = MAKE.createRStyle();
    styled.setVal(style);
    R run = run(words);
    run.getRPr().setRStyle(styled);
    return run;
  }

  static R tab() {
    R run = MAKE.createR();
    run.getContent().add(MAKE.createRTab());
    return run;
  }

  /**
   * A number that the word processor fills in.
   *
   * @param field {@code PAGE} or {@code NUMPAGES}
   */
  static JAXBElement<CTSimpleField> pageNumber(String field) {
    CTSimpleField number = MAKE.createCTSimpleField();
    number.setInstr(field);
    number.getContent().add(run("1"));
    return MAKE.createPFldSimple(number);
  }

  static BooleanDefaultTrue yes() {
    return new BooleanDefaultTrue();
  }

  /** Without the characters that XML 1.0 can't hold (its section 2.2), on one line. */
  static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .map(sign -> sign < ' ' ? ' ' : sign)
        .filter(sign -> sign < 0xD800 || sign > 0xDFFF && sign != 0xFFFE && sign != 0xFFFF)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** As much of a text as fits, with an ellipsis where it was cut. */
  static String cut(String text, int most) {
    String clean = clean(text);
    if (clean.length() <= most) {
      return clean;
    }
    int end = most - 1;
    return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
