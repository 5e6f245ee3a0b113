package org.mentordirectory.content;

import java.util.List;
import java.util.regex.Pattern;
import org.mentordirectory.finding.Position;

/**
 * The text of a document below its front matter.
 *
 * @param html sanitised HTML; addresses inside the site begin with {@link #ROOT} instead of the
 *     path from the page to the site's root, which only the page knows
 * @param text the words alone, on one line, for the search
 * @param headings in order
 * @param links everything that points somewhere, in order
 * @param mentions e-mail addresses and telephone numbers that stand in the text
 * @param slots names in braces, which in a form place its fields
 */
public record Body(
    String html,
    String text,
    List<Heading> headings,
    List<Link> links,
    List<Mention> mentions,
    List<Slot> slots) {
  /**
   * Stands for the path from a page to the root of the site, in {@link #html}. It is the one
   * character that HTML cannot hold, as itself or as a character reference, so that nobody can
   * write it; and it keeps the text in one byte a character.
   */
  public static final char ROOT = '\0';

  /** How many characters a text may have: those of ten pages. */
  public static final int MOST_CHARACTERS = 20_000;

  /** The body that stands for a text that could not be read, after a finding; it is not empty. */
  public static Body unread(String text) {
    return new Body("", text, List.of(), List.of(), List.of(), List.of());
  }

  /**
   * A heading.
   *
   * @param level 1 to 6, as typed
   * @param id its anchor, unique in the document
   */
  public record Heading(int level, String text, String id, Position at) {}

  /**
   * A link, or a picture.
   *
   * @param target as typed, with the scheme where a text has a bare {@code www.} address
   * @param picture whether it is a picture
   * @param words what is said in place of a picture; of a link, nothing
   */
  public record Link(String target, boolean picture, String words, Position at) {}

  /**
   * Personal data in running text.
   *
   * @param email whether it is an e-mail address; else it is a telephone number
   */
  public record Mention(String text, boolean email, Position at) {}

  /** A name in braces, {@code {name}}. */
  public record Slot(String name, Position at) {
    public static final Pattern PATTERN = Pattern.compile("\\{([^{}<>\\n]{1,60})}");
  }

  /** The same with other HTML. */
  public Body withHtml(String other) {
    return new Body(other, text, headings, links, mentions, slots);
  }

  /** The same with other words for the search, which mention other things. */
  public Body withText(String other, List<Mention> others) {
    return new Body(html, other, headings, links, others, slots);
  }

  /** The HTML as it stands on a page. */
  public String htmlFrom(String root) {
    return html.indexOf(ROOT) < 0 ? html : html.replace(String.valueOf(ROOT), root);
  }
}
