package org.mentordirectory.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.mentordirectory.finding.Refusal;

/**
 * Turns the links that {@link Controls} left into fields, each in its place: the annotation keeps
 * its rectangle and its place in the structure, where its element becomes a {@code Form}.
 *
 * <p>A choice is a button whose {@code Opt} says in words what choosing it means, as the names of
 * states can hold few signs; PDFBox, and whoever reads the answers, gets these words as its value.
 */
final class PdfFields {
  private static final COSName FONT = COSName.getPDFName("FieldFont");
  private static final String LETTERS = "/FieldFont 11 Tf 0 g";

  private static final COSName OPTIONS = COSName.getPDFName("Opt");
  private static final int MULTILINE = 1 << 12;
  private static final int RADIO = 1 << 15;

  /** What a link has and a field has not. */
  private static final List<String> OF_LINKS =
      List.of("A", "Border", "BS", "Contents", "H", "C", "QuadPoints");

  private final PDDocument pdf;
  private final Map<COSDictionary, COSDictionary> elements;
  private final PDFont letters;
  private final PDAcroForm form;
  private final COSArray roots = new COSArray();
  private final Map<String, COSDictionary> groups = new LinkedHashMap<>();

  /**
   * Begins the form of a document.
   *
   * @param letters the whole font, as people may type signs that the page does not have
   */
  PdfFields(PDDocument pdf, StructureTree structure, PDFont letters) {
    this.pdf = pdf;
    this.elements = structure.elements();
    this.letters = letters;
    this.form = new PDAcroForm(pdf);
    var resources = new PDResources();
    resources.put(FONT, letters);
    form.setDefaultResources(resources);
    form.setDefaultAppearance(LETTERS);
    form.setNeedAppearances(false); // each field has its own, so that no reader must redraw it
    form.getCOSObject().setItem(COSName.FIELDS, roots);
    pdf.getDocumentCatalog().setAcroForm(form);
  }

  /**
   * Makes the fields.
   *
   * @param fields by the addresses of the links that stand for them
   */
  void add(Map<String, PdfField> fields) throws IOException, Refusal {
    Map<String, PDAnnotationWidget> boxes = boxes(fields);
    var circles = new LinkedHashMap<String, List<String>>();
    for (var entry : fields.entrySet()) {
      PdfField field = entry.getValue();
      if (boxes.get(entry.getKey()) == null) {
        throw new Refusal("the field `%s` is on no page".formatted(field.name()));
      }
      if (field.kind() == PdfField.Kind.CIRCLE) {
        circles.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(entry.getKey());
        if (circles.get(field.name()).size() == 1) {
          root(new COSDictionary(), field); // in the order of the page; its circles come below
        }
      } else {
        single(field, boxes.get(entry.getKey()));
      }
    }
    for (List<String> group : circles.values()) {
      circles(group.stream().map(fields::get).toList(), group.stream().map(boxes::get).toList());
    }
    for (PdfField field : fields.values()) {
      if (!field.kind().isChoice()) {
        write(field);
      } else if (field.isChosen()) {
        form.getField(field.name()).setValue(field.value());
      }
    }
  }

  /** Signs that the font has not are shown as question marks, but are still in the value. */
  private void write(PdfField field) throws IOException {
    var shown = new StringBuilder();
    field
        .value()
        .codePoints()
        .forEach(sign -> shown.append(has(sign) ? Character.toString(sign) : "?"));
    PDField written = form.getField(field.name());
    written.setValue(shown.toString());
    written.getCOSObject().setString(COSName.V, field.value());
  }

  private boolean has(int sign) {
    try {
      return sign == '\n' || letters.encode(Character.toString(sign)).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private Map<String, PDAnnotationWidget> boxes(Map<String, PdfField> fields)
      throws IOException, Refusal {
    var boxes = new LinkedHashMap<String, PDAnnotationWidget>();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI to
            && fields.containsKey(to.getURI())) {
          PdfField field = fields.get(to.getURI());
          if (boxes.put(to.getURI(), box(link, page, field)) != null) {
            throw new Refusal(
                "the field `%s` is cut in two by the end of a page; the style sheet for print must"
                        .formatted(field.name())
                    + " keep it together");
          }
        }
      }
    }
    return boxes;
  }

  private PDAnnotationWidget box(PDAnnotationLink link, PDPage page, PdfField field)
      throws Refusal {
    COSDictionary annotation = link.getCOSObject();
    COSDictionary element = elements.get(annotation);
    if (element == null) {
      throw new Refusal(
          "the field `%s` stands where the print template cannot have one, such as in a list"
              .formatted(field.name()));
    }
    element.setName(COSName.S, "Form");
    element.setString("Alt", field.label());
    OF_LINKS.forEach(key -> annotation.removeItem(COSName.getPDFName(key)));
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
    var box = new PDAnnotationWidget(annotation);
    box.setPrinted(true);
    box.setPage(page);
    return box;
  }

  /** A field and its only box are one dictionary. */
  private void single(PdfField field, PDAnnotationWidget box) throws IOException {
    COSDictionary merged = box.getCOSObject();
    root(merged, field);
    if (field.kind() == PdfField.Kind.BOX) {
      merged.setItem(COSName.FT, COSName.BTN);
      merged.setItem(OPTIONS, options(List.of(field)));
      Marks.draw(pdf, box, "0", false);
      merged.setItem(COSName.V, COSName.Off);
    } else {
      merged.setItem(COSName.FT, COSName.TX);
      merged.setString(COSName.DA, LETTERS);
      if (field.kind() == PdfField.Kind.LINES) {
        merged.setInt(COSName.FF, MULTILINE);
      }
    }
  }

  private void circles(List<PdfField> group, List<PDAnnotationWidget> boxes) throws IOException {
    COSDictionary parent = form.getField(group.get(0).name()).getCOSObject();
    parent.setItem(OPTIONS, options(group));
    parent.setItem(COSName.V, COSName.Off);
    var kids = new COSArray();
    for (int i = 0; i < group.size(); i++) {
      COSDictionary box = boxes.get(i).getCOSObject();
      box.setItem(COSName.PARENT, parent);
      box.setString(COSName.TU, group.get(i).label());
      Marks.draw(pdf, boxes.get(i), Integer.toString(i), true);
      kids.add(box);
    }
    parent.setItem(COSName.KIDS, kids);
  }

  /** Names a field, and puts it into the form or into its group. */
  private void root(COSDictionary dictionary, PdfField field) {
    int dot = field.name().indexOf('.');
    COSArray among = roots;
    if (dot >= 0) {
      COSDictionary group = group(field.name().substring(0, dot));
      dictionary.setItem(COSName.PARENT, group);
      among = group.getCOSArray(COSName.KIDS);
    }
    dictionary.setString(COSName.T, field.name().substring(dot + 1));
    dictionary.setString(COSName.TU, field.question());
    if (field.kind() == PdfField.Kind.CIRCLE) {
      dictionary.setItem(COSName.FT, COSName.BTN);
      dictionary.setInt(COSName.FF, RADIO);
    }
    among.add(dictionary);
  }

  private COSDictionary group(String name) {
    return groups.computeIfAbsent(
        name,
        key -> {
          var group = new COSDictionary();
          group.setString(COSName.T, key);
          group.setItem(COSName.KIDS, new COSArray());
          roots.add(group);
          return group;
        });
  }

  private static COSArray options(List<PdfField> choices) {
    var options = new COSArray();
    choices.forEach(choice -> options.add(new COSString(choice.value())));
    return options;
  }
}
