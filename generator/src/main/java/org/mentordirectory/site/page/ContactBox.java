package org.mentordirectory.site.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.site.theme.MailtoLink;
import org.mentordirectory.words.Messages;

/**
 * How somebody writes to a mentor, with an e-mail program and without one.
 *
 * @param link an https: or mailto: address, the latter with the letter where it can take one; empty
 *     in a review of one that is neither
 * @param address the same for people to read and copy
 * @param mail whether it is an e-mail address
 * @param coordinated whether that is the coordinator and not the mentor
 * @param letter a message to start from
 * @param silent where to tell the coordinator that the mentor did not answer
 */
public record ContactBox(
    String link, String address, boolean mail, boolean coordinated, String letter, String silent) {
  private static final String MAILTO = "mailto:";

  static ContactBox of(Mentor mentor, Scheme scheme, Messages messages) {
    boolean coordinated = mentor.contact().equals(Mentor.COORDINATOR);
    String contact = coordinated ? scheme.contact() : mentor.contact();
    String subject = messages.text("contact.subject", mentor.name());
    String kind = coordinated ? "coordinator" : "mentor";
    String letter =
        messages.text(
            mentor.isFree() ? "contact.letter." + kind : "contact.letter.later." + kind,
            mentor.name(),
            scheme.name());
    return new ContactBox(
        isSafe(contact) ? MailtoLink.to(contact, subject, letter) : "",
        isSafe(contact) ? readable(contact) : "",
        isMail(contact),
        coordinated,
        letter,
        MailtoLink.about(messages.text("mentor.silent.subject", mentor.name()), scheme));
  }

  /** Whether a browser should open an address. */
  static boolean isSafe(String address) {
    return isMail(address) || address.toLowerCase(Locale.ROOT).startsWith("https://");
  }

  private static boolean isMail(String address) {
    return address.toLowerCase(Locale.ROOT).startsWith(MAILTO);
  }

  private static String readable(String address) {
    if (!isMail(address)) {
      return address;
    }
    int question = address.indexOf('?');
    String bare = address.substring(MAILTO.length(), question < 0 ? address.length() : question);
    try {
      return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return bare; // a lone % is no code
    }
  }
}
