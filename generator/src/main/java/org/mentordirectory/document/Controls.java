package org.mentordirectory.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentordirectory.finding.Refusal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Takes the inputs out of a page and leaves a box of the same size for each: a link, which {@link
 * PdfFields} turns into a field, or a place for the pen.
 */
final class Controls {
  private static final String ADDRESS = "field:";

  /** How high a line of writing is, and what a box has besides its lines. */
  private static final double LINE_MILLIMETRES = 6;

  private static final double EDGES_MILLIMETRES = 2;

  private Controls() {}

  /** Turns inputs into links; gives the fields by the addresses of these links. */
  static Map<String, PdfField> toLinks(Document page) throws Refusal {
    var fields = new LinkedHashMap<String, PdfField>();
    for (Element control : in(page)) {
      PdfField field = field(control);
      String address = ADDRESS + fields.size();
      fields.put(address, field);
      Element box = box(page, "a", field, control);
      box.setAttribute("href", address);
      box.setAttribute("title", field.label());
      if (field.kind() == PdfField.Kind.LINES) {
        box.setAttribute("style", "height: " + height(control) + "mm");
      }
      control.getParentNode().replaceChild(box, control);
    }
    return fields;
  }

  /** Turns inputs into places for the pen. */
  static void toPaper(Document page) throws Refusal {
    for (Element control : in(page)) {
      PdfField field = field(control);
      Element box = box(page, "span", field, control);
      if (field.kind() == PdfField.Kind.LINES) {
        for (int i = 0; i < lines(control); i++) {
          Element rule = page.createElement("span");
          rule.setAttribute("class", "rule");
          rule.setTextContent(i == 0 ? field.value() : "");
          box.appendChild(rule);
        }
      } else if (!field.kind().isChoice()) {
        box.setTextContent(field.value());
      }
      control.getParentNode().replaceChild(box, control);
    }
  }

  private static List<Element> in(Document page) {
    var controls = new ArrayList<Element>();
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element
          && List.of("input", "textarea").contains(element.getTagName())) {
        controls.add(element);
      }
    }
    return controls;
  }

  private static PdfField field(Element control) throws Refusal {
    PdfField.Kind kind =
        control.getTagName().equals("textarea")
            ? PdfField.Kind.LINES
            : switch (control.getAttribute("type")) {
              case "checkbox" -> PdfField.Kind.BOX;
              case "radio" -> PdfField.Kind.CIRCLE;
              default -> PdfField.Kind.LINE;
            };
    String name = control.getAttribute("name");
    String label = control.getAttribute("title");
    if (name.isEmpty() || label.isEmpty()) {
      throw new Refusal(
          "an input for print needs a name and a title; this has `%s` and `%s`"
              .formatted(name, label));
    }
    return new PdfField(
        name,
        kind,
        label,
        kind == PdfField.Kind.CIRCLE ? question(control, label) : label,
        kind == PdfField.Kind.LINES ? control.getTextContent() : control.getAttribute("value"),
        control.hasAttribute("checked"));
  }

  /** What the group around a circle asks. */
  private static String question(Element circle, String otherwise) {
    for (Node around = circle.getParentNode(); around != null; around = around.getParentNode()) {
      if (around instanceof Element group && group.getAttribute("role").equals("radiogroup")) {
        return group.getAttribute("aria-label");
      }
    }
    return otherwise;
  }

  private static Element box(Document page, String tag, PdfField field, Element control) {
    Element box = page.createElement(tag);
    String classes = "field " + field.kind().word() + " " + control.getAttribute("class");
    box.setAttribute("class", classes.strip());
    return box;
  }

  private static int lines(Element control) {
    String rows = control.getAttribute("rows");
    return rows.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(rows)) : 3;
  }

  private static String height(Element control) {
    double height = lines(control) * LINE_MILLIMETRES + EDGES_MILLIMETRES;
    return String.format(Locale.ROOT, "%.1f", height);
  }
}
