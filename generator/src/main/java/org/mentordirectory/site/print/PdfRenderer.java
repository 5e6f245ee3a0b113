package org.mentordirectory.site.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Picture;
import org.mentordirectory.content.read.Markup;
import org.mentordirectory.document.PdfWriter;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.Cache;
import org.mentordirectory.output.Shelf;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Theme;
import org.w3c.dom.Document;

/** Renders templates for print and sets them as PDF; what that needs is loaded once, if at all. */
public final class PdfRenderer {
  private final Content content;
  private final Frame frame;
  private final LocalDate today;
  private final Shelf kept;
  private @Nullable PdfWriter writer;
  private @Nullable Map<String, byte[]> pictures;

  /**
   * A renderer.
   *
   * @param kept what was set before
   */
  public PdfRenderer(Content content, Frame frame, LocalDate today, Shelf kept) {
    this.content = content;
    this.frame = frame;
    this.today = today;
    this.kept = kept;
  }

  /** The day that stands in documents. */
  public String day() {
    return frame.messages().local().day(today);
  }

  /** How to reach the coordinator, as people write it. */
  String contact() {
    return frame.scheme().contact().replaceFirst("^(?i)(mailto:|https://)", "");
  }

  /** The address under which documents show the scheme's logo; empty where it has none. */
  String logo() {
    return content.logo().map(logo -> absolute(Theme.picture("logo", logo.file()))).orElse("");
  }

  /** What a template makes of a record, as a PDF to fill in. */
  FilePlan.Made form(String template, Object model) throws IOException, Refusal {
    return pdf(template, model, List.of("form"), page -> writer().form(page, pictures()));
  }

  /** What a template makes of a record, as a PDF to read. */
  public FilePlan.Made book(String template, Object model) throws IOException, Refusal {
    return pdf(template, model, List.of("book"), page -> writer().book(page, pictures()));
  }

  /** What a template makes of a record, as a PDF to read that is a book of pages. */
  FilePlan.Made book(String template, Object model, HandbookLinks links)
      throws IOException, Refusal {
    return pdf(
        template,
        model,
        List.of("pages", links.site(), links.see()),
        page -> {
          links.turnInside(page);
          return writer().book(page, pictures());
        });
  }

  /** How a page is set. */
  private interface Press {
    PdfWriter.Pdf set(Document page) throws IOException, Refusal;
  }

  /**
   * Sets what a template makes, unless that was done before; addresses inside the site are whole.
   *
   * @param how what the press is told besides
   */
  private FilePlan.Made pdf(String template, Object model, List<String> how, Press press)
      throws IOException, Refusal {
    String html =
        frame
            .templates()
            .render(template, Map.of("m", model))
            .replace(String.valueOf(Body.ROOT), absolute(""));
    Cache.Key key = key(html, how);
    Optional<FilePlan.Made> before = kept.get(key).map(FilePlan.Made::of);
    if (before.isPresent()) {
      return before.get();
    }
    PdfWriter.Pdf pdf = press.set(page(template, html));
    var made = new FilePlan.Made(pdf.bytes(), pdf.pages());
    kept.put(key, made.toBytes());
    return made;
  }

  private Cache.Key key(String html, List<String> how) throws IOException, Refusal {
    var parts = new ArrayList<byte[]>();
    Stream.concat(Stream.of(html), how.stream())
        .forEach(part -> parts.add(part.getBytes(StandardCharsets.UTF_8)));
    for (Map.Entry<String, byte[]> picture : pictures().entrySet()) {
      parts.add(picture.getKey().getBytes(StandardCharsets.UTF_8));
      parts.add(picture.getValue());
    }
    return Cache.Key.of(parts.toArray(byte[][]::new));
  }

  private static Document page(String template, String html) throws Refusal {
    Document page = Markup.document(html);
    if (page.getElementsByTagName("title").getLength() == 0) {
      throw new Refusal(
          "the template %s makes a page without a title, and a PDF needs one; write `<title>` into"
              + " its head",
          template);
    }
    return page;
  }

  private String absolute(String address) {
    return frame.scheme().address() + address;
  }

  private synchronized PdfWriter writer() throws IOException {
    if (writer == null) {
      writer = new PdfWriter();
    }
    return writer;
  }

  /** The drawings of the guidance, and the logo, by their addresses. */
  private synchronized Map<String, byte[]> pictures() throws IOException, Refusal {
    if (pictures == null) {
      var found = new TreeMap<String, byte[]>();
      for (Map.Entry<String, Picture> drawing : content.shownDrawings().entrySet()) {
        found.put(absolute(drawing.getKey()), drawing.getValue().data());
      }
      if (content.logo().isPresent()) {
        found.put(logo(), content.logo().get().data());
      }
      pictures = Collections.unmodifiableMap(found);
    }
    return pictures;
  }
}
