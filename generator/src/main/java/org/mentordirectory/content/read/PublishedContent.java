package org.mentordirectory.content.read;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.FormPart;
import org.mentordirectory.content.Mentor;

/** Takes pages out of content, and the links that lead to them out of all texts. */
public final class PublishedContent {
  /** Of the pages that are taken out, from the root of the site. */
  private final Set<String> addresses;

  private PublishedContent(Set<String> addresses) {
    this.addresses = Set.copyOf(addresses);
  }

  /**
   * What may be published on a day: without the case studies whose permission has ended, and
   * without the links that led to them, of which the words remain. The same happens to links to the
   * overview of all years, which guidance may recommend, while there is no year.
   */
  public static Content on(LocalDate today, Content all) {
    Set<String> gone =
        all.caseStudies().stream()
            .filter(study -> study.permission().isOver(today))
            .map(study -> study.document().address())
            .collect(Collectors.toCollection(HashSet::new));
    if (all.impacts().isEmpty()) {
      gone.add(DocumentType.IMPACT.folder() + "/");
    }
    return gone.isEmpty() ? all : new PublishedContent(gone).content(all);
  }

  private Content content(Content all) {
    return new Content(
        all.scheme(),
        all.logo(),
        all.mentors().stream()
            .map(mentor -> Mentor.of(document(mentor.document()), mentor.photo()))
            .toList(),
        all.guidance().stream()
            .map(page -> new Article.Guidance(document(page.document())))
            .toList(),
        all.forms().stream().map(this::form).toList(),
        all.events().stream()
            .map(
                event ->
                    new Article.Event(
                        document(event.document()), event.agenda(), event.checklist()))
            .toList(),
        all.caseStudies().stream()
            .map(Article.CaseStudy::document)
            .filter(document -> !addresses.contains(document.address()))
            .map(document -> new Article.CaseStudy(document(document)))
            .toList(),
        all.impacts().stream()
            .map(
                impact ->
                    new Article.Impact(
                        document(impact.document()), impact.figures(), impact.changes()))
            .toList(),
        all.mentees(),
        all.photos(),
        all.drawings(),
        all.findings());
  }

  private Article.Form form(Article.Form form) {
    List<FormPart> parts =
        form.parts().stream()
            .map(
                part ->
                    part instanceof FormPart.Prose prose
                        ? new FormPart.Prose(html(prose.html()))
                        : part)
            .toList();
    return new Article.Form(document(form.document()), form.fields(), parts);
  }

  private Document document(Document from) {
    Body body = from.body();
    return new Document(
        from.kind(),
        from.file(),
        from.slug(),
        from.front(),
        new Body(
            html(body.html()),
            body.text(),
            body.headings(),
            body.links(),
            body.mentions(),
            body.slots()));
  }

  /** Most texts have no such link, and need not be taken apart. */
  private String html(String html) {
    return addresses.stream().noneMatch(address -> html.contains(Body.ROOT + address))
        ? html
        : Fragment.of(html).unlinked(addresses::contains);
  }
}
