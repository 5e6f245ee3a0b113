package org.mentordirectory.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Word document that grows from top to bottom, with the parts that surround its text. The page is
 * A4 with margins of two centimetres; lengths are twentieths of a point.
 */
final class DocxFile {
  /** How wide the text is. */
  static final int TEXT_WIDTH = 9_638;

  /** The list that all bullets are in, as {@code numbering.xml} draws them. */
  static final int BULLETS = 1;

  private static final int NUMBERS = 1; // the abstract list, of which each list is an instance
  private static final int DEEPEST_LIST = 3;
  private static final String SCHEMA =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final String language;
  private final List<Xml> content = new ArrayList<>();
  private final List<Xml> lists = new ArrayList<>();
  private final Map<URI, String> links = new HashMap<>();
  private final Map<String, String> prompts = new LinkedHashMap<>();
  private final Xml section = Wml.of("sectPr");
  private final DocxPackage parts = new DocxPackage();
  private final DocxPackage.Relations relations = new DocxPackage.Relations();

  /**
   * An empty document.
   *
   * @param language in which its spelling is checked
   */
  DocxFile(String language) {
    this.language = language;
    add("styles", styles());
    add("settings", DocxPackage.resource("settings.xml"));
    relations.add(DocxPackage.OFFICE + "numbering", "numbering.xml");
  }

  private String styles() {
    return DocxPackage.resource("styles.xml")
        .replaceFirst("<w:lang w:val=\"[^\"]*", "<w:lang w:val=\"" + language);
  }

  /** Adds a part beside the text; gives the name of the relation to it. */
  private String add(String name, Object xml) {
    parts.add("word/" + name + ".xml", "officedocument.wordprocessingml." + name, xml);
    return relations.add(DocxPackage.OFFICE + name, name + ".xml");
  }

  /** Adds a paragraph, or a table; Word would join two tables that touch. */
  void add(Xml block) {
    if (block.is("w:tbl") || !hasSpaceAbove(Wml.style(block))) {
      partFromTable();
    }
    content.add(block);
  }

  private static boolean hasSpaceAbove(String style) {
    return style.startsWith("Heading") || style.equals("FieldLabel");
  }

  /** Space after a table, which has none of its own, and must not be the last of a file. */
  private void partFromTable() {
    if (!content.isEmpty() && last().is("w:tbl")) {
      content.add(Wml.paragraph("AfterTable"));
    }
  }

  private Xml last() {
    return content.get(content.size() - 1);
  }

  /** What comes next stands on the page of the last paragraph. */
  void keepWithNext() {
    if (last().is("w:p")) {
      Wml.keepWithNext(last());
    }
  }

  /** The last line never stands alone on a page. */
  private void keepEnd() {
    for (int i = content.size() - 2; i >= 0; i--) {
      Xml block = content.get(i);
      if (block.is("w:tbl")) {
        DocxTable.keepWithNext(block, DocxTable.rows(block).size());
        return;
      }
      Wml.keepWithNext(block);
      if (block.inside().size() > 1) {
        return;
      }
    }
  }

  /**
   * A new list with numbers.
   *
   * @param level how deep it is within other lists, from 0
   * @param start the number of its first item
   */
  int numbers(int level, int start) {
    int id = BULLETS + 1 + lists.size();
    Xml begin = Wml.of("lvlOverride", Wml.value("startOverride", start));
    lists.add(
        Wml.of(
                "num",
                Wml.value("abstractNumId", NUMBERS),
                begin.with("w:ilvl", Math.min(level, DEEPEST_LIST)))
            .with("w:numId", id));
    return id;
  }

  /** Makes a paragraph the beginning of an item. */
  static void mark(Xml paragraph, int list, int level) {
    Xml depth = Wml.value("ilvl", Math.min(level, DEEPEST_LIST));
    Wml.look(paragraph).add(Wml.of("numPr", depth, Wml.value("numId", list)));
  }

  /** The name of a link's target within the document. */
  String link(URI target) {
    return links.computeIfAbsent(
        target, added -> relations.addOutside(DocxPackage.OFFICE + "hyperlink", added.toString()));
  }

  /** The name of a prompt, which Word shows again when an answer is taken out. */
  String prompt(String words) {
    return prompts.computeIfAbsent(words, added -> "Prompt" + (prompts.size() + 1));
  }

  /** What stands at the top and at the foot of each page. */
  void frame(Xml header, Xml footer) {
    section.inside().add(reference("header", add("header", spaces(Wml.of("hdr", header)))));
    section.inside().add(reference("footer", add("footer", spaces(Wml.of("ftr", footer)))));
  }

  private static Xml reference(String part, String relation) {
    return Wml.of(part + "Reference").with("w:type", "default").with("r:id", relation);
  }

  /** What the file says of itself. */
  void describe(String title, String summary, String author) {
    parts.add(
        "docProps/core.xml",
        "package.core-properties",
        new Xml(
                "cp:coreProperties",
                new Xml("dc:creator").saying(Wml.clean(author)),
                new Xml("dc:description").saying(Wml.clean(summary)),
                new Xml("dc:language").saying(language),
                new Xml("cp:lastModifiedBy").saying(Wml.clean(author)),
                new Xml("dc:title").saying(Wml.clean(title)))
            .with(
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
            .with("xmlns:dc", "http://purl.org/dc/elements/1.1/"));
  }

  /** The file. */
  byte[] bytes() {
    partFromTable();
    keepEnd();
    section.inside().add(Wml.of("pgSz").with("w:w", 11_906).with("w:h", 16_838));
    Xml margins = Wml.of("pgMar").with("w:top", 1_418).with("w:right", 1_134);
    margins.with("w:bottom", 1_304).with("w:left", 1_134);
    section.inside().add(margins.with("w:header", 624).with("w:footer", 624).with("w:gutter", 0));
    content.add(section);
    String numbers = lists.stream().map(Xml::toString).collect(Collectors.joining());
    parts.add(
        "word/numbering.xml",
        "officedocument.wordprocessingml.numbering",
        DocxPackage.resource("numbering.xml")
            .replace("</w:numbering>", numbers + "</w:numbering>"));
    if (!prompts.isEmpty()) {
      addPrompts();
    }
    parts.add(
        "word/document.xml",
        "officedocument.wordprocessingml.document.main",
        spaces(Wml.of("document", new Xml("w:body", content))));
    parts.add("word/_rels/document.xml.rels", relations);
    var inside = new DocxPackage.Relations();
    inside.add(DocxPackage.OFFICE + "officeDocument", "word/document.xml");
    inside.add(DocxPackage.CORE, "docProps/core.xml");
    parts.add("_rels/.rels", inside);
    return parts.zip();
  }

  /** The prompts as building blocks (ISO/IEC 29500-1, clause 17.12). */
  private void addPrompts() {
    Xml blocks = Wml.of("docParts");
    prompts.forEach(
        (words, name) ->
            blocks
                .inside()
                .add(
                    Wml.of(
                        "docPart",
                        Wml.of(
                            "docPartPr",
                            Wml.value("name", name),
                            Wml.of(
                                "category",
                                Wml.value("name", "General"),
                                Wml.value("gallery", "placeholder")),
                            Wml.of("types", Wml.value("type", "bbPlcHdr")),
                            Wml.of("behaviors", Wml.value("behavior", "content"))),
                        Wml.of(
                            "docPartBody",
                            Wml.paragraph("Normal", Wml.run(words, "PlaceholderText"))))));
    parts.add(
        "word/glossary/document.xml",
        "officedocument.wordprocessingml.document.glossary",
        spaces(Wml.of("glossaryDocument", blocks)));
    parts.add("word/glossary/styles.xml", "officedocument.wordprocessingml.styles", styles());
    relations.add(DocxPackage.OFFICE + "glossaryDocument", "glossary/document.xml");
    var inside = new DocxPackage.Relations();
    inside.add(DocxPackage.OFFICE + "styles", "styles.xml");
    parts.add("word/glossary/_rels/document.xml.rels", inside);
  }

  /**
   * The root of a part, with the names that it uses; the check boxes are newer than the standard.
   */
  private static Xml spaces(Xml root) {
    return root.with("xmlns:w", SCHEMA)
        .with("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        .with("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml")
        .with("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006")
        .with("mc:Ignorable", "w14");
  }
}
