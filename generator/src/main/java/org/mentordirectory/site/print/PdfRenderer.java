package org.mentordirectory.site.print;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Picture;
import org.mentordirectory.content.read.Markup;
import org.mentordirectory.document.PdfWriter;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Theme;
import org.w3c.dom.Document;

/** Renders templates for print and sets them as PDF; what that needs is loaded once, if at all. */
public final class PdfRenderer {
  private final Content content;
  private final Frame frame;
  private final LocalDate today;
  private @Nullable PdfWriter writer;
  private @Nullable Map<String, byte[]> pictures;

  public PdfRenderer(Content content, Frame frame, LocalDate today) {
    this.content = content;
    this.frame = frame;
    this.today = today;
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

  /** What a template makes of a record, as a tree; addresses inside the site are whole. */
  public Document page(String template, Object model) throws Refusal {
    String html = frame.templates().render(template, Map.of("m", model));
    Document page = Markup.document(html.replace(String.valueOf(Body.ROOT), absolute("")));
    if (page.getElementsByTagName("title").getLength() == 0) {
      throw new Refusal(
          "the template %s makes a page without a title, and a PDF needs one; write `<title>` into"
              + " its head",
          template);
    }
    return page;
  }

  /** A page as a PDF to fill in. */
  FilePlan.Made form(Document page) throws IOException, Refusal {
    return made(writer().form(page, pictures()));
  }

  /** A page as a PDF to read. */
  public FilePlan.Made book(Document page) throws IOException, Refusal {
    return made(writer().book(page, pictures()));
  }

  private static FilePlan.Made made(PdfWriter.Pdf pdf) {
    return new FilePlan.Made(pdf.bytes(), pdf.pages());
  }

  private String absolute(String address) {
    return frame.scheme().address() + address;
  }

  private synchronized PdfWriter writer() throws IOException {
    if (writer == null) {
      writer = PdfWriter.of(today);
    }
    return writer;
  }

  /** The drawings of the guidance, and the logo, by their addresses. */
  private synchronized Map<String, byte[]> pictures() throws IOException, Refusal {
    if (pictures == null) {
      var found = new HashMap<String, byte[]>();
      for (Map.Entry<String, Picture> drawing : content.shownDrawings().entrySet()) {
        found.put(absolute(drawing.getKey()), drawing.getValue().data());
      }
      if (content.logo().isPresent()) {
        found.put(logo(), content.logo().get().data());
      }
      pictures = Map.copyOf(found);
    }
    return pictures;
  }
}
