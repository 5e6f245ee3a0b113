package org.mentordirectory.document;

import java.util.ArrayList;
import java.util.List;

/** The small elements of WordprocessingML (ISO/IEC 29500-1, clause 17). */
final class Wml {
  private Wml() {}

  static Xml of(String name, Xml... inside) {
    return new Xml("w:" + name, inside);
  }

  /** An element that is nothing but a value. */
  static Xml value(String name, Object value) {
    return of(name).with("w:val", value);
  }

  /**
   * A paragraph.
   *
   * @param style the id of one in {@code styles.xml}
   * @param content runs, links and content controls
   */
  static Xml paragraph(String style, Xml... content) {
    return paragraph(style, List.of(content));
  }

  static Xml paragraph(String style, List<Xml> content) {
    var all = new ArrayList<Xml>(List.of(of("pPr", value("pStyle", style))));
    all.addAll(content);
    return new Xml("w:p", all);
  }

  /** How a paragraph looks: its style, then what it has besides, in the order of the schema. */
  static List<Xml> look(Xml paragraph) {
    return paragraph.inside().get(0).inside();
  }

  /** The style of a paragraph. */
  static String style(Xml paragraph) {
    return look(paragraph).get(0).attribute("w:val");
  }

  /** Keeps a paragraph on the page of what comes next. */
  static void keepWithNext(Xml paragraph) {
    List<Xml> look = look(paragraph);
    if (look.size() == 1 || !look.get(1).is("w:keepNext")) {
      look.add(1, of("keepNext"));
    }
  }

  /** Words; a line end is a break within the paragraph. */
  static Xml run(String words) {
    return run(words, List.of());
  }

  /** Words in a character style. */
  static Xml run(String words, String style) {
    return run(words, List.of(value("rStyle", style)));
  }

  /**
   * Words.
   *
   * @param look in the order of the schema
   */
  static Xml run(String words, List<Xml> look) {
    Xml run = of("r", new Xml("w:rPr", look));
    for (String line : words.split("\n", -1)) {
      if (run.inside().size() > 1) {
        run.inside().add(of("br"));
      }
      run.inside().add(of("t").with("xml:space", "preserve").saying(clean(line)));
    }
    return run;
  }

  static Xml tab() {
    return of("r", of("tab"));
  }

  /**
   * A number that the word processor fills in.
   *
   * @param field {@code PAGE} or {@code NUMPAGES}
   */
  static Xml pageNumber(String field) {
    return of("fldSimple", run("1")).with("w:instr", field);
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
