package org.mentordirectory.check.alike;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.finding.Position;

/**
 * Nobody is in the directory twice. Two people may share a name, so that is for a person to look
 * at, and so is an account or an ORCID in two profiles; two people who share an address to be
 * written to would read each other's post.
 */
public final class DuplicateRule implements Rule {
  private static final Pattern ORCID =
      Pattern.compile("(?i)https?://(?:www\\.)?orcid\\.org/([\\dX-]{19})/?");

  private record Named(ComparedName name, Position at) {}

  @Override
  public void check(Content content, Report report) {
    Map<String, Named> names = new HashMap<>();
    Map<String, Position> contacts = new HashMap<>();
    Map<String, Position> marks = new HashMap<>();
    for (Mentor mentor : content.mentors()) {
      name(mentor, names, report);
      contact(mentor, contacts, report);
      FrontMatter front = mentor.document().front();
      mentor
          .account()
          .ifPresent(account -> mark("account", account, front.placeOf("account"), marks, report));
      front.fields().get("links").stream()
          .flatMap(links -> links.scalars().stream())
          .forEach(link -> orcid(link, marks, report));
    }
  }

  /** Titles, accents, pronouns and initials that only one of them has make no other name. */
  private static void name(Mentor mentor, Map<String, Named> names, Report report) {
    if (mentor.name().isEmpty()) {
      return;
    }
    Position at = mentor.document().front().placeOf("name");
    var named = new Named(ComparedName.of(mentor.name()), at);
    String key =
        named.name.full().size() > 1
            ? named.name.joined()
            : mentor.name().toLowerCase(Locale.ROOT); // too little to tell people by
    Named other = names.putIfAbsent(key, named);
    if (other != null && !named.name.hasOtherInitials(other.name)) {
      report.warning(
          at,
          "`%s` is also the name in %s line %d; say in the name how they differ, or remove one of"
              + " the profiles",
          mentor.name(),
          other.at.file(),
          other.at.line());
    }
  }

  private static void orcid(Node.Scalar link, Map<String, Position> marks, Report report) {
    var orcid = ORCID.matcher(link.text());
    if (orcid.matches()) {
      mark("ORCID", orcid.group(1), link.at(), marks, report);
    }
  }

  /** What only one person has. */
  private static void mark(
      String kind, String mark, Position at, Map<String, Position> marks, Report report) {
    Position other = marks.putIfAbsent(kind + " " + mark.toLowerCase(Locale.ROOT), at);
    if (other != null && !other.file().equals(at.file())) {
      report.warning(
          at,
          "`%s` is the same %s as in %s line %d; if both are one person, remove one of the"
              + " profiles, or else correct it",
          mark,
          kind,
          other.file(),
          other.line());
    }
  }

  private static void contact(Mentor mentor, Map<String, Position> contacts, Report report) {
    FrontMatter front = mentor.document().front();
    String contact = mentor.contact();
    if (contact.isEmpty() || contact.equalsIgnoreCase(Mentor.COORDINATOR)) {
      return;
    }
    Position other = contacts.putIfAbsent(mailboxOf(contact), front.placeOf("contact"));
    if (other != null) {
      report.error(
          front.placeOf("contact"),
          "`%s` is also the contact in %s line %d; give each mentor a contact of their own, or"
              + " `coordinator`",
          contact,
          other.file(),
          other.line());
    }
  }

  /**
   * The same for {@code mailto:A@example.org} and {@code mailto:a@example.org?subject=Mentoring}.
   */
  private static String mailboxOf(String contact) {
    String lower = contact.toLowerCase(Locale.ROOT);
    int question = lower.startsWith("mailto:") ? lower.indexOf('?') : -1;
    return question < 0 ? lower : lower.substring(0, question);
  }
}
