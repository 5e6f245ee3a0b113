package org.mentordirectory.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes the rules of a drawing's style sheet into its elements, as the drawer knows neither which
 * rule comes before which, nor rules for some screens only, nor {@code font}. Selectors are what
 * drawing programs write: an element, classes, an id. Words are set in the font of the document.
 *
 * @see <a href="https://www.w3.org/TR/CSS2/cascade.html#specificity">CSS 2.2, 6.4.3</a>
 */
final class DrawingStyle {
  private static final Pattern COMMENT =
      Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+(?:\\*/|\\z)", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("(?<![^{}])([^{}]++)\\{([^{}]*+)}");
  private static final Pattern SELECTOR =
      Pattern.compile("([a-zA-Z]*+)((?:\\.[\\w-]++)*+)(?:#([\\w-]++))?");

  /** The parts of {@code font} that matter here: {@code italic bold 15px/1.3 …}. */
  private static final Pattern FONT =
      Pattern.compile("\\s*+(italic|oblique)?\\s*+(bold|[1-9]00)?\\s*+([\\d.]++[a-z%]++).*");

  private record Rule(
      String tag, List<String> classes, String id, int weight, Map<String, String> declarations) {
    boolean fits(Element element) {
      return (tag.isEmpty() || tag.equals(element.getTagName()))
          && (id.isEmpty() || id.equals(element.getAttribute("id")))
          && List.of(element.getAttribute("class").split("\\s+")).containsAll(classes);
    }
  }

  private DrawingStyle() {}

  /** Styles each element of a drawing by itself, and takes the style sheets out. */
  static void writeInto(Element svg) {
    List<Rule> rules = rules(svg);
    NodeList all = svg.getElementsByTagName("*");
    style(svg, rules);
    for (int i = 0; i < all.getLength(); i++) {
      style((Element) all.item(i), rules);
    }
    svg.setAttribute("font-family", PrintFonts.FAMILY);
  }

  private static void style(Element element, List<Rule> rules) {
    var style = new LinkedHashMap<String, String>();
    rules.stream().filter(rule -> rule.fits(element)).forEach(r -> style.putAll(r.declarations()));
    style.putAll(declarations(element.getAttribute("style")));
    style.remove("font-family");
    element.removeAttribute("font-family");
    if (!style.isEmpty()) {
      var text = new StringBuilder();
      style.forEach((name, value) -> text.append(name).append(':').append(value).append(';'));
      element.setAttribute("style", text.toString());
    }
  }

  /** The rules of all style sheets, the weakest first. */
  private static List<Rule> rules(Element svg) {
    var rules = new ArrayList<Rule>();
    NodeList sheets = svg.getElementsByTagName("style");
    while (sheets.getLength() > 0) {
      String sheet = COMMENT.matcher(sheets.item(0).getTextContent()).replaceAll("");
      Matcher rule = RULE.matcher(withoutAtRules(sheet));
      while (rule.find()) {
        Map<String, String> declarations = declarations(rule.group(2));
        for (String selector : rule.group(1).split(",")) {
          add(selector.strip(), declarations, rules);
        }
      }
      sheets.item(0).getParentNode().removeChild(sheets.item(0));
    }
    rules.sort(Comparator.comparingInt(Rule::weight));
    return rules;
  }

  private static void add(String text, Map<String, String> declarations, List<Rule> rules) {
    Matcher selector = SELECTOR.matcher(text);
    if (!text.isEmpty() && selector.matches()) {
      List<String> classes =
          List.of(selector.group(2).split("\\.")).stream().filter(c -> !c.isEmpty()).toList();
      String id = selector.group(3) == null ? "" : selector.group(3);
      int weight =
          (id.isEmpty() ? 0 : 10_000)
              + 100 * classes.size()
              + (selector.group(1).isEmpty() ? 0 : 1);
      rules.add(new Rule(selector.group(1), classes, id, weight, declarations));
    }
  }

  private static Map<String, String> declarations(String text) {
    var declarations = new LinkedHashMap<String, String>();
    for (String declaration : text.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip();
        String value = declaration.substring(colon + 1).replace("!important", "").strip();
        Matcher font = FONT.matcher(value);
        if (!name.equals("font")) {
          declarations.put(name, value);
        } else if (font.matches()) {
          declarations.put("font-style", font.group(1) == null ? "normal" : font.group(1));
          declarations.put("font-weight", font.group(2) == null ? "normal" : font.group(2));
          declarations.put("font-size", font.group(3));
        }
      }
    }
    return declarations;
  }

  private static String withoutAtRules(String sheet) {
    var kept = new StringBuilder();
    int at = 0;
    while (at < sheet.length()) {
      if (sheet.charAt(at) == '@') {
        at = endOfRule(sheet, at);
      } else {
        kept.append(sheet.charAt(at));
        at++;
      }
    }
    return kept.toString();
  }

  /** Behind the semicolon or the last brace of a rule. */
  private static int endOfRule(String sheet, int start) {
    int depth = 0;
    for (int at = start; at < sheet.length(); at++) {
      char sign = sheet.charAt(at);
      if (sign == '{') {
        depth++;
      } else if (sign == '}') {
        depth--;
      }
      if (depth <= 0 && (sign == ';' || sign == '}')) {
        return at + 1;
      }
    }
    return sheet.length();
  }
}
