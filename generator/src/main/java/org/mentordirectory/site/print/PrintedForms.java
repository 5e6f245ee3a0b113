package org.mentordirectory.site.print;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.form.FormBlock;

/** Forms as PDF to fill in, one beside each form's page. */
public final class PrintedForms {
  private final Content content;
  private final PdfRenderer press;

  PrintedForms(Content content, PdfRenderer press) {
    this.content = content;
    this.press = press;
  }

  /**
   * A form for the template.
   *
   * @param contact how to reach the coordinator, as people write it
   */
  public record Printed(String title, String summary, String contact, List<FormBlock> form) {}

  /** The address of a form's PDF. */
  public static String address(Article.Form form) {
    return form.document().kind().folder() + "/" + form.document().slug() + ".pdf";
  }

  Stream<FilePlan> all() {
    return content.forms().stream()
        .filter(form -> !form.fields().isEmpty())
        .map(form -> new FilePlan(address(form), () -> make(form)));
  }

  private FilePlan.Made make(Article.Form form) throws IOException, Refusal {
    return press.form(
        press.page(
            "print/form.ftlh",
            new Printed(
                form.title(),
                form.summary(),
                press.contact(),
                FormBlock.of(form, content.scheme()))));
  }
}
