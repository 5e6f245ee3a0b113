package org.mentordirectory.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DrawingStyleTest {
  private static Element drawing(String style, String shapes) throws Exception {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg'><style>%s</style>%s</svg>"
            .formatted(style, shapes);
    Element element =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    DrawingStyle.writeInto(element);
    return element;
  }

  private static String styleOf(Element drawing, String tag) {
    return ((Element) drawing.getElementsByTagName(tag).item(0)).getAttribute("style");
  }

  @Test
  void aClassComesBeforeAnElementWhateverTheirOrder() throws Exception {
    Element drawing =
        drawing(".number { fill: #fff } text { fill: #000 }", "<text class='number'>1</text>");

    assertThat(styleOf(drawing, "text")).isEqualTo("fill:#fff;");
    assertThat(drawing.getElementsByTagName("style").getLength()).isZero();
  }

  @Test
  void whatIsForDarkScreensIsLeftOut() throws Exception {
    Element drawing =
        drawing(
            "path { stroke: #111 } @media (prefers-color-scheme: dark) { path { stroke: #eee } }"
                + " path { fill: none }",
            "<path/>");

    assertThat(styleOf(drawing, "path")).isEqualTo("stroke:#111;fill:none;");
  }

  @Test
  void wordsAreSetInTheFontOfTheDocument() throws Exception {
    Element drawing =
        drawing("text { font: bold 15px/1.3 system-ui, serif }", "<text font-family='serif'/>");

    assertThat(styleOf(drawing, "text"))
        .isEqualTo("font-style:normal;font-weight:bold;font-size:15px;");
    assertThat(drawing.getAttribute("font-family")).isEqualTo("Source Sans 3");
    assertThat(((Element) drawing.getElementsByTagName("text").item(0)).hasAttribute("font-family"))
        .isFalse();
  }

  @Test
  void brokenStyleHarmsNothing() throws Exception {
    Element drawing = drawing("@media { text { fill: #000 } { ; } ::x {", "<text/>");

    assertThat(styleOf(drawing, "text")).isEmpty();
  }
}
