package org.mentordirectory.content;

import static org.mentordirectory.content.SectionHome.Place.FOOTER;
import static org.mentordirectory.content.SectionHome.Place.HEADER;
import static org.mentordirectory.content.SectionHome.Place.NOWHERE;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A page that the site has whatever the documents say: links may lead to it, no document may have
 * its title, and the site is built from these.
 *
 * @param address from the root of the site
 * @param key of its messages; its title is the message {@code <key>.title}
 * @param title that message in English
 * @param place where every page links to it
 * @param isMeant whether a scheme means to have it; if not, nothing may link to it
 * @param needs the kind of which there must be a document; until there is one, links to the page
 *     are words
 */
public record SitePage(
    String address,
    String key,
    String title,
    SectionHome.Place place,
    Predicate<Scheme> isMeant,
    Optional<DocumentType> needs) {

  /** The file of the page for addresses where nothing is; nothing links to it. */
  public static final String NOT_FOUND = "404.html";

  /** The front page. */
  public static final SitePage HOME = always("", "home", "Home", NOWHERE);

  /** The list of mentors by their names. */
  public static final SitePage LETTERS =
      always(
          DocumentType.MENTOR.folder() + "/" + Mentor.LETTERS + "/",
          "facet." + Mentor.LETTERS,
          "Mentors from A to Z",
          NOWHERE);

  /** The list of those who have left, in schemes that keep their profiles. */
  public static final SitePage ALUMNI =
      new SitePage(
          DocumentType.MENTOR.folder() + "/" + Mentor.ALUMNI + "/",
          Mentor.ALUMNI,
          "Alumni",
          NOWHERE,
          scheme -> Field.named(Mentor.ALUMNI, scheme.profile().all()).isPresent(),
          Optional.empty());

  /** The search for a mentor who fits. */
  public static final SitePage MATCH = always("match/", "match", "Find your match", NOWHERE);

  /** The form to become a mentor. */
  public static final SitePage JOIN = always("join/", "join", "Become a mentor", HEADER);

  /** The handbooks to print. */
  public static final SitePage HANDBOOKS =
      new SitePage(
          "handbooks/",
          "handbooks",
          "Handbooks",
          NOWHERE,
          scheme -> !scheme.handbooks().isEmpty(),
          Optional.empty());

  /** Events that are over. */
  public static final SitePage ARCHIVE =
      new SitePage(
          DocumentType.EVENT.folder() + "/archive/",
          "events.archive",
          "Past events",
          NOWHERE,
          scheme -> true,
          Optional.of(DocumentType.EVENT));

  /** The forms of a new pair. */
  public static final SitePage PACK =
      new SitePage(
          "pack/",
          "pack",
          "Pack for a pair",
          NOWHERE,
          scheme -> !scheme.pack().isEmpty(),
          Optional.empty());

  /** What happens with data. */
  public static final SitePage PRIVACY = always("privacy/", "privacy", "Privacy", FOOTER);

  /** How accessible the site is. */
  public static final SitePage ACCESSIBILITY =
      always("accessibility/", "accessibility", "Accessibility", FOOTER);

  private static final List<SitePage> ALL =
      Stream.of(
              Stream.of(
                  HOME,
                  of(DocumentType.MENTOR),
                  LETTERS,
                  ALUMNI,
                  MATCH,
                  JOIN,
                  of(DocumentType.GUIDANCE)),
              Stream.of(
                  of(DocumentType.FORM),
                  HANDBOOKS,
                  of(DocumentType.EVENT),
                  ARCHIVE,
                  of(DocumentType.CASE_STUDY)),
              Stream.of(of(DocumentType.IMPACT), PACK),
              Stream.of(Scheme.ListKind.values()).map(SitePage::of),
              Stream.of(PRIVACY, ACCESSIBILITY))
          .flatMap(pages -> pages)
          .toList();

  /** The page that lists the documents of a kind: mentors always, others once there is one. */
  public static SitePage of(DocumentType kind) {
    SectionHome home = kind.home().orElseThrow();
    return new SitePage(
        kind.folder() + "/",
        home.key(),
        home.title(),
        home.place(),
        scheme -> true,
        Optional.of(kind).filter(other -> other != DocumentType.MENTOR));
  }

  /** The page of a list in {@code scheme.yaml}. */
  public static SitePage of(Scheme.ListKind list) {
    String title = list.name().charAt(0) + list.key().substring(1);
    return new SitePage(
        list.key() + "/",
        list.key(),
        title,
        NOWHERE,
        scheme -> !scheme.listed(list).isEmpty(),
        Optional.empty());
  }

  /** All pages that some site has, in the order in which sites link to them. */
  public static List<SitePage> all() {
    return ALL;
  }

  /** The pages to which the texts of a scheme may link. */
  public static Stream<SitePage> of(Scheme scheme) {
    return ALL.stream().filter(page -> page.isMeant.test(scheme));
  }

  /** The first part of its address, which is that of the pages below it too. */
  public String area() {
    return address.substring(0, Math.max(0, address.indexOf('/')));
  }

  private static SitePage always(
      String address, String key, String title, SectionHome.Place place) {
    return new SitePage(address, key, title, place, scheme -> true, Optional.empty());
  }
}
