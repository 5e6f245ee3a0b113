package org.mentordirectory.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes pages out of content, and the links that lead to them out of all texts.
 *
 * @param addresses of the pages, from the root of the site
 */
record LinkRemoval(Set<String> addresses) {
  /** A link inside the site as the sanitiser writes it; no link holds another. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?s)<a(?:\\s[^>]*?)?\\shref=\"" + Body.ROOT + "([^\"#?]*)[^\"]*\"[^>]*>(.*?)</a>");

  Content content(Content all) {
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
        all.scheme(), all.logo(), byKind, all.photos(), all.drawings(), all.findings());
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

  private String html(String html) {
    return LINK.matcher(html).replaceAll(this::words);
  }

  private String words(MatchResult link) {
    return Matcher.quoteReplacement(
        addresses.contains(link.group(1)) ? link.group(2) : link.group());
  }
}
