package org.mentordirectory.content.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mentordirectory.content.Picture;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;

/**
 * Looks through an SVG file for what a picture does not need and an attacker does: scripts, HTML,
 * movement that could change an address, and whatever is fetched from elsewhere. Pages show a
 * picture by {@code img}, where browsers run no script; but its address can be opened by itself.
 */
final class SvgReader {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String HTML = "http://www.w3.org/1999/xhtml";

  private static final Set<String> HARMFUL =
      Set.of(
          ("script handler listener foreignobject iframe object embed audio video set animate"
                  + " animatecolor animatemotion animatetransform")
              .split(" "));

  private static final Set<String> REFERENCES = Set.of("href", "src", "base");

  private static final Pattern INSIDE =
      Pattern.compile("(?i)\\s*(?:#.*|data:image/(?:png|jpeg|webp)[;,].*)?", Pattern.DOTALL);

  /** Styles that fetch something, or hide by a backslash that they do. */
  private static final Pattern FETCHING =
      Pattern.compile("(?i)@import|image-set|src\\s*+\\(|url\\s*+\\((?!\\s*+[\"']?+\\s*+#)|\\\\");

  private static final byte[] NOTHING = {};

  private final XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();

  SvgReader() {
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
    parsers.setXMLResolver((publicId, systemId, base, space) -> new ByteArrayInputStream(NOTHING));
  }

  /**
   * Something that has to go.
   *
   * @param sentence what, and how to mend it
   */
  record Fault(int line, int column, String sentence) {}

  /** Reports what is wrong with a picture, and says whether it can be shown. */
  boolean check(Picture picture, int mostKilobytes, String rule, Consumer<Finding> findings)
      throws IOException {
    if (Files.size(picture.path()) > mostKilobytes * 1024L) {
      findings.accept(
          Finding.error(
              Position.startOf(picture.file()),
              rule,
              "the picture is larger than %d KB; make it simpler".formatted(mostKilobytes)));
      return false;
    }
    List<Fault> faults = faults(Files.readAllBytes(picture.path()));
    for (Fault fault : faults) {
      var at = new Position(picture.file(), fault.line(), fault.column());
      findings.accept(Finding.error(at, rule, fault.sentence()));
    }
    return faults.isEmpty();
  }

  /** What has to go, in order; nothing where the picture is fit to be shown. */
  List<Fault> faults(byte[] bytes) {
    var faults = new ArrayList<Fault>();
    try {
      XMLStreamReader xml = parsers.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        boolean first = true;
        var style = new Style();
        while (xml.hasNext()) {
          int event = xml.next();
          if (event == XMLStreamConstants.DTD) {
            faults.add(fault(xml, "take `<!DOCTYPE …>` out; a picture needs none"));
            return faults; // what it declares could stand for anything
          }
          if (event == XMLStreamConstants.START_ELEMENT) {
            if (first && !isPicture(xml)) {
              return List.of(
                  fault(xml, "this is no SVG picture; its first element must be `<svg xmlns=…>`"));
            }
            first = false;
          }
          look(xml, event, style).ifPresent(sentence -> faults.add(fault(xml, sentence)));
        }
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      faults.add(
          new Fault(
              at == null ? 1 : Math.max(1, at.getLineNumber()),
              at == null ? 1 : Math.max(1, at.getColumnNumber()),
              "the picture can't be read as XML from here; export it again as plain SVG"));
    }
    return faults;
  }

  private static boolean isPicture(XMLStreamReader xml) {
    return SVG.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("svg");
  }

  private static Optional<String> look(XMLStreamReader xml, int event, Style style) {
    return switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (isStyle(xml)) {
          style.open++;
        }
        yield element(xml);
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (style.open > 0) {
          style.text.append(xml.getText());
        }
        yield Optional.empty();
      }
      case XMLStreamConstants.END_ELEMENT ->
          isStyle(xml) && style.endsFetching()
              ? Optional.of("take what is fetched out of the style: `@import`, `url(…)` and `\\`")
              : Optional.empty();
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          Optional.of("take `<?%s …?>` out".formatted(shown(xml.getPITarget())));
      default -> Optional.empty();
    };
  }

  /** The text of a style, in one piece whatever stands between its parts. */
  private static final class Style {
    private final StringBuilder text = new StringBuilder();
    private int open;

    boolean endsFetching() {
      boolean fetches = FETCHING.matcher(text).find();
      text.setLength(0);
      open--;
      return fetches;
    }
  }

  private static boolean isStyle(XMLStreamReader xml) {
    return xml.getLocalName().equalsIgnoreCase("style");
  }

  private static Optional<String> element(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (HARMFUL.contains(name.toLowerCase(Locale.ROOT)) || HTML.equals(xml.getNamespaceURI())) {
      return Optional.of("take the element `<%s>` out".formatted(shown(name)));
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = xml.getAttributeValue(i);
      if (attribute.startsWith("on")) {
        return Optional.of("take the attribute `%s` out".formatted(shown(attribute)));
      }
      if (REFERENCES.contains(attribute) && !INSIDE.matcher(value).matches()) {
        return Optional.of(
            "take `%s=\"%s\"` out; a picture may point only into itself"
                .formatted(shown(attribute), shown(value)));
      }
      if (FETCHING.matcher(value).find() && !REFERENCES.contains(attribute)) {
        return Optional.of(
            "take what is fetched out of the attribute `%s`".formatted(shown(attribute)));
      }
    }
    return Optional.empty();
  }

  private static Fault fault(XMLStreamReader xml, String sentence) {
    Location at = xml.getLocation();
    return new Fault(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()), sentence);
  }

  /** Other people's text on one line, and not too much of it. */
  private static String shown(String text) {
    return OneLine.of(text, 60).replace('`', ' ');
  }
}
