package org.mentordirectory.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Node;

/** Reads a Word document by Apache POI, as another program than the one that wrote it. */
public final class DocxReader implements AutoCloseable {
  private static final List<String> KINDS = List.of("text", "date", "dropDownList", "checkbox");

  static {
    // POI logs by Log4j, which complains on the console when it is alone.
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
  }

  private final XWPFDocument document;

  /** Opens a document. */
  public DocxReader(byte[] docx) throws IOException {
    document = new XWPFDocument(new ByteArrayInputStream(docx));
  }

  /**
   * A content control.
   *
   * @param kind the name of the element that makes it what it is; {@code lines} for a text of
   *     several
   * @param prompt what is shown until somebody writes
   * @param value what is written already
   * @param choices as shown, of a list
   */
  public record Control(
      String tag, String alias, String kind, String prompt, String value, List<String> choices) {}

  /** The document as POI has it. */
  public XWPFDocument document() {
    return document;
  }

  /** The content controls from top to bottom. */
  public List<Control> controls() {
    return elements("sdt").stream().map(DocxReader::control).toList();
  }

  /** All elements of a name within the document. */
  public List<Node> elements(String name) {
    return elements(document.getDocument().getDomNode(), name);
  }

  /** All elements of a name within a node. */
  public static List<Node> elements(Node within, String name) {
    var found = new ArrayList<Node>();
    collect(within, name, found);
    return found;
  }

  private static void collect(Node node, String name, List<Node> found) {
    if (name.equals(node.getLocalName())) {
      found.add(node);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, name, found);
    }
  }

  /** An attribute, whatever its namespace; empty where there is none. */
  public static String attribute(Node node, String name) {
    for (int i = 0; i < node.getAttributes().getLength(); i++) {
      if (name.equals(node.getAttributes().item(i).getLocalName())) {
        return node.getAttributes().item(i).getNodeValue();
      }
    }
    return "";
  }

  private static Control control(Node sdt) {
    Node properties = elements(sdt, "sdtPr").get(0);
    String kind =
        KINDS.stream().filter(name -> !elements(properties, name).isEmpty()).findFirst().orElse("");
    boolean lines =
        kind.equals("text")
            && attribute(elements(properties, "text").get(0), "multiLine").matches("1|true");
    boolean asks = !elements(properties, "showingPlcHdr").isEmpty();
    String text = text(elements(sdt, "sdtContent").get(0));
    return new Control(
        attribute(elements(properties, "tag").get(0), "val"),
        attribute(elements(properties, "alias").get(0), "val"),
        lines ? "lines" : kind,
        asks ? text : "",
        asks ? "" : text,
        elements(properties, "listItem").stream()
            .map(item -> attribute(item, "displayText"))
            .toList());
  }

  /** All words within a node. */
  public static String text(Node node) {
    var text = new StringBuilder();
    for (Node words : elements(node, "t")) {
      if (words.getFirstChild() != null) { // POI's DOM has no getTextContent
        text.append(words.getFirstChild().getNodeValue());
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
