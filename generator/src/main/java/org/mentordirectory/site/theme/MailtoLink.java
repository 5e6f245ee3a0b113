package org.mentordirectory.site.theme;

import org.mentordirectory.content.Scheme;
import org.mentordirectory.site.form.Forge;

/** Letters to the coordinator: an e-mail with its first words, or the page where people write. */
final class MailtoLink {
  private MailtoLink() {}

  /** The address to write to about something. */
  static String about(String subject, Scheme scheme) {
    return takesWords(scheme)
        ? scheme.contact() + "?subject=" + Forge.encoded(subject)
        : scheme.contact();
  }

  /** The address to write to with a text that is there already. */
  static String with(String subject, String text, Scheme scheme) {
    return takesWords(scheme)
        ? about(subject, scheme) + "&body=" + Forge.encoded(text.replace("\n", "\r\n"))
        : scheme.contact();
  }

  private static boolean takesWords(Scheme scheme) {
    return scheme.contact().startsWith("mailto:") && !scheme.contact().contains("?");
  }
}
