package org.mentordirectory.document;

import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.docx4j.w14.CTSdtCheckbox;
import org.docx4j.w14.CTSdtCheckboxSymbol;
import org.docx4j.wml.CTLock;
import org.docx4j.wml.CTPlaceholder;
import org.docx4j.wml.CTSdtDate;
import org.docx4j.wml.CTSdtDropDownList;
import org.docx4j.wml.CTSdtListItem;
import org.docx4j.wml.CTSdtText;
import org.docx4j.wml.Id;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.R;
import org.docx4j.wml.STCalendarType;
import org.docx4j.wml.STLock;
import org.docx4j.wml.STSdtDateMappingType;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tag;
import org.mentordirectory.content.FormField;

/**
 * Content controls, in which people write (ISO/IEC 29500-1, clause 17.5.2; the check box is of
 * [MS-DOCX], section 2.6.1.18). Each is locked, so that nobody deletes it with the answer.
 */
final class DocxControls {
  /** Word says that a file with a longer tag or title is damaged. */
  private static final int MOST_NAME = 64;

  private static final int MOST_CHOICE = 255;
  private static final String BOX = "2610";
  private static final String CROSSED_BOX = "2612";
  private static final String BOX_FONT = "MS Gothic";
  private static final ObjectFactory MAKE = Wml.MAKE;

  private final DocxFile file;
  private final String language;
  private int made;

  /**
   * A maker of the controls of one document.
   *
   * @param language of its days
   */
  DocxControls(DocxFile file, String language) {
    this.file = file;
    this.language = language;
  }

  /**
   * A place for text.
   *
   * @param tag by which the answer is read back
   * @param title as it stands above the control, and as it is read out
   * @param prompt what stands there until somebody writes
   * @param lines whether a line can end in it
   * @param answer what stands there already; empty for nothing
   */
  SdtRun text(String tag, String title, String prompt, boolean lines, String answer) {
    CTSdtText text = MAKE.createCTSdtText();
    text.setMultiLine(lines);
    return control(tag, title, prompt, answer, MAKE.createSdtPrText(text));
  }

  /** A place for a day, with a calendar to choose it from. */
  SdtRun day(String tag, String title, String prompt) {
    CTSdtDate day = MAKE.createCTSdtDate();
    day.setDateFormat(MAKE.createCTSdtDateDateFormat());
    day.getDateFormat().setVal("d MMMM yyyy");
    day.setLid(MAKE.createCTLang());
    day.getLid().setVal(language);
    day.setStoreMappedDataAs(MAKE.createCTSdtDateMappingType());
    day.getStoreMappedDataAs().setVal(STSdtDateMappingType.DATE);
    day.setCalendar(MAKE.createCTCalendarType());
    day.getCalendar().setVal(STCalendarType.GREGORIAN);
    return control(tag, title, prompt, "", MAKE.createSdtPrDate(day));
  }

  /** A list to choose one from; Word takes no two choices that look the same. */
  SdtRun list(String tag, String title, String prompt, List<FormField.Choice> choices) {
    CTSdtDropDownList list = MAKE.createCTSdtDropDownList();
    Set<String> shown = new HashSet<>();
    Set<String> values = new HashSet<>();
    for (FormField.Choice choice : choices) {
      CTSdtListItem item = MAKE.createCTSdtListItem();
      item.setDisplayText(Wml.cut(choice.label(), MOST_CHOICE));
      item.setValue(Wml.cut(choice.value(), MOST_CHOICE));
      if (shown.add(item.getDisplayText()) && values.add(item.getValue())) {
        list.getListItem().add(item);
      }
    }
    return control(tag, title, prompt, "", MAKE.createSdtPrDropDownList(list));
  }

  /** A box to tick. */
  SdtRun box(String tag, String title) {
    var factory = new org.docx4j.w14.ObjectFactory();
    CTSdtCheckbox box = factory.createCTSdtCheckbox();
    box.setChecked(factory.createCTOnOff());
    box.getChecked().setVal("0");
    box.setCheckedState(sign(CROSSED_BOX));
    box.setUncheckedState(sign(BOX));
    SdtPr properties = properties(tag, title);
    properties.getRPrOrAliasOrLock().add(factory.createCheckbox(box));
    return control(properties, Wml.run(Character.toString(Integer.parseInt(BOX, 16)), "Box"));
  }

  private static CTSdtCheckboxSymbol sign(String code) {
    CTSdtCheckboxSymbol sign = new org.docx4j.w14.ObjectFactory().createCTSdtCheckboxSymbol();
    sign.setVal(code);
    sign.setFont(BOX_FONT);
    return sign;
  }

  private SdtRun control(
      String tag, String title, String prompt, String answer, JAXBElement<?> kind) {
    SdtPr properties = properties(tag, title);
    CTPlaceholder placeholder = MAKE.createCTPlaceholder();
    placeholder.setDocPart(MAKE.createCTPlaceholderDocPart());
    placeholder.getDocPart().setVal(file.prompt(prompt));
    List<Object> all = properties.getRPrOrAliasOrLock();
    all.add(MAKE.createSdtPrPlaceholder(placeholder));
    if (answer.isEmpty()) {
      all.add(MAKE.createSdtPrShowingPlcHdr(Wml.yes()));
    }
    all.add(kind);
    return control(
        properties, answer.isEmpty() ? Wml.run(prompt, "PlaceholderText") : Wml.run(answer));
  }

  private static SdtRun control(SdtPr properties, R content) {
    SdtRun control = MAKE.createSdtRun();
    control.setSdtPr(properties);
    control.setSdtContent(MAKE.createCTSdtContentRun());
    control.getSdtContent().getContent().add(content);
    return control;
  }

  /** What all have, in the order of the schema. */
  private SdtPr properties(String tag, String title) {
    SdtPr.Alias alias = MAKE.createSdtPrAlias();
    alias.setVal(Wml.cut(title, MOST_NAME));
    Tag tagged = MAKE.createTag();
    tagged.setVal(tag);
    Id id = MAKE.createId();
    id.setVal(BigInteger.valueOf(++made));
    CTLock lock = MAKE.createCTLock();
    lock.setVal(STLock.SDT_LOCKED);
    SdtPr properties = MAKE.createSdtPr();
    properties
        .getRPrOrAliasOrLock()
        .addAll(List.of(MAKE.createSdtPrAlias(alias), tagged, id, MAKE.createSdtPrLock(lock)));
    return properties;
  }
}
