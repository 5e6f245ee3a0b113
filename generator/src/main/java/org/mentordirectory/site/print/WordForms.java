package org.mentordirectory.site.print;

import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.document.FormDocx;
import org.mentordirectory.site.theme.Messages;

/** Forms as Word documents, one beside each form's page. */
public final class WordForms {
  private final Content content;
  private final Messages messages;

  WordForms(Content content, Messages messages) {
    this.content = content;
    this.messages = messages;
  }

  /** The address of a form's Word document. */
  public static String address(Article.Form form) {
    return form.document().kind().folder() + "/" + form.document().slug() + ".docx";
  }

  Stream<FilePlan> all() {
    return content.forms().stream()
        .filter(form -> !form.fields().isEmpty())
        .map(form -> new FilePlan(address(form), () -> make(form)));
  }

  private FilePlan.Made make(Article.Form form) {
    return new FilePlan.Made(FormDocx.of(form, content.scheme(), messages::text), 0);
  }
}
