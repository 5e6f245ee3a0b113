package org.mentordirectory.content.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mentordirectory.content.picture.PictureFile;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;

/**
 * Looks through an SVG file for what a picture does not need and an attacker does: scripts, HTML,
 * movement that could change an address, whatever is fetched from elsewhere, and filters and
 * patterns, which a small file can make as large as it likes. Pages show a picture by {@code img},
 * where browsers run no script; but its address can be opened by itself.
 */
final class SvgReader {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String HTML = "http://www.w3.org/1999/xhtml";

  private static final Set<String> HARMFUL =
      Set.of(
          ("script handler listener foreignobject iframe object embed audio video set animate"
                  + " animatecolor animatemotion animatetransform filter pattern")
              .split(" "));

  private static final Set<String> REFERENCES = Set.of("href", "src", "base");

  private static final Pattern INSIDE = Pattern.compile("\\s*(?:#.*)?", Pattern.DOTALL);

  /** Styles that fetch something, or hide by a backslash that they do. */
  private static final Pattern FETCHING =
      Pattern.compile("(?i)@import|image-set|src\\s*+\\(|url\\s*+\\((?!\\s*+[\"']?+\\s*+#)|\\\\");

  /** More than nothing, and of five digits before the point at most. */
  private static final String ABOVE_NOTHING =
      "(?=[0-9.]*[1-9])(?:[0-9]{1,5}(?:\\.[0-9]{0,6})?|\\.[0-9]{1,6})";

  private static final Pattern LENGTH =
      Pattern.compile("\\s*+" + ABOVE_NOTHING + "(?:[a-z]{2,3}|%)?\\s*+");

  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\s*+(?:-?[0-9]{0,5}(?:\\.[0-9]{0,6})?[\\s,]++){2}"
              + ABOVE_NOTHING
              + "[\\s,]++"
              + ABOVE_NOTHING
              + "\\s*+");

  private static final String NOT_UTF_8 =
      "the picture must be XML 1.0 in UTF-8, and say nothing else in its first line; export it"
          + " again as plain SVG";

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
   * @param sentence what, and how to fix it
   */
  record Fault(int line, int column, String sentence) {}

  /**
   * A picture that was looked through.
   *
   * @param faults what has to go, in order; nothing where the picture is fit to be shown
   * @param svg the picture written anew, from what was looked at and nothing else
   */
  record Judged(List<Fault> faults, String svg) {}

  /**
   * Reads a picture, and reports what is wrong with it.
   *
   * @return the picture as it may be shown; empty after a finding
   */
  byte[] read(Path path, String file, int mostKilobytes, String rule, Consumer<Finding> findings)
      throws IOException {
    if (Files.size(path) > mostKilobytes * 1024L) {
      findings.accept(
          Finding.error(
              Position.startOf(file),
              rule,
              "the picture is larger than %s KB; make it simpler".formatted(mostKilobytes)));
      return NOTHING;
    }
    Judged judged = judge(Files.readAllBytes(path));
    for (Fault fault : judged.faults()) {
      var at = new Position(file, fault.line(), fault.column());
      findings.accept(Finding.error(at, rule, fault.sentence()));
    }
    return judged.faults().isEmpty() ? judged.svg().getBytes(UTF_8) : NOTHING;
  }

  /** Looks through a picture. */
  Judged judge(byte[] bytes) {
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return refused(new Fault(1, 1, NOT_UTF_8));
    }
    // Browsers take a byte order mark for UTF-8 as well.
    var in = new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
    try {
      return judge(parsers.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      return refused(
          new Fault(
              at == null ? 1 : Math.max(1, at.getLineNumber()),
              at == null ? 1 : Math.max(1, at.getColumnNumber()),
              "the picture can't be read as XML from here; export it again as plain SVG"));
    }
  }

  private static Judged refused(Fault fault) {
    return new Judged(List.of(fault), "");
  }

  private Judged judge(XMLStreamReader xml) throws XMLStreamException {
    var faults = new ArrayList<Fault>();
    var references = new SvgReferences();
    var copy = new SvgCopy();
    var style = new Style();
    if (!isDeclaredPlainly(xml)) {
      return refused(fault(xml, NOT_UTF_8));
    }
    boolean first = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        // what it declares could stand for anything
        return refused(fault(xml, "take `<!DOCTYPE …>` out; a picture needs none"));
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (first && !isPicture(xml)) {
          return refused(
              fault(xml, "this is no SVG picture; its first element must be `<svg xmlns=…>`"));
        }
        if (first && !hasSize(xml)) {
          faults.add(
              fault(
                  xml,
                  "give the picture a size above nothing and below 100000, as in"
                      + " `width=\"320\" height=\"200\" viewBox=\"0 0 320 200\"`"));
        }
        first = false;
        if (references.begins(xml.getLocalName())) {
          return refused(fault(xml, "the picture has too many elements; make it simpler"));
        }
      }
      look(xml, event, style, references).ifPresent(s -> faults.add(fault(xml, s)));
      copy.add(xml, event);
    }
    references.fault().ifPresent(sentence -> faults.add(new Fault(1, 1, sentence)));
    return new Judged(faults, copy.text());
  }

  /** A browser obeys another encoding, and then reads other signs than stand here. */
  private static boolean isDeclaredPlainly(XMLStreamReader xml) {
    String encoding = xml.getCharacterEncodingScheme();
    String version = xml.getVersion();
    return (encoding == null || encoding.equalsIgnoreCase("UTF-8"))
        && (version == null || version.equals("1.0"));
  }

  private static boolean isPicture(XMLStreamReader xml) {
    return SVG.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("svg");
  }

  /** Whether what the outermost element says of its size can be laid out on paper. */
  private static boolean hasSize(XMLStreamReader xml) {
    String box = xml.getAttributeValue(null, "viewBox");
    return Stream.of("width", "height")
            .map(side -> xml.getAttributeValue(null, side))
            .allMatch(side -> side == null || LENGTH.matcher(side).matches())
        && (box == null || VIEW_BOX.matcher(box).matches());
  }

  private static Optional<String> look(
      XMLStreamReader xml, int event, Style style, SvgReferences references) {
    return switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (isStyle(xml)) {
          style.open++;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          references.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        yield element(xml);
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (style.open > 0) {
          style.text.append(xml.getText());
        }
        yield Optional.empty();
      }
      case XMLStreamConstants.END_ELEMENT -> {
        references.ends();
        if (!isStyle(xml)) {
          yield Optional.empty();
        }
        references.style(style.text);
        yield style.endsFetching()
            ? Optional.of("take what is fetched out of the style: `@import`, `url(…)` and `\\`")
            : Optional.empty();
      }
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
      if (REFERENCES.contains(attribute) && value.strip().startsWith("data:image/")) {
        return PictureFile.isHeldBy(value)
            ? Optional.empty()
            : Optional.of(
                ("take the picture in `%s` out; it is no whole PNG, JPEG or WebP in base64, or has"
                        + " more than 4 million pixels")
                    .formatted(shown(attribute)));
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
