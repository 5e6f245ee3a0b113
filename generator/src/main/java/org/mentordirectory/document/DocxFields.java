package org.mentordirectory.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.FormPart;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.words.Messages;

/** The fields of a form: what is asked, and below it the control that takes the answer. */
record DocxFields(DocxFile file, DocxControls controls, Scheme scheme, Messages words) {
  private static final int LINE = 320;
  private static final int STEP = 700;
  private static final int DAY = 3_000;
  private static final int SIGNATURE = 700;

  void add(FormField field) {
    String write = words.text("docx.write");
    String name = field.name();
    String label = field.label();
    switch (field.kind()) {
      case LINE -> {
        ask(field);
        file.add(Wml.paragraph("Field", controls.text(name, label, write, false, known(field))));
      }
      case PARAGRAPH -> {
        ask(field);
        area(field, controls.text(name, label, write, true, known(field)));
      }
      case DATE -> {
        ask(field);
        file.add(Wml.paragraph("Field", controls.day(name, label, words.text("docx.day"))));
      }
      case ONE_OF -> {
        ask(field);
        choices(field); // a list shows nothing on paper
        String choose = words.text("docx.choose");
        file.add(Wml.paragraph("Field", controls.list(name, label, choose, field.choices())));
      }
      case SOME_OF -> {
        ask(field);
        boxes(field);
      }
      case SIGNATURE -> sign(field);
      case SCALE -> addScales(new FormPart.Scales(field.ends(), List.of(field)));
    }
  }

  /** A table with a row for each statement and a box for each step. */
  void addScales(FormPart.Scales scales) {
    String caption = words.text("form.scale", scales.ends().low(), scales.ends().high());
    file.add(Wml.paragraph("FieldHint", Wml.run(caption)));
    int steps = FormField.STEPS.size();
    var widths = new int[1 + steps];
    Arrays.fill(widths, STEP);
    widths[0] = DocxFile.TEXT_WIDTH - steps * STEP;
    var table = new DocxTable(caption, true, widths);
    var head = new ArrayList<Xml>();
    head.add(Wml.paragraph("TableHead", Wml.run(words.text("form.statement"))));
    FormField.STEPS.forEach(
        step -> head.add(centred(Wml.paragraph("TableHead", Wml.run(step.toString())))));
    table.head(head);
    for (FormField field : scales.fields()) {
      table.row(row(field));
    }
    file.add(table.table());
  }

  private List<Xml> row(FormField field) {
    Xml statement = Wml.paragraph("TableText", Wml.run(field.label()));
    if (!field.help().isEmpty()) {
      statement.inside().add(Wml.run("\n" + field.help(), "Help"));
    }
    var cells = new ArrayList<Xml>(List.of(statement));
    for (int step : FormField.STEPS) {
      String title = words.text("docx.step", field.label(), step);
      cells.add(
          centred(Wml.paragraph("TableText", controls.box(field.name() + "." + step, title))));
    }
    return cells;
  }

  private void ask(FormField field) {
    file.add(Wml.paragraph("FieldLabel", Wml.run(field.label())));
    help(field);
  }

  private void help(FormField field) {
    if (!field.help().isEmpty()) {
      file.add(Wml.paragraph("FieldHint", Wml.run(field.help())));
    }
  }

  private void choices(FormField field) {
    String all = String.join("; ", field.choices().stream().map(FormField.Choice::label).toList());
    file.add(Wml.paragraph("FieldHint", Wml.run(words.text("docx.choices", all))));
  }

  private void area(FormField field, Xml control) {
    var table = new DocxTable(field.label(), false, DocxFile.TEXT_WIDTH);
    table.row(List.of(Wml.paragraph("FieldArea", control)), field.lines() * LINE);
    file.add(table.table());
  }

  private void boxes(FormField field) {
    int number = 0;
    for (FormField.Choice choice : field.choices()) {
      number++;
      Xml line =
          Wml.paragraph(
              "CheckItem",
              controls.box(field.name() + "." + number, choice.label()),
              Wml.tab(),
              Wml.run(choice.label()));
      if (number == 1 || number == field.choices().size() - 1) { // none stands alone on a page
        Wml.keepWithNext(line);
      }
      file.add(line);
    }
  }

  /** A place to sign and one for the day, side by side. */
  private void sign(FormField field) {
    file.keepWithNext(); // nobody signs a page with nothing on it
    help(field);
    String signature = words.text("form.signature", field.label());
    String signed = words.text("form.signed");
    var table = new DocxTable(signature, true, DocxFile.TEXT_WIDTH - DAY, DAY);
    table.head(
        List.of(
            Wml.paragraph("TableHead", Wml.run(signature)),
            Wml.paragraph("TableHead", Wml.run(signed))));
    table.row(
        List.of(
            Wml.paragraph(
                "TableText",
                controls.text(field.name(), signature, words.text("docx.write"), false, "")),
            Wml.paragraph(
                "TableText",
                controls.day(
                    field.name() + ".date",
                    words.text("docx.signed", field.label()),
                    words.text("docx.day")))),
        SIGNATURE);
    file.add(table.table());
  }

  private static Xml centred(Xml paragraph) {
    Wml.look(paragraph).add(Wml.value("jc", "center"));
    return paragraph;
  }

  private String known(FormField field) {
    return field.fact().flatMap(fact -> fact.from(scheme)).orElse("");
  }
}
