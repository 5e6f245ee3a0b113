package org.mentordirectory.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Addresses;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;

/**
 * Links in texts lead somewhere: inside the site to a page and a heading that are there, outside it
 * to an address that browsers open safely. Whether an outside page exists is not asked; a check
 * must not need the network.
 */
final class LinkRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    Map<String, Document> pages = new HashMap<>();
    content.documents().forEach(document -> pages.put(document.address(), document));
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
  }

  private static void check(
      Body.Link link, Document from, Map<String, Document> pages, Report report) {
    String target = link.target();
    if (target.isBlank() || target.equals("#")) {
      report.error(
          link.at(), "this link leads nowhere; write an address between its round brackets");
    } else if (Addresses.isOutside(target) || target.startsWith("www.")) {
      WebAddress.fault(target)
          .ifPresent(fault -> report.error(link.at(), fault.sentence(), target, fault.better()));
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
      String address, Body.Link link, Document from, Map<String, Document> pages, Report report) {
    int hash = address.indexOf('#');
    String anchor = hash < 0 ? "" : decoded(address.substring(hash + 1));
    String path = (hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", "");
    Document page = pages.get(path);
    if (page != null) {
      anchor(anchor, page, link, report);
    } else if (!isOfTheSite(path)) {
      Optional<String> nearest = Nearest.to(path, everyAddress(pages));
      if (nearest.isPresent()) {
        report.error(
            link.at(),
            "no page is at `%s`; did you mean `%s`?",
            link.target(),
            asTyped(nearest.get(), link, from, pages));
      } else {
        report.error(
            link.at(), "no page is at `%s`; correct the link, or take it out", link.target());
      }
    }
  }

  private static void anchor(String anchor, Document page, Body.Link link, Report report) {
    List<String> anchors = page.body().headings().stream().map(Body.Heading::id).toList();
    if (anchor.isEmpty() || anchors.contains(anchor)) {
      return;
    }
    Optional<String> nearest = Nearest.to(anchor, anchors);
    if (nearest.isPresent()) {
      report.error(
          link.at(),
          "%s has no heading `#%s`; did you mean `#%s`?",
          page.file(),
          anchor,
          nearest.get());
    } else {
      report.error(
          link.at(),
          "%s has no heading `#%s`; link to the page alone, or to one of its headings",
          page.file(),
          anchor);
    }
  }

  private static boolean isOfTheSite(String path) {
    if (SitePages.TITLES.containsKey(path)) {
      return true;
    }
    String[] parts = path.split("/");
    return parts.length > 1
        && parts[0].equals("mentors")
        && SitePages.FACETS.contains(parts[1])
        && path.endsWith("/");
  }

  private static Iterable<String> everyAddress(Map<String, Document> pages) {
    return Stream.concat(pages.keySet().stream().sorted(), SitePages.TITLES.keySet().stream())
            .filter(address -> !address.isEmpty())
        ::iterator;
  }

  /** An address in the form in which the author wrote the wrong one: to a file, or to a page. */
  private static String asTyped(
      String address, Body.Link link, Document from, Map<String, Document> pages) {
    Document page = pages.get(address);
    if (page == null || !link.target().replaceFirst("[#?].*", "").endsWith(".md")) {
      return "/" + address;
    }
    Path folder = Path.of(from.file()).getParent();
    return folder.relativize(Path.of(page.file())).toString().replace('\\', '/');
  }

  private static String decoded(String anchor) {
    try {
      return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return anchor; // a lone percent sign stands for itself
    }
  }
}
