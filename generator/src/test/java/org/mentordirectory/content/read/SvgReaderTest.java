package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTest {
  private static List<String> faults(String svg) {
    return new SvgReader()
        .faults(svg.getBytes(StandardCharsets.UTF_8)).stream()
            .map(fault -> fault.line() + ": " + fault.sentence())
            .toList();
  }

  private static String svg(String inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\"\n"
        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n"
        + inside
        + "\n</svg>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Steps</title><desc>One, and another.</desc>",
        "<style>.a { fill: url(#g) } @media (prefers-color-scheme: dark) { .a { fill: #fff } }</style>",
        "<use href=\"#a\"/><use xlink:href=\"#a\"/>",
        "<image href=\"data:image/png;base64,AAAA\"/>",
        "<text>What does url(…) mean? A \\ is a backslash.</text>",
        "<path fill=\"url('#g')\" style=\"fill: url( #g )\"/>"
      })
  void aPlainDrawingPasses(String inside) {
    assertThat(faults("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg(inside))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<script>alert(1)</script> | take the element `<script>` out",
        "<SCRIPT/> | take the element `<SCRIPT>` out",
        "<script href=\"#a\"/> | take the element `<script>` out",
        "<foreignObject/> | take the element `<foreignObject>` out",
        "<b xmlns=\"http://www.w3.org/1999/xhtml\"/> | take the element `<b>` out",
        "<set attributeName=\"href\" to=\"javascript:x\"/> | take the element `<set>` out",
        "<animate attributeName=\"x\"/> | take the element `<animate>` out",
        "<g onclick=\"x()\"/> | take the attribute `onclick` out",
        "<g ONLOAD=\"x()\"/> | take the attribute `onload` out",
        "<a href=\"javascript:x\"/> | take `href=\"javascript:x\"` out; a picture may point only into itself",
        "<image xlink:href=\"//a.example/x\"/> | take `href=\"//a.example/x\"` out; a picture may point only into itself",
        "<use href=\"other.svg#a\"/> | take `href=\"other.svg#a\"` out; a picture may point only into itself",
        "<image href=\"data:image/svg+xml,x\"/> | take `href=\"data:image/svg+xml,x\"` out; a picture may point only into itself",
        "<g fill=\"url(https://a.example/x#g)\"/> | take what is fetched out of the attribute `fill`",
        "<g style=\"fill: u\\72l(x)\"/> | take what is fetched out of the attribute `style`",
        "<style>@import 'x';a{}</style> | take what is fetched out of the style: `@import`, `url(…)` and `\\`",
        "<style>a{fill:url(x)}</style> | take what is fetched out of the style: `@import`, `url(…)` and `\\`",
        "<?xml-stylesheet href=\"x\"?> | take `<?xml-stylesheet …?>` out"
      })
  void whatAPictureDoesNotNeedIsNamedWithItsLine(String inside, String sentence) {
    assertThat(faults(svg(inside))).containsExactly("3: " + sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import 'x';",
        "@im<!-- and -->port 'x';",
        "<![CDATA[@im]]>port 'x';",
        "@im&#x70;ort 'x';",
        "a{fill:<g/>url(x)}",
        "@import 'x';<style/>"
      })
  void aStyleIsReadInOnePiece(String style) {
    assertThat(faults(svg("<style>" + style + "</style>"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://a.example/svg11.dtd\">",
        "<!DOCTYPE svg [<!ENTITY x \"<script/>\">]>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;\">]>"
      })
  void declarationsAreNotRead(String doctype) {
    assertThat(faults(doctype + svg("&x;")))
        .containsExactly("1: take `<!DOCTYPE …>` out; a picture needs none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hello", "<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>"})
  void whatIsNoXmlIsNotShown(String text) {
    assertThat(faults(text))
        .singleElement()
        .asString()
        .contains("the picture can't be read as XML from here; export it again as plain SVG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<svg/>", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>"})
  void otherXmlIsNoPicture(String text) {
    assertThat(faults(text))
        .containsExactly("1: this is no SVG picture; its first element must be `<svg xmlns=…>`");
  }

  @Test
  void manyElementsInOneAnotherDoNoHarm() {
    assertThat(faults(svg("<g>".repeat(20_000) + "</g>".repeat(20_000)))).isEmpty();
  }
}
