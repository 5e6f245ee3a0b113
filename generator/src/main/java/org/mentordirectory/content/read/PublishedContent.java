package org.mentordirectory.content.read;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.FormPart;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.content.TypedDocument;

/** Takes pages out of content, and the links that lead to them out of all texts. */
public final class PublishedContent {
  /** Of the pages that are taken out, from the root of the site. */
  private final Set<String> addresses;

  private PublishedContent(Set<String> addresses) {
    this.addresses = Set.copyOf(addresses);
  }

  /**
   * What may be published on a day: without the case studies whose permission has ended, and
   * without the links that led to them, of which the words remain. The same happens to links to
   * pages that this site lacks or has only later, such as the list of sponsors.
   */
  public static Content on(LocalDate today, Content all) {
    Set<String> gone =
        all.caseStudies().stream()
            .filter(study -> study.permission().isOver(today))
            .map(study -> study.document().address())
            .collect(Collectors.toSet());
    Content left = without(gone, all);
    Set<String> has =
        SitePage.of(all.scheme())
            .filter(left::has)
            .map(SitePage::address)
            .collect(Collectors.toSet());
    Set<String> lacking =
        SitePage.all().stream()
            .map(SitePage::address)
            .filter(address -> !has.contains(address))
            .collect(Collectors.toSet());
    return without(lacking, left);
  }

  private static Content without(Set<String> addresses, Content all) {
    return addresses.isEmpty() ? all : new PublishedContent(addresses).content(all);
  }

  private Content content(Content all) {
    var byKind = new EnumMap<DocumentType, List<? extends TypedDocument>>(DocumentType.class);
    all.byKind()
        .forEach(
            (kind, documents) ->
                byKind.put(
                    kind,
                    documents.stream()
                        .filter(document -> !addresses.contains(document.document().address()))
                        .map(this::unlinked)
                        .toList()));
    return new Content(
        all.scheme(),
        all.pictures(),
        byKind,
        all.photos(),
        all.drawings(),
        all.words(),
        all.findings());
  }

  private TypedDocument unlinked(TypedDocument from) {
    TypedDocument document = from.with(document(from.document()));
    return document instanceof Article.Form form ? form.withParts(parts(form)) : document;
  }

  private List<FormPart> parts(Article.Form form) {
    return form.parts().stream()
        .map(
            part ->
                part instanceof FormPart.Prose prose
                    ? new FormPart.Prose(html(prose.html()))
                    : part)
        .toList();
  }

  private Document document(Document from) {
    return from.with(from.body().withHtml(html(from.body().html())));
  }

  /** Most texts have no such link, and need not be taken apart. */
  private String html(String html) {
    return addresses.stream().noneMatch(address -> html.contains(Body.ROOT + address))
        ? html
        : Fragment.of(html).unlinked(addresses::contains);
  }
}
