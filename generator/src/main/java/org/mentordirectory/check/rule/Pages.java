package org.mentordirectory.check.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.content.Use;
import org.mentordirectory.words.Nearest;

/** The pages that a link may lead to: those of documents, and the site's own. */
final class Pages {
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Set<String> own;
  private final List<String> facets;
  private final Nearest nearest;

  Pages(Content content) {
    own = SitePage.of(content.scheme()).map(SitePage::address).collect(Collectors.toSet());
    content.documents().forEach(document -> documents.put(document.address(), document));
    List<String> addresses = new ArrayList<>(documents.keySet());
    addresses.addAll(own);
    facets = content.scheme().profile().of(Use.FACET).stream().map(Field::name).toList();
    nearest = new Nearest(addresses);
  }

  /** The document whose page is at an address from the root of the site. */
  Optional<Document> document(String address) {
    return Optional.ofNullable(documents.get(address));
  }

  /**
   * Whether a site may have a page at an address, whatever the documents. Where this one has not, a
   * link to it becomes plain words.
   */
  boolean isOfTheSite(String address) {
    if (SitePage.all().stream().anyMatch(page -> page.address().equals(address))) {
      return true;
    }
    return isOfFacet(address);
  }

  /** Whether this site has a page at an address, whatever the documents. */
  boolean has(String address) {
    return own.contains(address) || isOfFacet(address);
  }

  private boolean isOfFacet(String address) {
    String[] parts = address.split("/");
    return parts.length > 1
        && parts[0].equals("mentors")
        && facets.contains(parts[1])
        && address.endsWith("/");
  }

  /**
   * The page that a link probably means.
   *
   * @param address where there is no page
   * @param target the link as typed; to a file or to a page, as the answer will be
   * @param from the file in which the link stands
   */
  Optional<String> nearest(String address, String target, String from) {
    return nearest.to(address).map(page -> link(page, target, from));
  }

  /** The same with all behind the path, where no other page is as near. */
  Optional<String> only(String address, String target, String from) {
    String path = pathOf(target);
    return nearest
        .only(address)
        .map(page -> link(page, target, from) + target.substring(path.length()));
  }

  private String link(String page, String target, String from) {
    Document document = documents.get(page);
    boolean file = pathOf(target).endsWith(".md");
    return file && document != null ? relative(document.file(), from) : "/" + page;
  }

  private static String pathOf(String target) {
    return target.replaceFirst("[#?].*", "");
  }

  private static String relative(String to, String from) {
    String[] there = to.split("/");
    String[] here = from.split("/");
    int shared = 0;
    while (shared < Math.min(here.length, there.length) - 1 && here[shared].equals(there[shared])) {
      shared++;
    }
    return "../".repeat(here.length - 1 - shared)
        + String.join("/", Arrays.copyOfRange(there, shared, there.length));
  }
}
