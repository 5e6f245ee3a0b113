package org.mentordirectory.content;

import java.util.Optional;

/**
 * The page that lists the documents of a kind, and how people come to them.
 *
 * @param key of its messages
 * @param title in English
 * @param place where every page links to it
 * @param feedDay the field with the day on which a document comes into the feed
 */
public record SectionHome(String key, String title, Place place, Optional<String> feedDay) {
  /** Where every page of the site links to a page. */
  public enum Place {
    /** In the navigation at the top. */
    HEADER,
    /** In the line at the bottom. */
    FOOTER,
    /** Only where somebody looks for it. */
    NOWHERE
  }

  static Optional<SectionHome> of(String key, String title, Place place) {
    return Optional.of(new SectionHome(key, title, place, Optional.empty()));
  }
}
