package org.mentordirectory.site.print;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.document.FormDocx;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.form.FormBlock;
import org.mentordirectory.words.Messages;

/** Forms to fill in as PDF and as Word documents, one of each beside each form's page. */
public record PrintedForms(Content content, Messages messages, PdfRenderer press) {
  /**
   * A form for the template.
   *
   * @param contact how to reach the coordinator, as people write it
   */
  public record Printed(String title, String summary, String contact, List<FormBlock> form) {}

  /** The address of a form's PDF. */
  public static String pdf(Article.Form form) {
    return address(form, ".pdf");
  }

  /** The address of a form's Word document. */
  public static String docx(Article.Form form) {
    return address(form, ".docx");
  }

  private static String address(Article.Form form, String ending) {
    return form.document().kind().folder() + "/" + form.document().slug() + ending;
  }

  Stream<FilePlan> all() {
    return content.forms().stream()
        .filter(form -> !form.fields().isEmpty())
        .flatMap(
            form ->
                Stream.of(
                    new FilePlan(docx(form), () -> word(form)),
                    new FilePlan(pdf(form), () -> print(form))));
  }

  private FilePlan.Made word(Article.Form form) {
    return new FilePlan.Made(FormDocx.of(form, content.scheme(), messages), 0);
  }

  private FilePlan.Made print(Article.Form form) throws IOException, Refusal {
    return press.form(
        "print/form.ftlh",
        new Printed(
            form.title(), form.summary(), press.contact(), FormBlock.of(form, content.scheme())));
  }
}
