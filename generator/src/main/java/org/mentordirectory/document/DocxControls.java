package org.mentordirectory.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  Xml text(String tag, String title, String prompt, boolean lines, String answer) {
    return control(tag, title, prompt, answer, Wml.of("text").with("w:multiLine", lines));
  }

  /** A place for a day, with a calendar to choose it from. */
  Xml day(String tag, String title, String prompt) {
    Xml day =
        Wml.of(
            "date",
            Wml.value("dateFormat", "d MMMM yyyy"),
            Wml.value("lid", language),
            Wml.value("storeMappedDataAs", "date"),
            Wml.value("calendar", "gregorian"));
    return control(tag, title, prompt, "", day);
  }

  /** A list to choose one from; Word takes no two choices that look the same. */
  Xml list(String tag, String title, String prompt, List<FormField.Choice> choices) {
    Xml list = Wml.of("dropDownList");
    Set<String> shown = new HashSet<>();
    Set<String> values = new HashSet<>();
    for (FormField.Choice choice : choices) {
      String label = Wml.cut(choice.label(), MOST_CHOICE);
      String value = Wml.cut(choice.value(), MOST_CHOICE);
      if (shown.add(label) && values.add(value)) {
        list.inside().add(Wml.of("listItem").with("w:displayText", label).with("w:value", value));
      }
    }
    return control(tag, title, prompt, "", list);
  }

  /** A box to tick. */
  Xml box(String tag, String title) {
    Xml properties = properties(tag, title);
    properties
        .inside()
        .add(
            new Xml(
                "w14:checkbox",
                new Xml("w14:checked").with("w14:val", 0),
                sign("w14:checkedState", CROSSED_BOX),
                sign("w14:uncheckedState", BOX)));
    return control(properties, Wml.run(Character.toString(Integer.parseInt(BOX, 16)), "Box"));
  }

  private static Xml sign(String state, String code) {
    return new Xml(state).with("w14:val", code).with("w14:font", "MS Gothic");
  }

  private Xml control(String tag, String title, String prompt, String answer, Xml kind) {
    Xml properties = properties(tag, title);
    List<Xml> all = properties.inside();
    all.add(Wml.of("placeholder", Wml.value("docPart", file.prompt(prompt))));
    if (answer.isEmpty()) {
      all.add(Wml.of("showingPlcHdr"));
    }
    all.add(kind);
    return control(
        properties, answer.isEmpty() ? Wml.run(prompt, "PlaceholderText") : Wml.run(answer));
  }

  private static Xml control(Xml properties, Xml content) {
    return Wml.of("sdt", properties, Wml.of("sdtContent", content));
  }

  /** What all have, in the order of the schema. */
  private Xml properties(String tag, String title) {
    return Wml.of(
        "sdtPr",
        Wml.value("alias", Wml.cut(title, MOST_NAME)),
        Wml.value("tag", tag),
        Wml.value("id", ++made),
        Wml.value("lock", "sdtLocked"));
  }
}
