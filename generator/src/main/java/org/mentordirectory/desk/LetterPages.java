package org.mentordirectory.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Slug;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.Cache;
import org.mentordirectory.site.print.Documents;
import org.mentordirectory.site.print.PrintedForms;

/**
 * Letters in a folder of the desk: a page for each, one with all to print, and what goes with them.
 *
 * @param template which is given one letter or all
 */
public record LetterPages(PrivateReport folder, String template) {
  /** The page with all letters. */
  static final String ALL = "letters.html";

  /**
   * Writes a letter.
   *
   * @param pair its number, since two people may have one name
   * @param reader mentee or mentor
   * @param to the reader's name
   */
  public void one(int pair, String reader, String to, Object model) throws IOException, Refusal {
    String slug = Slug.of(to);
    folder.page( // flat, so that a folder lists them all
        String.format(
            Locale.ROOT, "letter-%04d-%s-%s.html", pair, reader, slug.isEmpty() ? "name" : slug),
        template,
        folder.messages().text("letter.title", to),
        model);
  }

  /** Writes the page with all letters. */
  public void all(String title, Object model) throws IOException, Refusal {
    folder.page(ALL, template, title, model);
  }

  /** Puts forms beside the letters as PDF, to be sent with them. */
  public void enclose(List<Article.Form> forms, Content content, LocalDate today)
      throws IOException, Refusal {
    var documents = new Documents(content, folder.frame(), today, Cache.none().shelf(""));
    for (Article.Form form : forms) {
      String address = PrintedForms.pdf(form);
      Optional<byte[]> pdf = documents.bytes(address);
      if (pdf.isPresent()) {
        folder.bytes(address, pdf.get());
      }
    }
  }
}
