package org.mentordirectory.site.page;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.search.Facet;
import org.mentordirectory.site.form.Forge;
import org.mentordirectory.site.theme.Html;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.site.theme.MailtoLink;
import org.mentordirectory.site.theme.Messages;
import org.mentordirectory.site.theme.Page;

/** The page of one mentor. */
public final class Profiles {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy");

  private final Scheme scheme;
  private final Messages messages;
  private final Map<String, Map<String, String>> facetAddresses;
  private final Locale locale;
  private final Away away;

  public Profiles(
      Scheme scheme, Messages messages, Map<String, Map<String, String>> facetAddresses) {
    this.scheme = scheme;
    this.messages = messages;
    this.facetAddresses = facetAddresses;
    this.locale = Locale.forLanguageTag(scheme.languages().get(0) + "-GB");
    Optional<Forge> forge = scheme.repository().map(Forge::of);
    this.away =
        new Away(
            MailtoLink.with(messages.text("away.subject"), messages.text("away.letter"), scheme),
            forge.map(Forge::edit).orElse(null),
            forge.map(Forge::name).orElse(null));
  }

  /**
   * A profile.
   *
   * @param monogram initials, where there is no photo
   * @param offers labels of the kinds of mentoring
   * @param contact where to write to; an https: or mailto: address
   * @param coordinated whether that is the coordinator and not the mentor
   * @param silent where to tell the coordinator that the mentor did not answer
   * @param links public pages about the mentor, with their addresses as they are
   * @param confirmed the month in which the mentor last confirmed the profile
   * @param related mentors who offer what this one does
   */
  public record Profile(
      Card card,
      String monogram,
      @Nullable String pronouns,
      String role,
      Link institution,
      @Nullable String department,
      @Nullable Link location,
      List<Link> disciplines,
      List<Link> skills,
      List<Link> topics,
      List<Link> meets,
      List<Link> languages,
      List<String> registration,
      List<String> offers,
      @Nullable Integer hours,
      String contact,
      boolean coordinated,
      String silent,
      List<Link> links,
      @Nullable String confirmed,
      boolean example,
      List<Card> related,
      Html body) {}

  /**
   * A profile to be shown elsewhere than on its page, whatever the checks say of it: an address
   * that no browser should open is left out.
   */
  public Profile preview(Mentor mentor, Card card, Html body) {
    return profile(mentor, card, List.of(), body);
  }

  private static boolean isSafe(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("mailto:");
  }

  private Profile profile(Mentor mentor, Card card, List<Card> related, Html body) {
    boolean coordinated = mentor.contact().equals(Mentor.COORDINATOR);
    return new Profile(
        card,
        Cards.monogram(mentor.name()),
        mentor.pronouns().orElse(null),
        mentor.role(),
        link("institution", mentor.institution()),
        mentor.department().orElse(null),
        mentor.location().map(place -> link("location", place)).orElse(null),
        links("disciplines", mentor.disciplines()),
        links("skills", mentor.skills()),
        links("topics", mentor.topics()),
        links("meets", mentor.meets()),
        links("languages", mentor.languages()),
        labels("registration", mentor.registration()),
        labels("offers", mentor.offers()),
        mentor.hours().isPresent() ? mentor.hours().getAsInt() : null,
        coordinated
            ? MailtoLink.about(messages.text("contact.subject", mentor.name()), scheme)
            : isSafe(mentor.contact()) ? mentor.contact() : "",
        coordinated,
        MailtoLink.about(messages.text("mentor.silent.subject", mentor.name()), scheme),
        mentor.links().stream().filter(Profiles::isSafe).map(Profiles::outside).toList(),
        mentor.confirmed().map(day -> MONTH.withLocale(locale).format(day)).orElse(null),
        mentor.example(),
        related,
        body);
  }

  /**
   * The page of a listed mentor.
   *
   * @param related cards of mentors who offer what this one does
   */
  Page page(Mentor mentor, Card card, List<Card> related) {
    Profile model = profile(mentor, card, related, new Html(mentor.document().body().html()));
    return Page.of(
            mentor.document().address(),
            "directory/mentor.ftlh",
            messages.text("mentor.title", mentor.name(), mentor.role(), mentor.institution()),
            messages.text(
                "mentor.description",
                mentor.name(),
                mentor.role() + ", " + mentor.institution(),
                String.join("; ", card.topics())),
            model)
        .with(card.photo(), jsonLd(mentor, card));
  }

  /**
   * What somebody who is away can do about it.
   *
   * @param letter to the coordinator, without a name
   * @param edit the forge's page that changes a profile, up to its name
   * @param forge what people call the forge
   */
  public record Away(String letter, @Nullable String edit, @Nullable String forge) {}

  /** What stands at the address of a mentor who is away: no name, nothing about the person. */
  Page away(Mentor mentor) {
    return Page.of(
            mentor.document().address(),
            "directory/away.ftlh",
            messages.text("away.title"),
            messages.text("away.description"),
            away)
        .unlisted();
  }

  private Link link(String field, String value) {
    String address = facetAddresses.getOrDefault(field, Map.of()).get(Facet.key(value));
    return new Link(scheme.label(field, value), address);
  }

  private List<Link> links(String field, List<String> values) {
    return values.stream().map(value -> link(field, value)).toList();
  }

  private List<String> labels(String field, List<String> values) {
    return values.stream().map(value -> scheme.label(field, value)).toList();
  }

  private static Link outside(String address) {
    String label = address.replaceFirst("^(https://(www\\.)?|mailto:)", "").replaceFirst("/$", "");
    return new Link(label, address);
  }

  /** The profile for search engines, as schema.org's ProfilePage. */
  private Map<String, Object> jsonLd(Mentor mentor, Card card) {
    var person = new LinkedHashMap<String, Object>();
    person.put("@type", "Person");
    person.put("name", mentor.name());
    person.put("jobTitle", mentor.role());
    person.put("affiliation", organisation(mentor));
    person.put(
        "knowsAbout",
        Stream.of(labels("disciplines", mentor.disciplines()), mentor.skills(), card.topics())
            .flatMap(List::stream)
            .distinct()
            .collect(Collectors.toList()));
    person.put("knowsLanguage", mentor.languages());
    if (card.photo() != null) {
      person.put("image", scheme.address().resolve(card.photo()).toString());
    }
    var page = new LinkedHashMap<String, Object>();
    page.put("@context", "https://schema.org");
    page.put("@type", "ProfilePage");
    page.put("url", scheme.address().resolve(mentor.document().address()).toString());
    page.put("mainEntity", person);
    return page;
  }

  private static Map<String, Object> organisation(Mentor mentor) {
    var organisation = new LinkedHashMap<String, Object>(); // in a fixed order, unlike Map.of
    organisation.put("@type", "Organization");
    organisation.put("name", mentor.institution());
    return organisation;
  }
}
