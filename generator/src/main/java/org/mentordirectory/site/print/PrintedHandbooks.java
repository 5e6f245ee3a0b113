package org.mentordirectory.site.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.form.FormBlock;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Html;

/** Handbooks as PDF: pages of guidance and forms in one book. */
public record PrintedHandbooks(Content content, Frame frame, PdfRenderer press) {
  /**
   * A handbook for the template.
   *
   * @param day for which it is made
   * @param logo its address, or empty
   * @param contact how to reach the coordinator, as people write it
   */
  public record Printed(
      String title,
      String summary,
      String day,
      String logo,
      String contact,
      List<Chapter> chapters) {}

  /**
   * A page of guidance, or a form.
   *
   * @param id its anchor in the book
   * @param html the text of guidance
   * @param form the text and fields of a form
   */
  public record Chapter(String id, String title, String summary, Html html, List<FormBlock> form) {}

  /** The address of a handbook. */
  public static String address(Scheme.Handbook handbook) {
    return "handbooks/" + handbook.name() + ".pdf";
  }

  /** The pages of a handbook, in its order. */
  public static List<Article> pages(Scheme.Handbook handbook, Content content) {
    return handbook.contents().stream()
        .map(path -> page(path.path() + "/", content))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Article> page(String address, Content content) {
    return content
        .articles()
        .filter(article -> article.document().address().equals(address))
        .findFirst();
  }

  Stream<FilePlan> all() {
    return content.scheme().handbooks().stream()
        .map(handbook -> new FilePlan(address(handbook), () -> make(handbook)));
  }

  private FilePlan.Made make(Scheme.Handbook handbook) throws IOException, Refusal {
    List<Article> pages = pages(handbook, content);
    return press.book(
        "print/handbook.ftlh",
        new Printed(
            handbook.title(),
            frame.messages().text("handbooks.intro"),
            press.day(),
            press.logo(),
            press.contact(),
            pages.stream().map(this::chapter).toList()),
        new HandbookLinks(frame.scheme().address().toString(), frame.messages().text("print.see")));
  }

  private Chapter chapter(Article article) {
    return new Chapter(
        HandbookLinks.anchor(article.document().address()),
        article.title(),
        article.summary(),
        new Html(article.document().body().html()),
        article instanceof Article.Form form ? FormBlock.of(form, content.scheme()) : List.of());
  }
}
