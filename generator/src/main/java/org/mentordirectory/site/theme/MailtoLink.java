package org.mentordirectory.site.theme;

import org.mentordirectory.content.Addresses;
import org.mentordirectory.content.Scheme;

/** Letters to the coordinator: an e-mail with its first words, or the page where people write. */
public final class MailtoLink {
  private MailtoLink() {}

  /** The address to write to about something. */
  public static String about(String subject, Scheme scheme) {
    return takesWords(scheme)
        ? scheme.contact() + "?subject=" + Addresses.encoded(subject)
        : scheme.contact();
  }

  /** The address to write to with a text that is there already. */
  public static String with(String subject, String text, Scheme scheme) {
    return takesWords(scheme)
        ? about(subject, scheme) + "&body=" + Addresses.encoded(text.replace("\n", "\r\n"))
        : scheme.contact();
  }

  private static boolean takesWords(Scheme scheme) {
    return scheme.contact().startsWith("mailto:") && !scheme.contact().contains("?");
  }
}
