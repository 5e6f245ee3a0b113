package org.mentordirectory.check.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.Position;

/**
 * Nobody is in the directory twice. Two people may share a name, so that is for a person to look
 * at; two people who share an address to be written to would read each other's post.
 */
public final class DuplicateRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    Map<String, Position> names = new HashMap<>();
    Map<String, Position> contacts = new HashMap<>();
    for (Mentor mentor : content.mentors()) {
      name(mentor, names, report);
      contact(mentor, contacts, report);
    }
  }

  private static void name(Mentor mentor, Map<String, Position> names, Report report) {
    FrontMatter front = mentor.document().front();
    String name = mentor.name();
    Position other =
        name.isEmpty()
            ? null
            : names.putIfAbsent(name.toLowerCase(Locale.ROOT), front.placeOf("name"));
    if (other != null) {
      report.warning(
          front.placeOf("name"),
          "`%s` is also the name in %s line %d; say in the name how they differ, or remove one of"
              + " the profiles",
          name,
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
