package org.mentordirectory.check.rule;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mentordirectory.content.Scheme;

/**
 * The pages that the site has by itself, whatever the documents: what links may lead to and titles
 * may not be.
 */
final class SitePages {
  /** The title of each page of a list, which the site has if the scheme lists something there. */
  static final Map<Scheme.ListKind, String> LISTS =
      new EnumMap<>(
          Map.of(
              Scheme.ListKind.SPONSORS, "Sponsors",
              Scheme.ListKind.FORUMS, "Forums",
              Scheme.ListKind.TRAINING, "Training",
              Scheme.ListKind.RESOURCES, "Resources"));

  private SitePages() {}

  /** The title of each page by its address from the root of the site. */
  static Map<String, String> titles(Scheme scheme) {
    var titles = new LinkedHashMap<String, String>();
    titles.put("", "Home");
    titles.put("mentors/", "Mentors");
    titles.put("match/", "Who fits");
    titles.put("join/", "Join");
    titles.put("guidance/", "Guidance");
    titles.put("forms/", "Forms");
    titles.put("handbooks/", "Handbooks");
    titles.put("events/", "Events");
    titles.put("events/archive/", "Past events");
    titles.put("case-studies/", "Case studies");
    titles.put("impact/", "Impact"); // links to it are words while there is no year
    if (!scheme.pack().isEmpty()) {
      titles.put("pack/", "Pack for a pair");
    }
    LISTS.forEach(
        (kind, title) -> {
          if (!scheme.listed(kind).isEmpty()) {
            titles.put(kind.key() + "/", title);
          }
        });
    titles.put("privacy/", "Privacy");
    titles.put("accessibility/", "Accessibility");
    return titles;
  }
}
