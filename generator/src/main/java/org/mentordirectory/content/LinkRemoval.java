package org.mentordirectory.content;

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

  private String html(String html) {
    return LINK.matcher(html).replaceAll(this::words);
  }

  private String words(MatchResult link) {
    return Matcher.quoteReplacement(
        addresses.contains(link.group(1)) ? link.group(2) : link.group());
  }
}
