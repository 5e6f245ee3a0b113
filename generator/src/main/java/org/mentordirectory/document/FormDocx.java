package org.mentordirectory.document;

import java.util.List;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.FormPart;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.BlockReader;
import org.mentordirectory.words.Messages;

/**
 * A form as a Word document (Office Open XML, ISO/IEC 29500). Each field is a content control whose
 * tag is the field's name, so that answers can be read back:
 *
 * <ul>
 *   <li>a line, a paragraph, a day, one of several: {@code name}
 *   <li>a signature: {@code name}, and its day {@code name.date}
 *   <li>some of several: a check box each, {@code name.1} for the first choice
 *   <li>a scale: a check box each, {@code name.1} to {@code name.5}
 * </ul>
 */
public final class FormDocx {
  private FormDocx() {}

  /**
   * The document.
   *
   * @param words beginning with {@code docx.} and {@code form.}
   * @return the bytes of a {@code .docx} file, the same for the same form
   */
  public static byte[] of(Article.Form form, Scheme scheme, Messages words) {
    String language = language(scheme);
    var file = new DocxFile(language);
    file.add(Wml.paragraph("Heading1", Wml.run(form.title())));
    if (!form.summary().isEmpty()) {
      file.add(Wml.paragraph("Lead", Wml.run(form.summary())));
    }
    var prose = new DocxProse(file, words);
    var fields = new DocxFields(file, new DocxControls(file, language), scheme, words);
    for (FormPart part : form.parts()) {
      if (part instanceof FormPart.Prose text) {
        prose.add(BlockReader.blocks(text, form, scheme));
      } else if (part instanceof FormPart.Scales scales) {
        fields.addScales(scales);
      } else if (part instanceof FormPart.Fields some) {
        some.fields().forEach(fields::add);
      }
    }
    frame(file, form, scheme, words);
    return file.bytes();
  }

  /** What stands on each page, and what the file says of itself. */
  private static void frame(DocxFile file, Article.Form form, Scheme scheme, Messages words) {
    String institution = scheme.institution().map(name -> " · " + name).orElse("");
    // The numbers of pages are fields; what stands around them is found by two signs.
    List<String> around = List.of(words.text("docx.page", "\t", "\t").split("\t", -1));
    file.frame(
        Wml.paragraph("Header", Wml.run(scheme.name() + institution)),
        Wml.paragraph(
            "Footer",
            Wml.run(words.text("docx.contact", scheme.contact().replaceFirst("^(?i)mailto:", ""))),
            Wml.tab(),
            Wml.run(around.get(0)),
            Wml.pageNumber("PAGE"),
            Wml.run(around.get(1)),
            Wml.pageNumber("NUMPAGES"),
            Wml.run(around.get(2))));
    file.describe(form.title(), form.summary(), scheme.name());
  }

  /** Spelling is checked by country; the words of the site are British. */
  private static String language(Scheme scheme) {
    String language = scheme.languages().get(0);
    return language.equals("en") ? "en-GB" : language;
  }
}
