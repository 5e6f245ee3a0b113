package org.mentordirectory.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.GlossaryDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;
import org.docx4j.wml.Tbl;

/** A Word document that grows from top to bottom, with the parts that surround its text. */
final class DocxFile {
  private final String language;
  private final WordprocessingMLPackage file;
  private final MainDocumentPart main;
  private final DocxLists lists;
  private final SectPr section = DocxPage.section();
  private final Map<URI, String> links = new LinkedHashMap<>();
  private final Map<String, String> prompts = new LinkedHashMap<>();

  /**
   * An empty document.
   *
   * @param language in which its spelling is checked
   */
  DocxFile(String language) throws Docx4JException {
    this.language = language;
    file = WordprocessingMLPackage.createPackage();
    main = file.getMainDocumentPart();
    main.setContents(Wml.MAKE.createDocument());
    main.getContents().setBody(Wml.MAKE.createBody());
    main.getContents().setIgnorable("w14"); // the check boxes are newer than the standard
    styles(main.getStyleDefinitionsPart());
    load(main.getDocumentSettingsPart(true), "settings.xml");
    var numbering = new NumberingDefinitionsPart();
    main.addTargetPart(numbering);
    load(numbering, "numbering.xml");
    lists = new DocxLists(numbering.getContents());
  }

  /** Adds a paragraph. */
  void add(P paragraph) {
    if (!hasSpaceAbove(paragraph)) {
      partFromTable();
    }
    main.getContent().add(paragraph);
  }

  /** Adds a table; Word would join two that touch. */
  void add(Tbl table) {
    partFromTable();
    main.getContent().add(table);
  }

  private static boolean hasSpaceAbove(P paragraph) {
    String style = paragraph.getPPr().getPStyle().getVal();
    return style.startsWith("Heading") || style.equals("FieldLabel");
  }

  /** Space after a table, which has none of its own, and must not be the last of a file. */
  private void partFromTable() {
    List<Object> content = main.getContent();
    if (!content.isEmpty() && content.get(content.size() - 1) instanceof Tbl) {
      content.add(Wml.paragraph("AfterTable"));
    }
  }

  /** What comes next stands on the page of the last paragraph. */
  void keepWithNext() {
    List<Object> content = main.getContent();
    if (content.get(content.size() - 1) instanceof P last) {
      last.getPPr().setKeepNext(Wml.yes());
    }
  }

  /** The last line never stands alone on a page. */
  private void keepEnd() {
    List<Object> content = main.getContent();
    for (int i = content.size() - 2; i >= 0; i--) {
      if (content.get(i) instanceof Tbl table) {
        DocxTable.keepWithNext(table, table.getContent().size());
        return;
      }
      P paragraph = (P) content.get(i);
      paragraph.getPPr().setKeepNext(Wml.yes());
      if (!paragraph.getContent().isEmpty()) {
        return;
      }
    }
  }

  /** The lists of the document. */
  DocxLists lists() {
    return lists;
  }

  /** The name of a link's target within the document. */
  String link(URI target) {
    return links.computeIfAbsent(
        target,
        added -> {
          Relationship link = new org.docx4j.relationships.ObjectFactory().createRelationship();
          link.setType(Namespaces.HYPERLINK);
          link.setTarget(added.toString());
          link.setTargetMode("External");
          main.getRelationshipsPart().addRelationship(link);
          return link.getId();
        });
  }

  /** The name of a prompt, which Word shows again when an answer is taken out. */
  String prompt(String words) {
    return prompts.computeIfAbsent(words, added -> "Prompt" + (prompts.size() + 1));
  }

  /** What stands at the top of each page. */
  void setHeader(P content) throws InvalidFormatException {
    Hdr header = Wml.MAKE.createHdr();
    header.getContent().add(content);
    var part = new HeaderPart();
    part.setContents(header);
    refer(Wml.MAKE.createHeaderReference(), main.addTargetPart(part));
  }

  /** What stands at the foot of each page. */
  void setFooter(P content) throws InvalidFormatException {
    Ftr footer = Wml.MAKE.createFtr();
    footer.getContent().add(content);
    var part = new FooterPart();
    part.setContents(footer);
    refer(Wml.MAKE.createFooterReference(), main.addTargetPart(part));
  }

  private void refer(CTRel reference, Relationship part) {
    reference.setId(part.getId());
    DocxPage.refer(section, reference);
  }

  /** What the file says of itself. */
  void describe(String title, String summary, String author) throws Docx4JException {
    file.setTitle(Wml.clean(title));
    var properties = file.getDocPropsCorePart().getContents();
    properties.setDescription(
        new org.docx4j.docProps.core.dc.elements.ObjectFactory()
            .createDescription(literal(summary)));
    properties.setCreator(literal(author));
    properties.setLastModifiedBy(Wml.clean(author));
    properties.setLanguage(literal(language));
  }

  private static SimpleLiteral literal(String text) {
    var literal = new SimpleLiteral();
    literal.getContent().add(Wml.clean(text));
    return literal;
  }

  /** The file. */
  byte[] bytes() throws Docx4JException {
    partFromTable();
    keepEnd();
    main.getContents().getBody().setSectPr(section);
    if (!prompts.isEmpty()) {
      var glossary = new GlossaryDocumentPart();
      glossary.setContents(DocxPrompts.glossary(prompts));
      main.addTargetPart(glossary);
      var styles = new StyleDefinitionsPart(new PartName("/word/glossary/styles.xml"));
      glossary.addTargetPart(styles);
      styles(styles);
    }
    var out = new ByteArrayOutputStream();
    file.save(out);
    return FixedZip.of(out.toByteArray());
  }

  private void styles(StyleDefinitionsPart part) throws Docx4JException {
    load(part, "styles.xml");
    Styles styles = part.getContents();
    styles.getDocDefaults().getRPrDefault().getRPr().getLang().setVal(language);
  }

  private static <E> void load(JaxbXmlPart<E> part, String name) throws Docx4JException {
    try (InputStream in = DocxFile.class.getResourceAsStream(name)) {
      part.setContents(part.unmarshal(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (jakarta.xml.bind.JAXBException e) {
      throw new Docx4JException(name, e);
    }
  }
}
