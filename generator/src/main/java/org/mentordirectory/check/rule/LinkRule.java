package org.mentordirectory.check.rule;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Addresses;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.Hosting;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.finding.Correction;
import org.mentordirectory.words.Nearest;

/**
 * Links in texts lead somewhere: inside the site to a page and a heading that are there, outside it
 * to an address that browsers open safely. Whether an outside page exists is not asked; a check
 * must not need the network.
 */
public final class LinkRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    var pages = new Pages(content);
    content
        .documents()
        .forEach(
            document -> {
              for (Body.Link link : document.body().links()) {
                if (!link.picture()) {
                  check(link, document, pages, report);
                }
              }
            });
    content.scheme().hosting().moved().forEach(page -> moved(page, content, pages, report));
  }

  /** A page that has moved is where the scheme says, and no longer where it was. */
  private static void moved(Hosting.Moved page, Content content, Pages pages, Report report) {
    if (pages.document(page.from()).isPresent()
        || SitePage.of(content.scheme()).anyMatch(one -> one.address().equals(page.from()))) {
      report.error(
          page.at(),
          "there is still a page at `%s`, so it has not moved to `%s`; take the line out",
          page.from(),
          page.to());
    } else if (pages.document(page.to()).isEmpty() && !pages.has(page.to())) {
      report
          .correcting(moved(page, content, pages))
          .error(
              page.at(),
              "`%s` has moved to `%s`, where there is no page; %s",
              page.from(),
              page.to(),
              Report.advice(
                  pages.nearest(page.to(), page.to(), page.at().file()),
                  "correct the new address"));
    }
  }

  /** The new address, as it stands in the file, with the only page that is near it in its place. */
  private static Optional<Correction> moved(Hosting.Moved page, Content content, Pages pages) {
    return content.scheme().front().inside("hosting").inside("moved").fields().entries().stream()
        .filter(entry -> entry.at().equals(page.at()))
        .findFirst()
        .flatMap(
            entry ->
                pages
                    .only(page.to(), page.to(), page.at().file())
                    .map(to -> to.replaceAll("^/|/$", ""))
                    .map(
                        to ->
                            new Correction(
                                entry.value().at(), entry.value().word().orElse(""), List.of(to))));
  }

  private static void check(Body.Link link, Document from, Pages pages, Report report) {
    String target = link.target();
    if (target.isBlank() || target.equals("#")) {
      report.error(
          link.at(), "this link leads nowhere; write an address between its round brackets");
    } else if (Addresses.isOutside(target) || target.startsWith("www.")) {
      WebAddress.check(target, link.at(), report);
    } else {
      Addresses.inside(target, from.file())
          .ifPresentOrElse(
              address -> inside(address, link, from, pages, report),
              () ->
                  report.error(
                      link.at(),
                      "`%s` leads out of the content folder; link to a page of this site, or to an"
                          + " `https:` address",
                      target));
    }
  }

  private static void inside(
      String address, Body.Link link, Document from, Pages pages, Report report) {
    int hash = address.indexOf('#');
    String path = before('?', before('#', address));
    Optional<Document> page = pages.document(path);
    if (page.isPresent()) {
      anchor(hash < 0 ? "" : decoded(address.substring(hash + 1)), page.get(), link, report);
    } else if (!pages.isOfTheSite(path)) {
      report
          .correcting(link.target(), pages.only(path, link.target(), from.file()))
          .error(
              link.at(),
              "no page is at `%s`; %s",
              link.target(),
              Report.advice(
                  pages.nearest(path, link.target(), from.file()),
                  "correct the link, or take it out"));
    }
  }

  private static void anchor(String anchor, Document to, Body.Link link, Report report) {
    List<String> anchors = to.body().headings().stream().map(Body.Heading::id).toList();
    if (anchor.isEmpty() || anchors.contains(anchor)) {
      return;
    }
    var nearest = new Nearest(anchors);
    String page = before('#', link.target());
    report
        .correcting(link.target(), nearest.only(anchor).map(heading -> page + "#" + heading))
        .error(
            link.at(),
            "%s has no heading `#%s`; %s",
            to.file(),
            anchor,
            Report.advice(
                nearest.to(anchor).map("#"::concat),
                "link to the page alone, or to one of its headings"));
  }

  private static String before(char sign, String text) {
    int at = text.indexOf(sign);
    return at < 0 ? text : text.substring(0, at);
  }

  private static String decoded(String anchor) {
    try {
      return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return anchor; // a lone percent sign stands for itself
    }
  }
}
