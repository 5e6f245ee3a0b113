package org.mentordirectory.signup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.PageLink;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.words.Nearest;

/**
 * An address of a page or a mailbox as people type it, with the beginning that it lacks. {@code
 * addressOf} in the script of the form does the same.
 */
final class TypedAddress {
  private static final Pattern BEGINNING =
      Pattern.compile("(?i)(https?|mailto):\\s*(.*)", Pattern.DOTALL);

  private static final Pattern MAILBOX = Pattern.compile("[^\\s@:/<>]+@[^\\s@/<>]+");

  private static final Pattern HOST =
      Pattern.compile("(?i)(?:www\\.|[a-z0-9.-]+\\.[a-z]{2,}/)\\S*+");

  private TypedAddress() {}

  /**
   * The address, that of {@code Fay New <fay@example.org>} too; what was typed where it is none.
   */
  static String of(String typed, Field.Type type) {
    String text = typed.strip();
    if (type == Field.Type.CONTACT && isCoordinator(text)) {
      return Mentor.COORDINATOR;
    }
    text = text.endsWith(">") ? text.substring(text.lastIndexOf('<') + 1, text.length() - 1) : text;
    Matcher beginning = BEGINNING.matcher(text);
    if (beginning.matches()) {
      return beginning.group(1).toLowerCase(Locale.ROOT) + ":" + beginning.group(2).strip();
    }
    if (PageLink.isOrcid(text)) {
      return PageLink.ORCID + text;
    }
    if (MAILBOX.matcher(text).matches()) {
      return "mailto:" + text;
    }
    return HOST.matcher(text).matches() ? "https://" + text : text;
  }

  private static boolean isCoordinator(String text) {
    String key = Label.key(text).replace("-", "").replaceFirst("^(?:(?:via|through|by|the) )+", "");
    return new Nearest(List.of(Mentor.COORDINATOR)).to(key).isPresent();
  }
}
