package org.mentordirectory.site.theme;

import org.mentordirectory.content.Addresses;
import org.mentordirectory.content.Scheme;

/** Letters to the coordinator: an e-mail with its first words, or the page where people write. */
public final class MailtoLink {
  private MailtoLink() {}

  /** The address to write to about something. */
  public static String about(String subject, Scheme scheme) {
    return takesWords(scheme.contact())
        ? scheme.contact() + "?subject=" + Addresses.encoded(subject)
        : scheme.contact();
  }

  /** The address to write to with a text that is there already. */
  public static String with(String subject, String text, Scheme scheme) {
    return to(scheme.contact(), subject, text);
  }

  /** The same to anybody; an address that takes no words stays as it is. */
  public static String to(String contact, String subject, String text) {
    return takesWords(contact)
        ? contact
            + "?subject="
            + Addresses.encoded(subject)
            + "&body="
            + Addresses.encoded(text.replace("\n", "\r\n"))
        : contact;
  }

  private static boolean takesWords(String contact) {
    return contact.startsWith("mailto:") && !contact.contains("?");
  }
}
