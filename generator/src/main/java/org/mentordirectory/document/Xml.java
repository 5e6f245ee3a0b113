package org.mentordirectory.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of XML that grows; what is in it is escaped when it is written. */
final class Xml {
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Xml> inside;
  private String text = "";

  /**
   * An element.
   *
   * @param name with its prefix
   */
  Xml(String name, List<Xml> inside) {
    this.name = name;
    this.inside = new ArrayList<>(inside);
  }

  Xml(String name, Xml... inside) {
    this(name, List.of(inside));
  }

  /** This element with an attribute. */
  Xml with(String attribute, Object value) {
    attributes.put(attribute, value.toString());
    return this;
  }

  /** This element with a text before what is in it. */
  Xml saying(String words) {
    text = words;
    return this;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  String attribute(String of) {
    return attributes.getOrDefault(of, "");
  }

  /** What is in it, which can be added to. */
  List<Xml> inside() {
    return inside;
  }

  @Override
  public String toString() {
    return write(new StringBuilder()).toString();
  }

  private StringBuilder write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (attribute, value) ->
            out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value).replace("\"", "&quot;"))
                .append('"'));
    if (text.isEmpty() && inside.isEmpty()) {
      return out.append("/>");
    }
    out.append('>').append(escaped(text));
    inside.forEach(element -> element.write(out));
    return out.append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
