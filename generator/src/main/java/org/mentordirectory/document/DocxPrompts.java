package org.mentordirectory.document;

import java.util.List;
import java.util.Map;
import org.docx4j.wml.CTDocPart;
import org.docx4j.wml.CTDocPartBehavior;
import org.docx4j.wml.CTDocPartBehaviors;
import org.docx4j.wml.CTDocPartCategory;
import org.docx4j.wml.CTDocPartGallery;
import org.docx4j.wml.CTDocPartName;
import org.docx4j.wml.CTDocPartPr;
import org.docx4j.wml.CTDocPartType;
import org.docx4j.wml.CTDocPartTypes;
import org.docx4j.wml.GlossaryDocument;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.STDocPartBehavior;
import org.docx4j.wml.STDocPartGallery;
import org.docx4j.wml.STDocPartType;

/** The prompts of a form as building blocks (ISO/IEC 29500-1, clause 17.12). */
final class DocxPrompts {
  private static final ObjectFactory MAKE = Wml.MAKE;

  private DocxPrompts() {}

  /**
   * The part that holds them.
   *
   * @param prompts names by words
   */
  static GlossaryDocument glossary(Map<String, String> prompts) {
    GlossaryDocument glossary = MAKE.createGlossaryDocument();
    glossary.setDocParts(MAKE.createCTDocParts());
    prompts.forEach((words, name) -> glossary.getDocParts().getDocPart().add(block(name, words)));
    return glossary;
  }

  private static CTDocPart block(String name, String words) {
    CTDocPartPr properties = MAKE.createCTDocPartPr();
    properties
        .getNameOrStyleOrCategory()
        .addAll(List.of(name(name), category(), types(), behaviours()));
    CTDocPart block = MAKE.createCTDocPart();
    block.setDocPartPr(properties);
    block.setDocPartBody(MAKE.createBody());
    block
        .getDocPartBody()
        .getContent()
        .add(Wml.paragraph("Normal", Wml.run(words, "PlaceholderText")));
    return block;
  }

  private static CTDocPartName name(String name) {
    CTDocPartName named = MAKE.createCTDocPartName();
    named.setVal(name);
    return named;
  }

  private static CTDocPartCategory category() {
    CTDocPartGallery gallery = MAKE.createCTDocPartGallery();
    gallery.setVal(STDocPartGallery.PLACEHOLDER);
    CTDocPartCategory category = MAKE.createCTDocPartCategory();
    category.setName(MAKE.createCTDocPartCategoryName());
    category.getName().setVal("General");
    category.setGallery(gallery);
    return category;
  }

  private static CTDocPartTypes types() {
    CTDocPartType type = MAKE.createCTDocPartType();
    type.setVal(STDocPartType.BB_PLC_HDR);
    CTDocPartTypes types = MAKE.createCTDocPartTypes();
    types.getType().add(type);
    return types;
  }

  private static CTDocPartBehaviors behaviours() {
    CTDocPartBehavior behaviour = MAKE.createCTDocPartBehavior();
    behaviour.setVal(STDocPartBehavior.CONTENT);
    CTDocPartBehaviors behaviours = MAKE.createCTDocPartBehaviors();
    behaviours.getBehavior().add(behaviour);
    return behaviours;
  }
}
