package org.mentordirectory.content.read;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * A drawing written anew from what a reader saw of it: elements, attributes and text. What is
 * published then is what was judged, whatever else another reader may see in the file.
 */
final class SvgCopy {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  SvgCopy() throws XMLStreamException {
    out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** Writes what a reader stands at. */
  void add(XMLStreamReader xml, int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> element(xml);
      case XMLStreamConstants.END_ELEMENT -> out.writeEndElement();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          out.writeCharacters(xml.getText());
      default -> {} // no comment is needed
    }
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    out.writeStartElement(given(xml.getPrefix()), xml.getLocalName(), given(xml.getNamespaceURI()));
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      String prefix = given(xml.getNamespacePrefix(i));
      if (prefix.isEmpty()) {
        out.writeDefaultNamespace(given(xml.getNamespaceURI(i)));
      } else {
        out.writeNamespace(prefix, given(xml.getNamespaceURI(i)));
      }
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      out.writeAttribute(
          given(xml.getAttributePrefix(i)),
          given(xml.getAttributeNamespace(i)),
          xml.getAttributeLocalName(i),
          xml.getAttributeValue(i));
    }
  }

  private static String given(String name) {
    return name == null ? "" : name;
  }

  /** The whole, when its last element has ended. */
  String text() throws XMLStreamException {
    out.flush();
    return text.append('\n').toString();
  }
}
