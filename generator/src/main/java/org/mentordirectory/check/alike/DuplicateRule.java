package org.mentordirectory.check.alike;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentordirectory.check.alike.Twins.Sign;
import org.mentordirectory.check.alike.Twins.Twin;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.PageLink;
import org.mentordirectory.finding.Position;

/**
 * Nobody is in the directory twice, see {@link Twins}. Two people may share a name, so that is for
 * a person to look at; two who share an address to be written to would read each other's post.
 */
public final class DuplicateRule implements Rule {
  /** The rule's short name. */
  public static final String KEY = "twice";

  @Override
  public void check(Content content, Report report) {
    List<Mentor> mentors = content.mentors();
    var twins = Twins.among(mentors, content.scheme().profile());
    List<Field> links = content.scheme().profile().ofAddresses();
    Map<String, Position> contacts = new HashMap<>();
    for (int place = 0; place < mentors.size(); place++) {
      Mentor mentor = mentors.get(place);
      contact(mentor, contacts, report);
      int own = place;
      twins.of(place).stream()
          .filter(twin -> twin.place() < own && !twin.signs().equals(Set.of(Sign.CONTACT)))
          .findFirst()
          .ifPresent(twin -> twin(mentor, twin, mentors.get(twin.place()), links, report));
    }
  }

  private static void twin(
      Mentor mentor, Twin twin, Mentor other, List<Field> links, Report report) {
    FrontMatter front = mentor.document().front();
    Position there = other.document().front().placeOf("name");
    Sign first = twin.signs().iterator().next();
    switch (first) {
      case NAME -> {
        if (twin.likely()) {
          report.warning(
              front.placeOf("name"),
              "`%s` is also the name in %s line %d; say in the name how they differ, or remove one"
                  + " of the profiles",
              mentor.name(),
              there.file(),
              there.line());
        } else {
          report.remark(
              front.placeOf("name"),
              "`%s` is also the name in %s line %d, of another institution; if it is one person who"
                  + " has moved, remove the older profile",
              mentor.name(),
              there.file(),
              there.line());
        }
      }
      case NEARLY, WITHIN ->
          report.remark(
              front.placeOf("name"),
              "`%s` may be `%s` of the same institution in %s line %d; if so, remove one of the"
                  + " profiles",
              mentor.name(),
              other.name(),
              there.file(),
              there.line());
      default -> {
        Optional<Node> link = link(first, mentor, other, links);
        Position at = link.map(Node::at).orElseGet(() -> front.placeOf("account"));
        String shared =
            link.flatMap(PageLink::of)
                .map(PageLink::address)
                .orElseGet(() -> mentor.account().orElse(""));
        if (twin.likely()) {
          report.warning(
              at,
              "`%s` is also the %s of `%s` in %s line %d; if both are one person, remove one of the"
                  + " profiles, or else correct it",
              shared,
              first == Sign.ORCID ? "ORCID iD" : first.word(),
              other.name(),
              there.file(),
              there.line());
        } else {
          report.remark(
              at,
              "`%s` is also the link of `%s` in %s line %d; if both are one person, remove one of the"
                  + " profiles",
              shared,
              other.name(),
              there.file(),
              there.line());
        }
      }
    }
  }

  /** The link that both have, as this profile has it. */
  private static Optional<Node> link(Sign sign, Mentor mentor, Mentor other, List<Field> links) {
    Set<OwnPage> theirs =
        links.stream()
            .flatMap(field -> other.values(field).stream())
            .flatMap(link -> OwnPage.of(PageLink.of(link)).stream())
            .collect(Collectors.toSet());
    return sign == Sign.ACCOUNT
        ? Optional.empty()
        : links.stream()
            .flatMap(field -> mentor.document().front().fields().get(field.name()).stream())
            .flatMap(value -> value.items().stream())
            .filter(
                link ->
                    PageLink.of(link)
                        .flatMap(OwnPage::of)
                        .filter(page -> theirs.contains(page))
                        .filter(page -> page.isOrcid() == (sign == Sign.ORCID))
                        .isPresent())
            .findFirst();
  }

  private static void contact(Mentor mentor, Map<String, Position> contacts, Report report) {
    String contact = Traits.contact(mentor.contact());
    if (contact.isEmpty()) {
      return;
    }
    Position at = mentor.document().front().placeOf("contact");
    Position other = contacts.putIfAbsent(contact, at);
    if (other != null) {
      report.error(
          at,
          "`%s` is also the contact in %s line %d; give each mentor a contact of their own, or"
              + " `coordinator`",
          mentor.contact(),
          other.file(),
          other.line());
    }
  }
}
