package org.mentordirectory.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.PageLink;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.search.Facet;
import org.mentordirectory.site.form.Forge;
import org.mentordirectory.site.theme.Html;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.site.theme.MailtoLink;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.words.Messages;

/** The page of one mentor. */
public final class Profiles {
  private final Scheme scheme;
  private final Messages messages;
  private final FieldWords words;
  private final Map<String, Map<String, String>> facetAddresses;
  private final Map<String, Long> titles;
  private final Away away;

  /**
   * The profiles of one site.
   *
   * @param facetAddresses see {@link Listing#facetAddresses}
   * @param shown all who have a page, of which no two have one title
   */
  public Profiles(
      Scheme scheme,
      Messages messages,
      Map<String, Map<String, String>> facetAddresses,
      List<Mentor> shown) {
    this.scheme = scheme;
    this.messages = messages;
    this.words = new FieldWords(scheme, messages);
    this.facetAddresses = facetAddresses;
    this.titles = shown.stream().collect(Collectors.groupingBy(this::title, Collectors.counting()));
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
   * @param monogram where there is no photo
   * @param names what stands beside the name
   * @param work what the mentor does
   * @param where where the mentor is
   * @param signs what decides whether a mentor can help, below the name; nothing on offer of a
   *     mentor who has left
   * @param facts what stands beside the text; nothing on offer of a mentor who has left
   * @param contact how to write to the mentor
   * @param confirmed the month in which the mentor last confirmed the profile
   * @param related mentors who offer what this one does, those who are free first
   * @param language of the text, where it is another than that of the page
   */
  public record Profile(
      Card card,
      Monogram monogram,
      List<Link> names,
      List<Link> work,
      List<Link> where,
      List<Sign> signs,
      List<Fact> facts,
      ContactBox contact,
      @Nullable String confirmed,
      boolean example,
      List<Related> related,
      @Nullable String language,
      Html body) {}

  /**
   * Something that decides whether a mentor can help.
   *
   * @param icon what is drawn beside it: time, kind, meeting or place
   * @param label what it is
   * @param labelled whether the values need it to be understood: the scheme calls the field
   *     otherwise
   */
  public record Sign(String icon, String label, boolean labelled, List<Link> values) {}

  /**
   * Something to know about a mentor.
   *
   * @param label what it is
   * @param kind how it is shown: {@code chips}, which lead to others who have the value, {@code
   *     list}, {@code text}, or {@code links} to other sites
   */
  public record Fact(String label, String kind, List<Link> values) {}

  /**
   * A profile to be shown elsewhere than on its page, whatever the checks say of it: an address
   * that no browser should open is left out.
   */
  public Profile preview(Mentor mentor, Card card, Html body) {
    return profile(mentor, card, List.of(), body);
  }

  private Profile profile(Mentor mentor, Card card, List<Related> related, Html body) {
    return new Profile(
        card,
        Monogram.of(mentor),
        shown(Use.NAME, mentor),
        shown(Use.WORK, mentor),
        shown(Use.WHERE, mentor),
        signs(mentor),
        fields(Use.ASIDE, mentor)
            .map(field -> fact(field, mentor))
            .filter(fact -> !fact.values().isEmpty())
            .toList(),
        ContactBox.of(mentor, scheme, messages),
        mentor.confirmed().map(messages.local()::month).orElse(null),
        mentor.example(),
        related,
        scheme.textLanguage(mentor).orElse(null),
        body);
  }

  private Stream<Field> fields(Use place, Mentor mentor) {
    return scheme.profile().of(place).stream()
        .filter(field -> !mentor.hasLeft() || !field.text(Use.FORM).equals(ProfileFields.OFFER));
  }

  /** Fields that share a sign stand together. */
  private List<Sign> signs(Mentor mentor) {
    Map<String, Sign> signs = new LinkedHashMap<>();
    fields(Use.SIGN, mentor)
        .filter(field -> !mentor.values(field).isEmpty())
        .map(
            field ->
                new Sign(
                    field.text(Use.SIGN),
                    words.fact(field),
                    field.is(Use.LABEL),
                    links(field, mentor)))
        .forEach(sign -> signs.merge(sign.icon(), sign, Profiles::together));
    return List.copyOf(signs.values());
  }

  private static Sign together(Sign one, Sign other) {
    return new Sign(
        one.icon(),
        one.label(),
        one.labelled() || other.labelled(),
        Stream.of(one.values(), other.values()).flatMap(List::stream).toList());
  }

  private List<Link> links(Field field, Mentor mentor) {
    return mentor.values(field).stream().map(value -> link(field, value)).toList();
  }

  /** What the page of a mentor is called, where no other mentor is described alike. */
  private String title(Mentor mentor) {
    return messages.text("mentor.title", mentor.name(), mentor.role(), mentor.institution());
  }

  /**
   * The page of a mentor.
   *
   * @param related mentors who offer what this one does
   */
  Page page(Mentor mentor, Card card, List<Related> related) {
    Profile model = profile(mentor, card, related, new Html(mentor.document().body().html()));
    return Page.of(
            mentor.document().address(),
            "directory/mentor.ftlh",
            titles.getOrDefault(title(mentor), 0L) > 1
                ? messages.text("mentor.title.alike", title(mentor), mentor.slug())
                : title(mentor),
            messages.text(
                mentor.hasLeft() ? "alumni.description" : "mentor.description",
                mentor.name(),
                mentor.summary(),
                String.join("; ", card.labels())),
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

  private List<Link> shown(Use place, Mentor mentor) {
    return scheme.profile().of(place).stream()
        .flatMap(field -> links(field, mentor).stream())
        .toList();
  }

  private Fact fact(Field field, Mentor mentor) {
    String kind =
        field.is(Use.FACET)
            ? "chips"
            : switch (field.type()) {
              case LIST -> "list";
              case ADDRESS, ADDRESSES -> "links";
              default -> "text";
            };
    return new Fact(
        words.fact(field),
        kind,
        kind.equals("links")
            ? mentor.values(field).stream()
                .map(PageLink::of)
                .filter(page -> ContactBox.isSafe(page.address()))
                .map(Profiles::outside)
                .toList()
            : links(field, mentor));
  }

  private Link link(Field field, String value) {
    String address = facetAddresses.getOrDefault(field.name(), Map.of()).get(Facet.key(value));
    return new Link(words.value(field, value), address);
  }

  /** Without a name of its own it is called by its address, without what all addresses have. */
  private static Link outside(PageLink page) {
    String bare = page.address().replaceFirst("^(https://(www\\.)?|mailto:)", "");
    return new Link(page.label().orElse(bare.replaceFirst("/$", "")), page.address());
  }

  /** The profile for search engines, as schema.org's ProfilePage. */
  private Map<String, Object> jsonLd(Mentor mentor, Card card) {
    Map<String, Object> person =
        Json.object(
            "@type", "Person",
            "name", mentor.name(),
            "jobTitle", mentor.role(),
            "affiliation", Json.object("@type", "Organization", "name", mentor.institution()));
    for (Field field : scheme.profile().of(Use.SCHEMA_ORG)) {
      List<String> values = words.labels(field, mentor.values(field));
      person.merge(field.text(Use.SCHEMA_ORG), values, Profiles::both);
    }
    if (card.photo() != null) {
      person.put("image", scheme.address().resolve(card.photo()).toString());
    }
    return Json.object(
        "@context",
        "https://schema.org",
        "@type",
        "ProfilePage",
        "url",
        scheme.pageOf(mentor),
        "mainEntity",
        person);
  }

  private static List<?> both(Object one, Object other) {
    return Stream.of((List<?>) one, (List<?>) other).flatMap(List::stream).distinct().toList();
  }
}
