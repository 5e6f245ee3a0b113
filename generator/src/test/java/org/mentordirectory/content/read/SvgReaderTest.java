package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTest {
  private static final String NOT_UTF_8 =
      "the picture must be XML 1.0 in UTF-8, and say nothing else in its first line; export it"
          + " again as plain SVG";
  private static final String DRAWS_TOO_MUCH =
      "what refers to one another here draws too much or never ends; draw it without `<use>`,"
          + " masks and markers";

  private static List<String> faults(String svg) {
    return new SvgReader()
        .judge(svg.getBytes(StandardCharsets.UTF_8)).faults().stream()
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
        "<image href=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"/>",
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
        "<image href=\"data:image/png;base64,AAAA\"/> | take the picture in `href` out; it is no whole PNG, JPEG or WebP in base64, or has more than 4 million pixels",
        "<filter/> | take the element `<filter>` out",
        "<pattern/> | take the element `<pattern>` out",
        "<animate attributeName=\"x\"/> | take the element `<animate>` out",
        "<g onclick=\"x()\"/> | take the attribute `onclick` out",
        "<g ONLOAD=\"x()\"/> | take the attribute `onload` out",
        "<a href=\"javascript:x\"/> | take `href=\"javascript:x\"` out; a picture may point only into itself",
        "<image xlink:href=\"//a.example/x\"/> | take `href=\"//a.example/x\"` out; a picture may point only into itself",
        "<use href=\"other.svg#a\"/> | take `href=\"other.svg#a\"` out; a picture may point only into itself",
        "<image href=\"data:image/svg+xml,x\"/> | take the picture in `href` out; it is no whole PNG, JPEG or WebP in base64, or has more than 4 million pixels",
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
  void tooManyElementsInOneAnotherAreAFault() {
    assertThat(faults(svg("<g>".repeat(50) + "</g>".repeat(50)))).isEmpty();
    assertThat(faults(svg("<g>".repeat(3_000) + "</g>".repeat(3_000))))
        .containsExactly("3: the picture has too many elements; make it simpler");
  }

  @Test
  void tooManyElementsAreAFault() {
    assertThat(faults(svg("<g/>".repeat(4_000)))).isEmpty();
    assertThat(faults(svg("<g/>".repeat(6_000))))
        .containsExactly("3: the picture has too many elements; make it simpler");
  }

  /** Each of these comes to two of the one before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mask id='p%1$d'><rect style='mask:URL( \"#p%2$d\" )'/><rect clip-path='url(#p%2$d)'/></mask>",
        "<g id='p%1$d'><use href='#p%2$d'/><use href=' #p%2$d '/></g>",
        "<mask id='p%1$d'><g mask='url(#p%2$d)'/><g clip-path='url(#p%2$d)'/></mask>"
      })
  void whatRefersToTwoOfOneAnotherIsAFault(String element) {
    var elements = new StringBuilder();
    for (int i = 1; i <= 30; i++) {
      elements.append(element.formatted(i, i - 1));
    }
    assertThat(faults(svg(elements + "<rect fill='url(#p30)'/><use href='#p30'/>")))
        .containsExactly("1: " + DRAWS_TOO_MUCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<g id='a'><use href='#a'/></g>",
        "<mask id='a'><g mask='url(#b)'/></mask><mask id='b'><g mask='url(#a)'/></mask>"
      })
  void whatRefersToItselfIsAFault(String elements) {
    assertThat(faults(svg(elements))).containsExactly("1: " + DRAWS_TOO_MUCH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='8' height='0.5' viewBox='-.5 0 8 .5' | true",
        "width='100%' height='20mm' viewBox=' 0,0,8,8 ' | true",
        "viewBox='0 0 0 8' | false",
        "viewBox='none' | false",
        "width='0' height='8' | false",
        "width='8' height='0.0px' | false",
        "width='1e9' height='8' | false",
        "width='-8' height='8' | false",
        "width='auto' | false"
      })
  void aPictureHasASizeThatPaperCanHold(String size, boolean fits) {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' " + size + "/>";
    assertThat(faults(svg))
        .hasSize(fits ? 0 : 1)
        .allMatch(fault -> fault.startsWith("1: give the picture a size above nothing"));
  }

  @Test
  void aMarkerIsDrawnAtEachPointOfALine() {
    String line = "<marker id='m'><g/></marker><path marker-mid='url(#m)' d='M0 0%s'/>";
    assertThat(faults(svg(line.formatted(" L1 1".repeat(1_000))))).isEmpty();
    assertThat(faults(svg(line.formatted(" L1 1".repeat(10_000)))))
        .containsExactly("1: " + DRAWS_TOO_MUCH);
  }

  @Test
  void aStyleSheetMayPointToGradientsOnly() {
    String style = "<style>.a{fill:url(#a)}</style>";
    assertThat(faults(svg(style + "<radialGradient id='a'><stop/></radialGradient>"))).isEmpty();
    assertThat(faults(svg(style + "<mask id='a'><g class='a'/></mask>")))
        .containsExactly(
            "1: a style sheet may point with `url(#…)` only to gradients; write the others as"
                + " attributes of the elements that use them");
  }

  @Test
  void aHundredThousandSpacesInAnAddressAreReadAtOnce() {
    assertThat(faults(svg("<g fill='url(" + " ".repeat(99_000) + "'/>"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB2312", "Shift_JIS", "ISO-8859-1", "UTF-16", "UTF-7", "US-ASCII"})
  void aPictureIsUtf8AndSaysNothingElse(String encoding) {
    assertThat(faults("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + svg("")))
        .containsExactly("1: " + NOT_UTF_8);
  }

  @Test
  void whatIsNoUtf8IsNotRead() {
    for (Charset other : List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
      assertThat(new SvgReader().judge(svg("<title>\u00e9</title>").getBytes(other)).faults())
          .extracting(SvgReader.Fault::sentence)
          .containsExactly(NOT_UTF_8);
    }
    assertThat(faults("<?xml version=\"1.1\"?>" + svg(""))).containsExactly("1: " + NOT_UTF_8);
    assertThat(faults("\uFEFF" + svg(""))).isEmpty();
  }

  @Test
  void whatIsPublishedIsWrittenAnewFromWhatWasJudged() {
    String drawing =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- x --><svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:x=\"http://www.w3.org/1999/xlink\"><title>1 &lt; 2 &amp; \u00e9 \uD83D\uDD2C</title>"
            + "<style><![CDATA[a > b{fill:red}]]></style><!-- y -->"
            + "<use x:href=\"#a\" class='\"&amp;&lt;'/></svg>";
    String anew = new SvgReader().judge(drawing.getBytes(StandardCharsets.UTF_8)).svg();
    assertThat(anew)
        .isEqualTo(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\">"
                + "<title>1 &lt; 2 &amp; \u00e9 \uD83D\uDD2C</title><style>a &gt; b{fill:red}</style>"
                + "<use x:href=\"#a\" class=\"&quot;&amp;&lt;\"></use></svg>\n");
    assertThat(new SvgReader().judge(anew.getBytes(StandardCharsets.UTF_8)).svg()).isEqualTo(anew);
  }
}
